import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type JsonSchema, loadSchema } from './load-schema.ts';

/** How the text of a cell becomes a value of the plan. `record`: one text under `key`; `records`: several of them. */
export type CellForm =
  | { readonly is: 'text' | 'day' | 'whole' | 'list' | 'oneOrMore' }
  | { readonly is: 'record' | 'records'; readonly key: string };

/** A column of a table that stands for a list of a plan: a property of its entries. */
export interface Column {
  readonly key: string;
  readonly title: string;
  /** Other names it goes by, the best ones first. */
  readonly names: readonly string[];
  readonly form: CellForm;
  /** The signs between the entries of one cell. */
  readonly split: string;
  readonly required: boolean;
}

export interface TableShape {
  /** The key of the list a table stands for. */
  readonly list: string;
  readonly columns: readonly Column[];
  /** Names of columns that are known and not read. */
  readonly ignored: readonly string[];
}

/** The list of each kind that a table may stand for. */
const LISTS: Readonly<Record<string, string>> = { results: 'entities', disposals: 'entries' };
const USUAL_SPLIT = '；;\n';

/** The kinds of plans that may read their list from a table. */
export const tableKinds: readonly string[] = Object.keys(LISTS);

interface Names {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly split: Readonly<Record<string, string>>;
  readonly ignored: readonly string[];
}

const shapes = new Map<string, TableShape | undefined>();

/** The columns of the table a kind of plan reads, made of its schema and `schemas/table-columns.json`; none for other kinds. */
export function tableShape(kind: string): TableShape | undefined {
  if (!shapes.has(kind)) shapes.set(kind, makeShape(kind));
  return shapes.get(kind);
}

function makeShape(kind: string): TableShape | undefined {
  const list = LISTS[kind];
  if (list === undefined) return undefined;
  const root = loadSchema(kind);
  const entry = targetOf(root.properties?.[list]?.items ?? {}, root);
  const { names, split, ignored } = readNames()[kind] ?? { names: {}, split: {}, ignored: [] };
  const columns = Object.entries(entry.properties ?? {}).map(([key, property]) => ({
    key,
    title: property.title ?? key,
    names: names[key] ?? [],
    form: formOf(property, root),
    split: split[key] ?? USUAL_SPLIT,
    required: entry.required?.includes(key) ?? false,
  }));
  return { list, columns, ignored };
}

function readNames(): Readonly<Record<string, Names>> {
  const path = fileURLToPath(new URL('../../schemas/table-columns.json', import.meta.url));
  return JSON.parse(readFileSync(path, 'utf8'));
}

function formOf(property: JsonSchema, root: JsonSchema): CellForm {
  if (property.$ref === 'common.schema.json#/$defs/day') return { is: 'day' };
  const schema = targetOf(property, root);
  const [key] = (schema.type === 'array' ? targetOf(schema.items ?? {}, root) : schema).required ?? [];
  if (schema.anyOf) return { is: 'oneOrMore' };
  if (schema.type === 'integer') return { is: 'whole' };
  if (schema.type === 'array') return key === undefined ? { is: 'list' } : { is: 'records', key };
  return key === undefined ? { is: 'text' } : { is: 'record', key };
}

function targetOf(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const [file = '', name = ''] = schema.$ref.split('#/$defs/');
  const document = file === '' ? root : loadSchema(file.replace('.schema.json', ''));
  const target = document.$defs?.[name];
  return target === undefined ? schema : targetOf(target, document);
}
