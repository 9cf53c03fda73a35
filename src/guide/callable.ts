import type { Contact } from './guide.ts'

/** Can she call, with a number that stands here or one that she has herself? */
export function isCallable({ phones, ownNumber }: Contact): boolean {
  return phones.length > 0 || ownNumber
}
