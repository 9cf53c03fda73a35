import type { Checked, Phone } from '../guide/guide.ts'
import type { Day } from '../guide/ids.ts'
import { readHours } from './hours.ts'
import { isMailAddress, isWebAddress } from './markdown.ts'
import { dialOf, isDutchNumber, isKnownByAll, isSharedNumber } from './phone.ts'
import type { FolderSource } from './readFolder.ts'
import type { Path, YamlFile } from './readYaml.ts'
import type { Reporter } from './reporter.ts'
import type { CheckedSource, ContactSource, PhoneSource } from './schema.ts'

/** After this many months a fact is too old to trust without asking. */
const OLDEST_MONTHS = 24

export function checkedOf(source: CheckedSource | undefined): Checked {
  if (!source) return { confirmed: false }
  const { on, source: from, by, confirmed } = source
  return {
    confirmed,
    ...(on === undefined ? {} : { on }),
    ...(from === undefined ? {} : { source: from }),
    ...(by === undefined ? {} : { by }),
  }
}

/** A number or amount may be shown when somebody wrote it down somewhere, or confirmed it. */
export function mayBeShown(checked: Checked): boolean {
  return checked.confirmed || checked.source !== undefined
}

/** The numbers of a contact that may be shown; one known by all may always. */
export function shownPhones({ phone = [], checked }: ContactSource): Phone[] {
  return phone.flatMap((one): Phone[] => {
    const own = checkedOf(one.checked ?? checked)
    if (!mayBeShown(own) && !isKnownByAll(one.number)) return []
    const read = one.hours === undefined ? undefined : readHours(one.hours)
    return [
      {
        number: one.number,
        dial: dialOf(one.number),
        ...(read && 'hours' in read ? { hours: read.hours } : {}),
        checked: own,
        ...(isKnownByAll(one.number) ? { isWellKnown: true } : {}),
      },
    ]
  })
}

/** Beside `shownPhones`: the same numbers as they stand in the file. */
export function shownPhoneSources({ phone = [], checked }: ContactSource): PhoneSource[] {
  return phone.filter(
    (one) => mayBeShown(checkedOf(one.checked ?? checked)) || isKnownByAll(one.number),
  )
}

/** A text about costs is held back like a number when it names an amount that nobody wrote down. */
export function mayShowCost(cost: string, checked: Checked): boolean {
  return !/\d/u.test(cost) || mayBeShown(checked)
}

/** The first and last day that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean. */
export function daysMeant(on: string): { readonly first: Day; readonly last: Day } {
  const [year = '', month, day] = on.split('-')
  if (day !== undefined) return { first: on, last: on }
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return { first: `${on}-01`, last: `${on}-${last}` }
}

/** Is a fact checked on that day older than it may be today? */
export function isTooOld(on: string, today: Day): boolean {
  const limit = new Date(`${daysMeant(on).last}T00:00:00Z`)
  limit.setUTCMonth(limit.getUTCMonth() + OLDEST_MONTHS)
  return limit.toISOString().slice(0, 10) < today
}

/** Judges where every fact comes from, and every phone number. */
export function judgeFacts(source: FolderSource, today: Day, report: Reporter): void {
  const judgeChecked = (
    yaml: YamlFile,
    path: Path,
    checked: CheckedSource | undefined,
    isFact: boolean,
  ) => {
    if (checked?.on !== undefined && daysMeant(checked.on).first > today) {
      report.error(
        'CHECKED_IN_FUTURE',
        yaml,
        [...path, 'on'],
        `De datum ${checked.on} ligt in de toekomst.`,
        'Schrijf de dag waarop dit is nagekeken.',
      )
    } else if (checked?.on !== undefined && isTooOld(checked.on, today)) {
      report.warning(
        'FACT_TOO_OLD',
        yaml,
        [...path, 'on'],
        `Dit is voor het laatst nagekeken in ${checked.on}: langer dan ${OLDEST_MONTHS} maanden geleden.`,
        'Vraag het na en zet er de nieuwe datum bij.',
      )
    }
    if (isFact && (checked?.source === undefined || checked.on === undefined)) {
      const lacks = [checked?.source === undefined && 'bron', checked?.on === undefined && 'datum']
      report.warning(
        'FACT_WITHOUT_SOURCE',
        yaml,
        path,
        `Hier ontbreekt van het feit: ${lacks.filter(Boolean).join(' en ')}.`,
        'Voeg checked toe met on en source.',
      )
    }
  }
  for (const { yaml, value } of source.contacts.values()) {
    if (!value) continue
    judgeChecked(yaml, ['checked'], value.checked, restsOnItsOwnCheck(value))
    value.phone?.forEach((phone, at) => {
      const path = phonePath(yaml, at)
      if (phone.checked) judgeChecked(yaml, [...path, 'checked'], phone.checked, true)
      judgePhone(yaml, path, phone, report)
    })
    judgeWeb(yaml, value, report)
  }
  for (const { yaml, value } of source.offers.values()) {
    if (value) judgeChecked(yaml, ['checked'], value.checked, true)
  }
  for (const { yaml, value } of source.advice.values()) {
    if (!value) continue
    judgeChecked(yaml, ['checked'], value.checked, value.checked !== undefined)
    const text = [value.title, value.text, ...value.steps].join(' ')
    if (!value.checked && NEEDS_SOURCE.test(text)) {
      report.warning(
        'ADVICE_WITHOUT_CHECKED',
        yaml,
        [],
        'Dit advies noemt een bedrag, een percentage of een wet, maar niet waar dat vandaan komt.',
        'Voeg checked toe met on en source.',
      )
    }
  }
  judgeSameNumbers(source, report)
  judgeCalls(source, report)
}

