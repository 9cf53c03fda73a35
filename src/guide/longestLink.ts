/** In characters behind the #: longer than any link of ours, and short enough to read in no time. */
export const LONGEST_LINK = 8_000
