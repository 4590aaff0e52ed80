import { invariant } from '../core/invariant.ts';
import type { EditorSchema } from './editor-schema.ts';
import { type JsonSchema, loadSchema, parseReference } from './load-schema.ts';
import type { NameSet, NameSets } from './name-sets.ts';

/** A schema on its way into the bundle, and the document its local references point into. */
export interface Piece {
  readonly schema: JsonSchema;
  readonly home: string;
  /** The definition of `home` it comes from. */
  readonly id?: string | undefined;
}

/** A schema in the making: its definitions so far, and the names of the root it is for. */
export interface Bundle {
  readonly name: string;
  readonly names: NameSets;
  readonly defs: Map<string, EditorSchema>;
}

/** The end of a chain of references. What stands beside a reference goes before what stands at its end. */
export function follow({ schema, home, id }: Piece): Piece {
  if (schema.$ref === undefined) return { schema, home, id };
  const { $ref, ...beside } = schema;
  const { document = home, id: target } = parseReference($ref);
  const definition = loadSchema(document).$defs?.[target];
  invariant(definition, `schema reference ${$ref} leads nowhere`);
  const end = follow({ schema: definition, home: document, id: target });
  return { ...end, schema: { ...end.schema, ...beside } };
}

/** Puts a shape among the definitions, once, and refers to it; one without a name stays where it is. */
export function defined(bundle: Bundle, { home, id }: Piece, make: () => EditorSchema): EditorSchema {
  if (id === undefined) return make();
  return definedAs(bundle, home === bundle.name ? id : `${home}-${id}`, () => {
    const title = loadSchema(home).$defs?.[id]?.title;
    return { ...(title !== undefined && { title }), ...make() };
  });
}

/** The same under a key of its own. */
export function definedAs({ defs }: Bundle, key: string, make: () => EditorSchema): EditorSchema {
  if (!defs.has(key)) {
    defs.set(key, {}); // a definition may contain itself
    defs.set(key, make());
  }
  return { $ref: `#/$defs/${key}` };
}

/** What a shape that only refers to a definition refers to. */
export function resolved({ defs }: Bundle, { $ref, ...shape }: EditorSchema): EditorSchema {
  return $ref === undefined ? shape : (defs.get($ref.replace('#/$defs/', '')) ?? {});
}

/** The set of names a schema is of, where the root has it. */
export function setOf({ names }: Bundle, schema: JsonSchema | undefined): NameSet | undefined {
  const set = schema?.['x-names'] ?? schema?.['x-suggests'];
  return set === undefined ? undefined : names.get(set);
}
