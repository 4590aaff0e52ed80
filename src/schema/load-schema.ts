import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The part of JSON Schema 2020-12 that our schemas are written in. */
export interface JsonSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $comment?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  /** What each value of `enum` means, in its order. */
  readonly enumDescriptions?: readonly string[];
  /** Pieces of text an editor offers where such a value begins. */
  readonly defaultSnippets?: readonly Snippet[];
  /** The set of names of a root that the text is one of; a name that is in none is wrong. */
  readonly 'x-names'?: string;
  /** The set of names of a root that an editor offers; any other text is as good. */
  readonly 'x-suggests'?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A piece of text for an editor: `bodyText` goes in as it stands, of `body` the editor makes lines. `$1` is where one types. */
export interface Snippet {
  readonly label: string;
  readonly description?: string;
  readonly body?: unknown;
  readonly bodyText?: string;
  /** What an editor sorts it by; its label where there is none. */
  readonly sortText?: string;
}

const COMMON = 'common';
const loaded = new Map<string, JsonSchema>();

/**
 * `schemas/<name>.schema.json` of this package, read once; the same from `src/` and from `dist/`. A property that is no
 * more than a reference is titled and explained as its target.
 */
export function loadSchema(name: string): JsonSchema {
  const known = loaded.get(name) ?? readSchema(name);
  loaded.set(name, known);
  return known;
}

function readSchema(name: string): JsonSchema {
  const path = fileURLToPath(new URL(`../../schemas/${name}.schema.json`, import.meta.url));
  const schema = JSON.parse(readFileSync(path, 'utf8')) as JsonSchema;
  const common = name === COMMON ? schema : loadSchema(COMMON);
  if (!schema.properties) return schema;
  const properties = Object.entries(schema.properties).map(([key, property]) => [key, titled(property, common)] as const);
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** Where a reference leads: the document, undefined for its own, and the definition there. */
export function parseReference($ref: string): { readonly document: string | undefined; readonly id: string } {
  const [file = '', id = ''] = $ref.split('#/$defs/');
  return { document: file === '' ? undefined : file.replace('.schema.json', ''), id };
}

function titled(property: JsonSchema, common: JsonSchema): JsonSchema {
  const reference = property.$ref === undefined ? undefined : parseReference(property.$ref);
  if (reference?.document !== COMMON || property.title !== undefined) return property;
  const { title, description, examples } = common.$defs?.[reference.id] ?? {};
  return { ...(title && { title }), ...(description && { description }), ...(examples && { examples }), ...property };
}
