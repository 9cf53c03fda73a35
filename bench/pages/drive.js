// Runs inside a page before anything else, and works it only through what stands on screen.
// `globalThis.benchInput`: {kind, probe, words, questions, options, offers}, see openPage.ts.
{
  const { kind, probe, words, questions, options, offers } = globalThis.benchInput
  const all = (selector) => [...document.querySelectorAll(selector)]
  const textOf = (element) => element?.textContent.trim().replaceAll(/\s+/g, ' ')
  const buttonNamed = (name) => all('main button, form button').find((one) => textOf(one) === name)

  // One question a page, its id in data-q.
  const neutral = {
    ids: () => all('[data-q]').map(({ dataset }) => dataset.q),
    option: (id, value) => document.querySelector(`[data-q="${id}"] input[value="${value}"]`),
    next: () => document.querySelector('[data-next]'),
    isDone: () => document.querySelector('[data-results]') !== null,
    offers: () => all('[data-offer]').map(({ dataset }) => dataset.offer),
    restart: () => document.querySelector('[data-results] button').click(),
  }
  const visible = (element) => (element?.offsetParent ? element : null)
  const kinds = {
    neutral,
    surveyjs: {
      ...neutral,
      ids: () => all('[data-name^="q"]').map(({ dataset }) => dataset.name),
      option: (id, value) => document.querySelector(`[data-name="${id}"] input[value="${value}"]`),
      next: () =>
        visible(document.querySelector('.sd-navigation__next-btn')) ??
        visible(document.querySelector('.sd-navigation__complete-btn')),
    },
    // The wegwijzer by what people see: a group with the question as its name, buttons by theirs.
    wegwijzer: {
      groups: () =>
        all('fieldset').flatMap((group) => {
          const id = questions[textOf(group.querySelector('legend'))]
          return id ? [{ id, group }] : []
        }),
      ids: () => kinds.wegwijzer.groups().map(({ id }) => id),
      option: (id, value) => {
        const found = kinds.wegwijzer.groups().find((one) => one.id === id)
        return [...(found?.group.querySelectorAll('input') ?? [])].find(
          ({ labels }) => textOf(labels[0]) === options[id][value],
        )
      },
      next: () => buttonNamed(words.next) ?? buttonNamed(words.toResult),
      // With all of it, as the others show it.
      isDone: () =>
        textOf(document.querySelector('h1')) === words.resultTitle &&
        document.querySelector('[aria-busy]') === null,
      offers: () => {
        for (const fold of all('main details')) fold.open = true
        const names = all('main a, main h3, main h4').map((one) => offers[textOf(one)])
        return [...new Set(names)].filter((id) => id !== undefined)
      },
      more: () => document.querySelector('main .more-button'),
      restart: async () => {
        buttonNamed(words.restart).click()
        await until(() => buttonNamed(words.restartSure))
        buttonNamed(words.restartSure).click()
      },
    },
  }
  const page = kinds[kind]
  const question = () => (page.isDone() ? undefined : page.ids()[0])

  // A task of its own, sooner than a timer.
  const channel = new MessageChannel()
  let waiting = []
  channel.port1.addEventListener('message', () => {
    const ready = waiting
    waiting = []
    for (const go of ready) go()
  })
  channel.port1.start()
  const nextTask = () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      channel.port2.postMessage(0)
    })
  const nextPaint = async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    await nextTask()
  }
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
  const GIVE_UP_MS = 15_000
  const until = async (holds) => {
    const start = performance.now()
    for (let tries = 0; !holds(); tries += 1) {
      await (tries < 50 ? nextTask() : pause(1))
      if (performance.now() - start > GIVE_UP_MS) throw new Error(`stuck at ${question()}`)
    }
  }

  const seen = { shift: 0 }
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime
  })
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value
  })

  /** Ticks the first answer of the first question from the first moment on. */
  const PROBE_MS = 8
  const tickEarly = async () => {
    for (;;) {
      const id = question()
      const option = id && page.option(id, 'a')
      if (option && !option.checked) option.click()
      if (option?.checked) {
        await nextPaint()
        if (page.option(id, 'a')?.checked) return id
      } else await pause(PROBE_MS)
    }
  }
  const probes = {
    none: async () => undefined,
    tick: async () => {
      const id = await tickEarly()
      seen.ticked = performance.now()
      seen.first = id
    },
    answer: async () => {
      const id = await tickEarly()
      seen.ticked = performance.now()
      await goOnFrom(id)
      seen.answered = performance.now()
      await goOnFrom(question())
      seen.answeredAgain = performance.now()
    },
  }
  /** Goes on ticking and pressing until the question after this one stands there. */
  const goOnFrom = async (id) => {
    while (question() === undefined || question() === id) {
      const option = page.option(id, 'a')
      if (option && !option.checked) option.click()
      const next = page.next()
      if (next && !next.disabled && option?.checked) next.click()
      await pause(PROBE_MS)
    }
    await nextPaint()
  }
  void probes[probe]()

  const pick = async (id, value) => {
    for (const one of [value].flat()) {
      const option = page.option(id, one)
      if (!option.checked) option.click()
      await nextTask()
    }
  }

  globalThis.bench = {
    seen,
    question,
    isDone: page.isDone,
    ids: page.ids,
    isTicked: () => page.option(question(), 'a')?.checked === true,

    /** Where to click for an option of a question, or for the button that goes on. */
    placeOf: (id, value) => {
      const input = id === undefined ? page.next() : page.option(id, value)
      const target = input.closest('label') ?? input.labels?.[0] ?? input
      target.scrollIntoView({ block: 'center' })
      const { x, y, width, height } = target.getBoundingClientRect()
      return { x: x + Math.min(width, 300) / 2, y: y + height / 2 }
    },

    /** From the time stamp of the next click until the paint that shows what it did. */
    armClick: (isNext) => {
      const before = question()
      globalThis.bench.reaction = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`no reaction at ${before}`)), GIVE_UP_MS)
        const clicked = async ({ timeStamp }) => {
          const isShown = () => !isNext || page.isDone() || question() !== before
          do await new Promise((frame) => requestAnimationFrame(frame))
          while (!isShown())
          await nextTask()
          resolve(performance.now() - timeStamp)
        }
        addEventListener('click', clicked, { capture: true, once: true })
      })
    },

    /** All questions, without waiting for frames. */
    walk: async (answers) => {
      await until(() => question() ?? page.next())
      const start = performance.now()
      const asked = []
      let screens = 0
      while (!page.isDone()) {
        const before = question()
        for (const id of page.ids()) {
          asked.push(id)
          await pick(id, answers[id])
        }
        await until(() => page.next() && !page.next().disabled)
        page.next().click()
        screens += 1
        await until(() => page.isDone() || question() !== before)
        if (screens > 200) throw new Error('goes round in circles')
      }
      return { ms: performance.now() - start, asked, screens }
    },

    /** The offers on the page, also those that show only when asked for. */
    offersShown: async () => {
      page.offers()
      while (page.more?.()) {
        page.more().click()
        await nextPaint()
      }
      return page.offers()
    },

    restart: async () => {
      await page.restart()
      await until(() => question() !== undefined)
    },
  }
}
