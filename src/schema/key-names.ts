import { type JsonSchema, loadSchema } from './load-schema.ts';

const known = new Map<string, ReadonlySet<string>>();

/** Every key that a schema, or the definitions it shares with others, knows by name anywhere. */
export function keyNames(name: string): ReadonlySet<string> {
  const names = known.get(name) ?? new Set([...namesIn(loadSchema(name)), ...namesIn(loadSchema('common'))]);
  known.set(name, names);
  return names;
}

function* namesIn(schema: JsonSchema): Generator<string> {
  const { properties = {}, $defs = {}, items, anyOf = [], additionalProperties: others } = schema;
  yield* Object.keys(properties);
  const below = [...Object.values(properties), ...Object.values($defs), ...anyOf, ...(items ? [items] : [])];
  for (const child of typeof others === 'object' ? [...below, others] : below) yield* namesIn(child);
}
