/** Written as a word, said letter by letter. */
const SPELLED = /\b(?:VMCA|OCO|IVT|NAH|GPK|SWV|GGD|GGZ|ggz|Wmo|WMO|Wlz|WLZ|Zvw|ZVW|PGB|pgb|AMW)\b/gu

/** A phone number, with the spaces or hyphens of its groups: `14 036`, `0800-2000`, `112`. */
const PHONE = /(?<![\d.,])(?:11[23]|14 0\d{2,3}|0\d{1,3}[ -]\d{2,4}(?:[ -]\d{2,4})*)(?![\d.,]*\d)/gu

/** A text as people say it: numbers to call digit by digit with a rest between groups, abbreviations spelled. */
export function spokenText(text: string): string {
  return text
    .replaceAll(/https?:\/\/(?:www\.)?/gu, '')
    .replaceAll(PHONE, (number) => number.split(/[ -]/u).map(spelled).join(', '))
    .replaceAll(SPELLED, (word) => spelled(word.toUpperCase()))
}

function spelled(word: string): string {
  return [...word].join(' ')
}