/** Does the contact hold a fact that no number of its own vouches for? Her own huisarts holds none. */
function restsOnItsOwnCheck(contact: ContactSource): boolean {
  const { phone = [], email, website, address } = contact
  return [email, website, address].some(Boolean) || phone.some(({ checked }) => !checked)
}

/** Where a number stands: a contact with one number need not write a list. */
export function phonePath(yaml: YamlFile, at: number): Path {
  const isList = Array.isArray((yaml.value as { phone?: unknown }).phone)
  return isList ? ['phone', at] : ['phone']
}

/** An amount of money, a percentage, or a law by its name, its abbreviation or as "wettelijk". */
const NEEDS_SOURCE =
  /€|\beuro(cent|'s)?\b|\bEUR\b|\d\s?cent\b|\d\s?%|\bprocent\b|\p{L}*wet(ten|boek)?\b|\bwettelijk|\b(Wmo|Wlz|Zvw|Wazo|AOW|WIA|WGBO|Wzd)\b/iu

function judgePhone(yaml: YamlFile, path: Path, phone: PhoneSource, report: Reporter): void {
  if (!isDutchNumber(phone.number)) {
    report.error(
      'BAD_PHONE',
      yaml,
      [...path, 'number'],
      `"${phone.number}" is geen Nederlands telefoonnummer.`,
      'Kijk het nummer na. Het heeft tien cijfers, of het is een kort nummer zoals 14 036.',
    )
  }
  if (phone.hours === undefined) return
  const read = readHours(phone.hours)
  if ('mistake' in read) {
    const { key, message } = read.mistake
    report.error(
      'BAD_HOURS',
      yaml,
      [...path, 'hours', ...(key === undefined ? [] : [key])],
      message,
      'Schrijf bijvoorbeeld: {mo-fr: "09:00-17:00"} of always.',
    )
  }
}

function judgeWeb(yaml: YamlFile, { website, email }: ContactSource, report: Reporter): void {
  if (website !== undefined && !isWebAddress(website)) {
    report.error(
      'BAD_LINK',
      yaml,
      ['website'],
      `"${website}" is geen veilig webadres.`,
      'Schrijf het hele adres, met https:// ervoor.',
    )
  }
  if (email !== undefined && !isMailAddress(email)) {
    report.error(
      'BAD_EMAIL',
      yaml,
      ['email'],
      `"${email}" is geen e-mailadres.`,
      'Kijk het adres na.',
    )
  }
}

/** The same number at two contacts, or two numbers of one organisation for the same purpose. */
function judgeSameNumbers(source: FolderSource, report: Reporter): void {
  const byNumber = new Map<string, string>()
  const byPurpose = new Map<string, string>()
  for (const { yaml, value } of source.contacts.values()) {
    value?.phone?.forEach((phone, at) => {
      const path = [...phonePath(yaml, at), 'number']
      const dial = dialOf(phone.number)
      const first = byNumber.get(dial)
      if (first !== undefined && !isSharedNumber(phone.number)) {
        report.warning(
          'SAME_NUMBER',
          yaml,
          path,
          `Dit nummer staat ook in ${first}.`,
          'Laat het nummer bij één contact staan en verwijs daarnaar.',
        )
      }
      byNumber.set(dial, first ?? yaml.path)
      const purpose = `${value.name.trim().toLowerCase()}|${phone.for?.trim().toLowerCase() ?? ''}`
      const other = byPurpose.get(purpose)
      if (other !== undefined && other !== dial) {
        report.warning(
          'TWO_NUMBERS',
          yaml,
          path,
          `"${value.name}" heeft twee nummers voor hetzelfde.`,
          'Schrijf achter for waar elk nummer voor is, of haal er een weg.',
        )
      }
      byPurpose.set(purpose, other ?? dial)
    })
  }
}

/** Who is told to call must find a number. */
function judgeCalls(source: FolderSource, report: Reporter): void {
  const hasNumber = (id: string) => {
    const contact = source.contacts.get(id)?.value
    return contact !== undefined && (contact.own_number || shownPhones(contact).length > 0)
  }
  const judge = (
    yaml: YamlFile,
    texts: readonly (string | undefined)[],
    contacts: readonly string[],
  ) => {
    if (!/\b(bel|belt|bellen)\b/iu.test(texts.join(' '))) return
    if (contacts.length > 0 && !contacts.some(hasNumber)) {
      report.warning(
        'CALL_WITHOUT_NUMBER',
        yaml,
        [],
        'De tekst zegt dat iemand kan bellen, maar er is geen nummer dat we mogen tonen.',
        'Voeg een contact met een nummer toe, of schrijf een andere manier op.',
      )
    }
  }
  for (const { yaml, value } of source.advice.values()) {
    if (value) judge(yaml, [value.title, value.text, ...value.steps], value.contacts)
  }
  for (const { yaml, value } of source.offers.values()) {
    if (!value) continue
    const { name, summary, text, cost, first_step, expect, bring } = value
    judge(
      yaml,
      [name, summary, text, cost, first_step, expect, ...bring],
      [value.by, ...value.contacts],
    )
  }
}
