import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PlanPath } from '../core/source.ts';
import { follow, type Held } from './follow.ts';
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

/** The table that stands for a list: where the list is, and the columns it may have. */
export interface TableShape {
  /** The mapping of the plan that names the table and has the list. */
  readonly at: PlanPath;
  /** The key of the list a table stands for. */
  readonly list: string;
  /** The key that takes the row of the sums; null where sums are no part of it. */
  readonly totals: string | null;
  readonly columns: readonly Column[];
  /** Names of columns that are known and not read. */
  readonly ignored: readonly string[];
}

/** A list that a table may stand for, and where the names of its columns are told. */
interface ListPlace extends Pick<TableShape, 'at' | 'list' | 'totals'> {
  readonly kind: string;
  readonly names: string;
}

const LISTS: readonly ListPlace[] = [
  { kind: 'results', at: [], list: 'entities', totals: null, names: 'results' },
  { kind: 'results', at: ['statistics'], list: 'rows', totals: 'totals', names: 'statistics' },
  { kind: 'disposals', at: [], list: 'entries', totals: null, names: 'disposals' },
  { kind: 'work-plan', at: ['schedule', 'returns'], list: 'rows', totals: null, names: 'returns' },
  { kind: 'campaign', at: ['schedule', 'returns'], list: 'rows', totals: null, names: 'returns' },
];
const USUAL_SPLIT = '；;\n';

/** The kinds of plans that may read a list from a table. */
export const tableKinds: readonly string[] = [...new Set(LISTS.map(({ kind }) => kind))];

interface Names {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly split: Readonly<Record<string, string>>;
  readonly ignored: readonly string[];
}

const shapes = new Map<string, TableShape>();

/** The mappings of a kind of plan that may name a table. */
export function tablePlaces(kind: string): readonly PlanPath[] {
  return LISTS.filter((place) => place.kind === kind).map(({ at }) => at);
}

/** The columns of the table a kind of plan reads, made of its schema and `schemas/table-columns.json`; none for other kinds. */
export function tableShape(kind: string, at: PlanPath = []): TableShape | undefined {
  const place = LISTS.find((each) => each.kind === kind && each.at.join() === at.join());
  if (place === undefined) return undefined;
  const shape = shapes.get(place.names) ?? makeShape(place);
  shapes.set(place.names, shape);
  return shape;
}

function makeShape({ kind, at, list, totals, names: source }: ListPlace): TableShape {
  const root = loadSchema(kind);
  const below = ({ schema, root: home }: Held, key: string | number): Held =>
    follow({ schema: schema.properties?.[key] ?? {}, root: home });
  const rows = [...at, list].reduce(below, follow({ schema: root, root }));
  const entry = follow({ schema: rows.schema.items ?? {}, root: rows.root });
  const { names, split, ignored } = readNames()[source] ?? { names: {}, split: {}, ignored: [] };
  const tabular = Object.entries(entry.schema.properties ?? {}).filter(([, property]) => !isOpenMapping(property, entry.root));
  const columns = tabular.map(([key, property]) => ({
    key,
    title: property.title ?? key,
    names: names[key] ?? [],
    form: formOf(property, entry.root),
    split: split[key] ?? USUAL_SPLIT,
    required: entry.schema.required?.includes(key) ?? false,
  }));
  return { at, list, totals, columns, ignored };
}

function readNames(): Readonly<Record<string, Names>> {
  const path = fileURLToPath(new URL('../../schemas/table-columns.json', import.meta.url));
  return JSON.parse(readFileSync(path, 'utf8'));
}

function formOf(property: JsonSchema, root: JsonSchema): CellForm {
  if (property.$ref === 'common.schema.json#/$defs/day') return { is: 'day' };
  const { schema, root: home } = follow({ schema: property, root });
  const [key] = (schema.type === 'array' ? follow({ schema: schema.items ?? {}, root: home }).schema : schema).required ?? [];
  if (schema.anyOf) return { is: 'oneOrMore' };
  if (schema.type === 'integer') return { is: 'whole' };
  if (schema.type === 'array') return key === undefined ? { is: 'list' } : { is: 'records', key };
  return key === undefined ? { is: 'text' } : { is: 'record', key };
}

/** A mapping of anything, which no cell can hold. */
function isOpenMapping(property: JsonSchema, root: JsonSchema): boolean {
  const { schema } = follow({ schema: property, root });
  return schema.type === 'object' && (schema.required ?? []).length === 0;
}
