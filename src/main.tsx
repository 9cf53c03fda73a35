import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createActor } from 'xstate'
import { watchAway } from './browser/away.ts'
import { takeEarlyAnswer } from './browser/early.ts'
import { takeFragment, watchFragment } from './browser/fragment.ts'
import { followHistory } from './browser/history.ts'
import { breath, whenIdle } from './browser/idle.ts'
import { keepingOf } from './browser/keeping.ts'
import {
  chooseLanguage,
  followLanguage,
  loadContent,
  SOURCE,
  showLanguage,
  speakYoung,
  startLanguages,
  wantedLanguage,
} from './browser/languages.ts'
import { bringPictures } from './browser/pictures.ts'
import { leaveAtOnce, startAnewAfterExit, watchTripleShift } from './browser/quickExit.ts'
import { startTheme } from './browser/theme.ts'
import { todayInAmsterdam, watchToday } from './browser/today.ts'
import { firstQuestion } from './guide/firstQuestion.ts'
import { stateOf } from './guide/walkState.ts'
import type { KeepingActor } from './journey/keepingMachine.ts'
import { journeyMachine } from './journey/journeyMachine.ts'
import { keptVisit, type KeptVisit } from './journey/keptVisit.ts'
import { entryOf } from './journey/trail.ts'
import { Page } from './page.tsx'
import type { Edges } from './ui/hooks/useEdges.ts'

start().catch((error: unknown) => {
  // To beforeApp.js, which then shows the help in the page itself.
  setTimeout(() => {
    throw error
  })
})

/** In steps that a slow phone takes one by one: what is ticked or drawn meanwhile need not wait for all of them. */
async function start(): Promise<void> {
  // The content, which the page loads beside the app.
  const { guide, madeOn, languages, loadTexts } = globalThis.wegwijzer
  const page = {
    language: document.documentElement.dataset['language'] ?? SOURCE,
    start: globalThis.wegwijzerTexts,
  }
  const texts = { page, languages, loadTexts }

  startTheme()
  startAnewAfterExit()
  const fragment = takeFragment()
  await breath()
  const i18n = startLanguages(texts)
  followLanguage(i18n, texts)
  await breath()

  const history = followHistory((to) => journey.send({ type: 'history.moved', to }))
  const journey = createActor(journeyMachine, {
    input: { guide, today: todayInAmsterdam(), entry: history.carried ?? 0 },
  }).start()
  await breath()
  const keeping = keepingOf<KeptVisit>(guide.version)
  const kept = keeping.read()
  if (kept) journey.send({ type: 'visit.restored', kept, entry: history.carried })

  /** Everything beside the screen that follows the visit: its history, what is kept of it, its words. */
  function followVisit(): void {
    const { context } = journey.getSnapshot()
    history.follow(entryOf(context.trail))
    const visit = keptVisit(context, context.trail)
    // Together nothing is kept anywhere: the next client must find nothing.
    if (context.together) keeping.wipe()
    else if (hasBegun(visit)) keeping.keep(visit)
    else keeping.wipe()
    followWords()
  }

  function hasBegun({ answers, position }: KeptVisit): boolean {
    return Object.keys(answers).length > 0 || position.phase !== 'welcome' || 'place' in position
  }

  /** A child gets the words of the young, also when she comes back to Dutch from another language. */
  function followWords(): void {
    void speakYoung(i18n, texts, () => {
      const { answers } = journey.getSnapshot().context
      return guide.young !== undefined && stateOf(guide, answers).truthOf(guide.young) === 'yes'
    })
  }
  journey.subscribe(followVisit)
  i18n.on('languageChanged', followWords)
  followVisit()

  watchToday((today) => journey.send({ type: 'today.changed', today }))
  keeping.watchIdle(() => journey.send({ type: 'visit.wiped' }))

  /** Watches an abandoned screen for as long as two people use it. */
  let watched: ReturnType<typeof watchAway> | undefined
  journey.subscribe(({ context: { together } }) => {
    if (together) watched ??= watchAway(() => journey.send({ type: 'visit.wiped' }))
    else {
      watched?.stop()
      watched = undefined
    }
  })
  // A page that the browser puts aside may be shown again as it was: to someone else.
  window.addEventListener('pagehide', () => {
    if (journey.getSnapshot().context.together) journey.send({ type: 'visit.wiped' })
  })

  async function openLink(link: readonly string[]): Promise<void> {
    const { placeOf } = await import('./journey/placeOf.ts')
    const place = placeOf(guide, link)
    journey.send(place ? { type: 'place.opened', place } : { type: 'link.failed' })
  }

  /** Wipes the visit at once; what is kept for longer only when she chose so. */
  function leave(): void {
    void leaveAtOnce(async () => {
      journey.send({ type: 'visit.wiped' })
      await (await import('./browser/keptDevice.ts')).wipeOnExit(todayInAmsterdam())
    })
  }

  const edges: Edges = {
    languages,
    madeOn,
    cameBackAt: kept?.position.top,
    chooseLanguage: (language) => void chooseLanguage(i18n, language),
    leave,
    stay: () => watched?.stay(),
  }
  watchTripleShift(edges.leave)

  /** `keeping`: what stands on the device; looked for once the page works. */
  const pageWith = (keeping?: KeepingActor) => (
    <Page journey={journey} i18n={i18n} edges={edges} {...(keeping && { keeping })} />
  )
  await breath()
  const root = document.getElementById('root')
  if (!root) throw new Error('Expected #root in index.html')
  const early = takeEarlyAnswer()
  const first = firstQuestion(guide)
  if (early !== undefined && first) {
    journey.send({ type: 'visit.started', quick: false, answers: { [first.id]: early } })
  }
  const wanted = wantedLanguage(texts)
  // The page in the HTML is the welcome, or what an early answer led to; another screen is drawn anew.
  const isInPage = !kept && fragment.length === 0 && wanted === page.language
  const isDrawn = isInPage && root.hasChildNodes()
  const drawn = isDrawn ? hydrateRoot(root, pageWith()) : createRoot(root)
  // A piece at a time: nothing can be pressed yet.
  if (!isInPage) startTransition(() => drawn.render(pageWith()))

  bringPictures()
  if (fragment.length > 0) void openLink(fragment)
  watchFragment((link) => void openLink(link))
  // Her language first: all further texts are then loaded in it too.
  void showLanguage(i18n, wanted)
    .finally(() => document.documentElement.classList.remove('other-language'))
    // An answer from before the app was ready goes first. Another screen than that needs all words.
    .then(() => (isInPage ? whenIdle(2_000) : undefined))
    .then(() => loadContent(i18n))
    .then(async () => {
      followWords()
      const [{ startKeeping }] = await Promise.all([
        import('./startKeeping.ts'),
        // The letters of the device will do until all words are there.
        import('./ui/theme/fonts.css'),
      ])
      // On a slow device this may come before React took over the page of the HTML: that goes first.
      startTransition(() => drawn.render(pageWith(startKeeping(guide.version))))
    })
    // It fetches all there is, so it comes last.
    .finally(() => import.meta.env.PROD && startWorker())
}

async function startWorker(): Promise<void> {
  const { startServiceWorker } = await import('./browser/serviceWorker.ts')
  await startServiceWorker(new URL(`${import.meta.env.BASE_URL}worker.js`, document.baseURI))
}
