import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlIn, isMailAddress, isWebAddress, readMarkdown } from '../../src/compiler/markdown.ts'
import type { Block, Inline, RichText } from '../../src/guide/texts.ts'

const isKnown = (kind: string, id: string) => kind === 'contact' && id === 'punt'
const codesOf = (text: string) => readMarkdown(text, isKnown).mistakes.map(({ code }) => code)

describe('readMarkdown', () => {
  it('reads what an editor may write', () => {
    const text = `Bel *vandaag* of **nu**.

### Wat u doet

1. Bel [het punt](contact:punt).
2. Lees [meer](https://www.almere.nl/zorg).

- Of [mail](mailto:info@punt.nl) of [bel](tel:0361234567).`
    const { rich, mistakes } = readMarkdown(text, isKnown)
    expect(mistakes).toEqual([])
    expect(rich.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'list', 'list'])
    expect(rich[2]).toMatchObject({ kind: 'list', ordered: true })
    expect(JSON.stringify(rich)).toContain('"to":"contact:punt"')
  })
  it.each([
    ['RAW_HTML', 'Een <b>vet</b> woord'],
    ['RAW_HTML', '<script>alert(1)</script>'],
    ['RAW_HTML', '<!-- weg -->'],
    ['IMAGE', '![foto](https://a.nl/b.png)'],
    ['BAD_HEADING', '# Kop'],
    ['BAD_HEADING', 'Kop\n---'],
    ['BAD_HEADING', '#### Kop'],
    ['BAD_LINK', '[x](javascript:alert(1))'],
    ['BAD_LINK', '[x](JaVaScRiPt:alert(1))'],
    ['BAD_LINK', '[x](data:text/html,x)'],
    ['BAD_LINK', '[x](http://almere.nl)'],
    ['BAD_LINK', '[x](//almere.nl)'],
    ['BAD_LINK', '[x](/zorg)'],
    ['BAD_LINK', '[x](https://almere.nl@elders.nl)'],
    ['BAD_LINK', '[](https://almere.nl)'],
    ['BAD_LINK', '[x](mailto:a@b.nl?bcc=c@d.nl)'],
    ['BAD_PHONE', '[x](tel:036123)'],
    ['UNKNOWN_LINK', '[x](contact:pnt)'],
    ['UNKNOWN_LINK', '[x](offer:punt)'],
    ['BAD_MARKDOWN', 'Een `woord`'],
    ['BAD_MARKDOWN', '    vier spaties'],
    ['BAD_MARKDOWN', '> gezegd'],
    ['BAD_MARKDOWN', '***'],
    ['BAD_MARKDOWN', '[x]: https://almere.nl'],
    ['BAD_MARKDOWN', '1. '.repeat(20_000).slice(0, 20_000)],
    ['TEXT_TOO_LONG', 'Een lange tekst. '.repeat(3000)],
  ])('refuses %s', (code, text) => {
    expect(codesOf(text)).toContain(code)
  })
  it('says on which line of the text it stands', () => {
    const [mistake] = readMarkdown('Een\n\nTwee [x](contact:pnt)', isKnown).mistakes
    expect(mistake).toMatchObject({ line: 3, column: 6 })
  })
  it('lets nothing out but blocks, words and links that are safe, whatever comes in', () => {
    const nasty = fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '[a](javascript:x)',
      '[a](https://almere.nl)',
      '![a](data:x)',
      '<a href="https://a.nl">',
      '&lt;b&gt;',
      '](',
      '**',
      '*',
      '_',
      '`',
      '\n\n',
      '\n    ',
      '\n- ',
      '\n1. ',
      '\n### ',
      '\n# ',
      '<https://a.nl>',
      '<javascript:x>',
      '[a]: javascript:x\n',
      '\\',
    )
    const text = fc.array(fc.oneof(nasty, fc.string()), { maxLength: 30 })
    fc.assert(
      fc.property(text, (pieces) => {
        expectSafe(readMarkdown(pieces.join(''), isKnown).rich)
      }),
    )
  })
  it.each(['*a _b ', '**a *b ', '[', '[a](', '![', '<a ', '`a``', '&', '_', '> '])(
    'refuses "%s" a thousand times, without falling over',
    (piece) => {
      const mirrored = [...piece].reverse().join('')
      expect(codesOf(piece.repeat(1000) + mirrored.repeat(1000))).toContain('BAD_MARKDOWN')
    },
  )
})

function expectSafe(rich: RichText): void {
  for (const block of rich) expectSafeBlock(block)
}

function expectSafeBlock(block: Block): void {
  expect(['paragraph', 'heading', 'list']).toContain(block.kind)
  if (block.kind === 'list') block.items.forEach(expectSafe)
  else block.of.forEach(expectSafeInline)
}

function expectSafeInline(inline: Inline): void {
  if (typeof inline === 'string') return
  expect(['emphasis', 'strong', 'link', 'break']).toContain(inline.kind)
  if (inline.kind === 'link') expect(inline.to).toMatch(/^(https:\/\/|tel:|mailto:|contact:punt$)/)
  if (inline.kind !== 'break') inline.of.forEach(expectSafeInline)
}

describe('plain texts', () => {
  it('hold no HTML, closed or not, and no signs written as HTML writes them', () => {
    expect(htmlIn('Bel <b>nu</b>')).toBe('<b>')
    expect(htmlIn('<img src=x onerror=y')).toBeDefined()
    expect(htmlIn('Jan &amp; Piet')).toBe('&amp;')
  })
  it('may say less than, and may name V&VN', () => {
    expect(htmlIn('minder dan < 5 uur; V&VN; a <3')).toBeUndefined()
  })
})

describe('addresses', () => {
  it('are whole and safe', () => {
    expect(isWebAddress('https://www.almere.nl/zorg?x=1')).toBe(true)
    expect(isWebAddress('https://almere')).toBe(false)
    expect(isWebAddress('https://a.nl@b.nl')).toBe(false)
    expect(isMailAddress('info@punt.nl')).toBe(true)
    expect(['info punt.nl', 'a@b', 'a@@b.nl', '<a@b.nl>'].some(isMailAddress)).toBe(false)
  })
})
