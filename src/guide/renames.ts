import type { RenamedIds } from './guide.ts'

/** Follows a chain of renames; `null` when it ends in a dropped id, `undefined` when it leads nowhere. */
export function presentId(
  renamed: RenamedIds,
  id: string,
  exists: (id: string) => boolean,
  prefix = '',
): string | null | undefined {
  const passed = new Set<string>()
  let at = id
  while (!exists(at)) {
    const key = prefix + at
    if (passed.has(key) || !Object.hasOwn(renamed, key)) return undefined
    passed.add(key)
    const next = renamed[key]
    if (next === null || next === undefined) return null
    at = next
  }
  return at
}
