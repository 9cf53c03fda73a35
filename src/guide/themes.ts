import type { Advice, Guide, Offer } from './guide.ts'
import type { AdviceId, OfferId, ThemeId } from './ids.ts'
import type { Result, Shown } from './result.ts'

/** A result as a person reads it: everything that is shown stands in exactly one place. */
export interface ResultPage {
  /** Danger and haste: alone, on top. */
  readonly now: readonly Shown<AdviceId>[]
  /** At most three, each with one thing to do. */
  readonly firstSteps: readonly Shown<AdviceId>[]
  /** Ways to get a break, and what to know about it. */
  readonly respite: ThemeGroup
  /** The themes she asked for, in the order of the guide; also those for which there is nothing. */
  readonly asked: readonly ThemeGroup[]
  /** What fits her too, under themes she did not name. */
  readonly others: readonly ThemeGroup[]
}

export interface ThemeGroup {
  /** Absent for what carries no theme. */
  readonly theme?: ThemeId
  readonly advice: readonly Shown<AdviceId>[]
  readonly offers: readonly Shown<OfferId>[]
}

const FIRST_STEPS = 3

/** Lays out a result in the order of the page. */
export function resultPage(guide: Guide, result: Result, wanted: ReadonlySet<ThemeId>): ResultPage {
  const adviceById = new Map(guide.advice.map((one) => [one.id, one]))
  const offerById = new Map(guide.offers.map((one) => [one.id, one]))

  const urgent = new Set(result.now)
  const calm = result.advice.filter(({ id }) => !urgent.has(id))
  const firstSteps = calm
    .filter(({ id }) => adviceById.get(id)?.level === 'first')
    .slice(0, FIRST_STEPS)
  const otherAdvice = calm.filter((one) => !firstSteps.includes(one))
  const isRespite = (id: OfferId) => offerById.get(id)?.respite !== undefined

  const respiteTheme = themeOfRespite(guide)
  const homeOf = (one: Advice | Offer | undefined): ThemeId | undefined =>
    guide.themes.find(({ id }) => wanted.has(id) && one?.themes.includes(id))?.id ?? one?.themes[0]
  const groupOf = (theme: ThemeId | undefined): ThemeGroup => ({
    ...(theme !== undefined && { theme }),
    advice: otherAdvice.filter(({ id }) => homeOf(adviceById.get(id)) === theme),
    offers: result.offers.filter(({ id }) => !isRespite(id) && homeOf(offerById.get(id)) === theme),
  })
  const ofRespite = groupOf(respiteTheme)
  const otherThemes = guide.themes.filter(({ id }) => id !== respiteTheme)
  const isFilled = ({ advice, offers }: ThemeGroup) => advice.length + offers.length > 0
  const shownThemes = new Set(
    [
      ...result.advice.map(({ id }) => adviceById.get(id)),
      ...result.offers.map(({ id }) => offerById.get(id)),
    ].flatMap((one) => one?.themes ?? []),
  )

  return {
    now: result.advice.filter(({ id }) => urgent.has(id)),
    firstSteps,
    respite: {
      ...(respiteTheme !== undefined && { theme: respiteTheme }),
      advice: respiteTheme === undefined ? [] : ofRespite.advice,
      offers: [
        ...result.offers.filter(({ id }) => isRespite(id)),
        ...(respiteTheme === undefined ? [] : ofRespite.offers),
      ],
    },
    asked: otherThemes
      .filter(({ id }) => wanted.has(id))
      .map(({ id }) => groupOf(id))
      .filter((group) => isFilled(group) || !shownThemes.has(group.theme ?? '')),
    others: [
      ...otherThemes.filter(({ id }) => !wanted.has(id)).map(({ id }) => groupOf(id)),
      groupOf(undefined),
    ].filter(isFilled),
  }
}

/** The theme that most respite offers carry; it has its own place on the page. */
function themeOfRespite(guide: Guide): ThemeId | undefined {
  const carried = guide.offers.flatMap(({ respite, themes }) => (respite ? themes : []))
  const times = (theme: ThemeId) => carried.filter((one) => one === theme).length
  return [...new Set(carried)].sort((one, other) => times(other) - times(one))[0]
}
