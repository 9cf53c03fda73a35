/** Something the editor typed that cannot be done; the message says what. */
export class Refused extends Error {}
