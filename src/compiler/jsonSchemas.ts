import { z } from 'zod'
import type { Kind } from './readFolder.ts'
import { SCHEMAS } from './schema.ts'
import { KEY_WORDS } from './keyWords.ts'

interface Json {
  type?: string | string[]
  enum?: unknown[]
  properties?: Record<string, Json>
  items?: Json
  anyOf?: Json[]
  additionalProperties?: Json | boolean
  propertyNames?: Json
  [key: string]: unknown
}

const FLAG = ['true', 'false']

/**
 * The schemas of the check as JSON Schemas, for editors that help while typing. They say less than the
 * check does: what one file says about another is not in them.
 */
export function jsonSchemas(): Record<Kind, Json> {
  const kinds = Object.keys(SCHEMAS) as Kind[]
  return Object.fromEntries(
    kinds.map((kind) => {
      const made = z.toJSONSchema(SCHEMAS[kind], { io: 'input', unrepresentable: 'any' }) as Json
      // A phone may stand alone; the check makes a list of it first, which no JSON Schema can say.
      const phone = kind === 'contacts' ? made.properties?.['phone'] : undefined
      if (phone?.items) made.properties!['phone'] = { anyOf: [phone.items, { ...phone }] }
      return [kind, forEditors(made, kind)]
    }),
  ) as Record<Kind, Json>
}

/** Words for each key, and values as an editor's YAML reads them: `168` is a number there. */
function forEditors(json: Json, kind: Kind): Json {
  const made: Json = { ...json }
  if (json.enum && json.enum.every((one) => FLAG.includes(String(one)))) {
    delete made.type
    made.enum = [true, false, ...FLAG]
  } else if (json.type === 'string' && !json.enum) made.type = ['string', 'number', 'boolean']
  if (json.properties) {
    made.properties = Object.fromEntries(
      Object.entries(json.properties).map(([key, value]) => [key, explained(key, value, kind)]),
    )
  }
  if (json.items) made.items = forEditors(json.items, kind)
  if (json.anyOf) made.anyOf = json.anyOf.map((one) => forEditors(one, kind))
  if (typeof json.additionalProperties === 'object') {
    made.additionalProperties = forEditors(json.additionalProperties, kind)
  }
  return made
}

function explained(key: string, value: Json, kind: Kind): Json {
  const words = KEY_WORDS[`${kind}.${key}`] ?? KEY_WORDS[key]
  if (!words) throw new Error(`expected Dutch words for the key ${kind}.${key}`)
  const [title, description] = words
  return { title, description, ...forEditors(value, kind) }
}
