import { invariant } from '../core/invariant.ts';
import { type JsonSchema, loadSchema, parseReference } from './load-schema.ts';

/** A schema in hand, with the document its local references point into. */
export interface Held {
  readonly schema: JsonSchema;
  readonly root: JsonSchema;
  /** What the value is, by the property that holds it, where the definition only says its form. */
  readonly label?: string | undefined;
}

/** Where references lead: thousands of rows of a table follow the same few. */
const targets = new WeakMap<JsonSchema, Held>();

/** Follows a reference. The title beside it becomes the label, since that of its target names the form. */
export function follow({ schema, root, label }: Held): Held {
  const target = targets.get(schema) ?? targetOf(schema, root);
  targets.set(schema, target);
  return { ...target, label: label ?? target.label };
}

function targetOf(schema: JsonSchema, root: JsonSchema): Held {
  if (schema.$ref === undefined) return { schema, root, label: schema.title };
  const { document, id } = parseReference(schema.$ref);
  const home = document === undefined ? root : loadSchema(document);
  const target = home.$defs?.[id];
  invariant(target, `schema reference ${schema.$ref} leads nowhere`);
  return follow({ schema: target, root: home, label: schema.title });
}
