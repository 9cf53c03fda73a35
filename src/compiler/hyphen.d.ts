declare module 'hyphen/nl/index.js' {
  const dutch: {
    /** Puts a soft hyphen at every place where a Dutch word may be broken. */
    hyphenateSync(text: string, options?: { minWordLength?: number }): string
  }
  export default dutch
}
