import { createRoot, hydrateRoot } from 'react-dom/client'
import { createActor, fromPromise } from 'xstate'
import { watchAway } from './browser/away.ts'
import { takeFragment, watchFragment } from './browser/fragment.ts'
import { followHistory } from './browser/history.ts'
import { keepingOf } from './browser/keeping.ts'
import {
  chooseLanguage,
  followLanguage,
  keptLanguage,
  loadContent,
  SOURCE,
  speakYoung,
  startLanguages,
} from './browser/languages.ts'
import { leaveAtOnce, startAnewAfterExit, watchTripleShift } from './browser/quickExit.ts'
import { startServiceWorker } from './browser/serviceWorker.ts'
import { startTheme } from './browser/theme.ts'
import { todayInAmsterdam, watchToday } from './browser/today.ts'
import { stateOf } from './guide/walkState.ts'
import type { Found, Kept } from './guide/kept.ts'
import { keepingMachine } from './journey/keepingMachine.ts'
import { journeyMachine } from './journey/journeyMachine.ts'
import { keptVisit, type KeptVisit } from './journey/keptVisit.ts'
import { placeOf } from './journey/placeOf.ts'
import { entryOf } from './journey/trail.ts'
import { Page } from './page.tsx'
import type { Edges } from './ui/hooks/useEdges.ts'

/** The content, which the page loads beside the app. */
const { guide, madeOn, ...texts } = globalThis.wegwijzer
const { languages } = texts

startTheme()
startAnewAfterExit()
const fragment = takeFragment()
const i18n = startLanguages(texts)
followLanguage(i18n, texts)

const history = followHistory((to) => journey.send({ type: 'history.moved', to }))
const journey = createActor(journeyMachine, {
  input: { guide, today: todayInAmsterdam(), entry: history.carried ?? 0 },
}).start()
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
  const { answers } = journey.getSnapshot().context
  const isYoung = guide.young && stateOf(guide, answers).truthOf(guide.young) === 'yes'
  void speakYoung(i18n, texts, isYoung === true)
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

function openLink(link: readonly string[]): void {
  const place = placeOf(guide, link)
  journey.send(place ? { type: 'place.opened', place } : { type: 'link.failed' })
}

/** What a carer chose to keep for longer than a visit; loaded for everyone, after the first paint. */
const device = () => import('./browser/keptDevice.ts')
const longer = createActor(
  keepingMachine.provide({
    actors: {
      look: fromPromise<Found>(async () => (await device()).lookOnDevice(todayInAmsterdam())),
      write: fromPromise<void, Kept>(async ({ input }) => (await device()).writeOnDevice(input)),
      wipe: fromPromise<void>(async () => (await device()).wipeDevice()),
    },
  }),
  { input: { content: guide.version } },
).start()
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') longer.send({ type: 'device.looked' })
})

/** Wipes the visit at once; what is kept for longer only when she chose so. */
function leave(): void {
  void leaveAtOnce(async () => {
    journey.send({ type: 'visit.wiped' })
    await (await device()).wipeOnExit(todayInAmsterdam())
  })
}

const edges: Edges = {
  languages,
  madeOn,
  chooseLanguage: (language) => void chooseLanguage(i18n, language),
  leave,
  stay: () => watched?.stay(),
}
watchTripleShift(edges.leave)

const page = <Page journey={journey} i18n={i18n} edges={edges} keeping={longer} />
const root = document.getElementById('root')
if (!root) throw new Error('Expected an element with id root in index.html')
if (kept || fragment.length > 0 || !root.hasChildNodes()) {
  // The page in the HTML is the welcome; another screen than that is drawn anew.
  root.replaceChildren()
  createRoot(root).render(page)
} else {
  hydrateRoot(root, page)
}

if (fragment.length > 0) openLink(fragment)
watchFragment(openLink)
void loadContent(i18n)
const language = keptLanguage(texts)
if (language !== SOURCE) void chooseLanguage(i18n, language)
if (import.meta.env.PROD) {
  window.addEventListener('load', () => {
    void startServiceWorker(new URL('worker.js', document.baseURI))
  })
}
