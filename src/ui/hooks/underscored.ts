/** `eigen-geld` as it stands in the keys of interface.yaml: `eigen_geld`. */
export type Underscored<Id extends string> = Id extends `${infer First}-${infer Rest}`
  ? `${First}_${Underscored<Rest>}`
  : Id

export function underscored<Id extends string>(id: Id): Underscored<Id> {
  return id.replaceAll('-', '_') as Underscored<Id>
}
