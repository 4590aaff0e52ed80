import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { type JsonSchema, loadSchema } from '../../src/schema/load-schema.ts';
import type { GoodFile } from './good-root.ts';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A node of a good file where a fault can be put in. */
export interface Site {
  readonly path: readonly (string | number)[];
  readonly key: Stretch | null;
  readonly value: Stretch;
  readonly data: unknown;
  readonly kind: 'map' | 'list' | 'plain' | 'quoted' | 'block';
  /** Whether it stands inside `{ }` or `[ ]`. */
  readonly inFlow: boolean;
  /** Whether it is itself written with `{ }` or `[ ]`. */
  readonly isFlow: boolean;
  /** What the schema allows here, its references followed and its alternatives side by side. */
  readonly schemas: readonly JsonSchema[];
  /** What the schema allows where the key stands. */
  readonly owners: readonly JsonSchema[];
}

/** All nodes of a file in the order of its text, each with what the schema says of it. */
export function sitesOf({ source, schema }: GoodFile): readonly Site[] {
  const root = loadSchema(schema);
  const document = parseDocument(source.text);
  const sites: Site[] = [];
  walk(document.contents, { path: [], key: null, inFlow: false, schemas: follow(root, root), owners: [] });
  return sites;

  function walk(node: unknown, at: Pick<Site, 'path' | 'key' | 'inFlow' | 'owners'> & { schemas: readonly Held[] }): void {
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return;
    const isFlow = !isScalar(node) && node.flow === true;
    sites.push({
      ...at,
      value: stretchOf(source.text, node),
      data: node.toJS(document),
      kind: kindOf(node),
      isFlow,
      schemas: at.schemas.map(({ schema: each }) => each),
    });
    const inFlow = at.inFlow || isFlow;
    const owners = at.schemas.map(({ schema: each }) => each);
    if (isSeq(node)) {
      const schemas = at.schemas.flatMap(({ schema: each, root: own }) => (each.items ? follow(each.items, own) : []));
      for (const [index, item] of node.items.entries()) {
        walk(item, { path: [...at.path, index], key: null, inFlow, schemas, owners });
      }
    }
    if (!isMap(node)) return;
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue;
      const name = String(pair.key.value);
      const schemas = at.schemas.flatMap((held) => propertyOf(held, name));
      walk(pair.value, { path: [...at.path, name], key: stretchOf(source.text, pair.key), inFlow, schemas, owners });
    }
  }
}

interface Held {
  readonly schema: JsonSchema;
  readonly root: JsonSchema;
}

function follow(schema: JsonSchema, root: JsonSchema): readonly Held[] {
  if (schema.$ref !== undefined) {
    const [file = '', name = ''] = schema.$ref.split('#/$defs/');
    const document = file === '' ? root : loadSchema(file.replace('.schema.json', ''));
    const target = document.$defs?.[name];
    return target ? follow(target, document) : [];
  }
  return schema.anyOf ? schema.anyOf.flatMap((branch) => follow(branch, root)) : [{ schema, root }];
}

function propertyOf({ schema, root }: Held, name: string): readonly Held[] {
  const property = schema.properties?.[name] ?? (typeof schema.additionalProperties === 'object' && schema.additionalProperties);
  return property ? follow(property, root) : [];
}

function kindOf(node: Node): Site['kind'] {
  if (isMap(node)) return 'map';
  if (isSeq(node)) return 'list';
  const type = isScalar(node) ? node.type : undefined;
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return 'quoted';
  return type === 'PLAIN' ? 'plain' : 'block';
}

function stretchOf(text: string, node: Node): Stretch {
  const [start = 0, end = 0] = node.range ?? [];
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
