import type { Contact } from '../../guide/guide.ts'

/** `VMCA` for `VMCA (Vrijwilligers en Mantelzorg Centrale Almere)`: what people say, and what fits a button. */
export function shortName({ name }: Contact): string {
  return name.split(' (')[0] ?? name
}
