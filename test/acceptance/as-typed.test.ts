import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { compile } from '../../src/build/compile.ts';
import { loadStages } from '../../src/build/stages.ts';
import { versionChanges } from '../../src/build/versions/version-changes.ts';
import type { Source } from '../../src/core/source.ts';
import { parseDay } from '../../src/plan/days/day.ts';
import { listOutlines, listSources } from '../../src/shell/disk/list-sources.ts';
import { readTableBytes } from '../../src/shell/disk/read-table-bytes.ts';
import { readTables } from '../../src/shell/root/read-tables.ts';
import { readData } from '../../src/source/yaml-tree.ts';

const stages = await loadStages();
const root = process.cwd();
const { sources } = await listSources(root);
const { sources: builtIn } = await listOutlines(root);
const tables = await readTables({ readTable: (path) => readTableBytes(root, path) }, sources, { stages });
const asTyped = compiled(sources);

test.each<[name: string, retyped: (source: Source, index: number) => string]>([
  [
    'the order of keys',
    ({ text }, index) =>
      stringify(
        withKeys(dataOf(text), (keys) => turned(keys, index)),
        STYLE,
      ),
  ],
  [
    'the reverse order of keys',
    ({ text }) =>
      stringify(
        withKeys(dataOf(text), (keys) => keys.toReversed()),
        STYLE,
      ),
  ],
  ['quotes around every text', ({ text }) => stringify(dataOf(text), { ...STYLE, defaultStringType: 'QUOTE_SINGLE' })],
  ['the style of JSON', ({ text }) => JSON.stringify(dataOf(text), null, 1)],
  ['line ends of another system', ({ text }) => text.replaceAll('\n', '\r\n')],
  ['a mark of byte order, and blank lines', ({ text }) => `\uFEFF\n\n${text}\n\n`],
])('%s is of no account: documents and findings stay', (_name, retyped) => {
  const typed = (source: Source, index: number) => (source.path.startsWith('plans/') ? retyped(source, index) : source.text);
  const other = compiled(sources.map((source, index) => ({ path: source.path, text: typed(source, index) })));
  expect(other.said).toEqual(asTyped.said);
  expect(other.plans.map(({ id }) => id)).toEqual(asTyped.plans.map(({ id }) => id));
  for (const [index, plan] of other.plans.entries()) {
    const changes = versionChanges({ before: asTyped.plans[index], after: plan }, other.given, stages);
    expect(changes, plan.id).toEqual({ facts: [], prose: [], others: false });
  }
});

const STYLE = { lineWidth: 0 } as const;
/** Classes stand in the order of their risk. */
const IN_ORDER = ['classes'];

function compiled(given: readonly Source[]) {
  const today = parseDay('2026-11-21');
  if (today === undefined) throw new Error('no day');
  const all = { sources: given, builtIn, unreadable: [], tables };
  const { plans, shared } = compile(all, { today, draft: false }, stages);
  const said = [...shared, ...plans.flatMap(({ diagnostics }) => diagnostics)].map(
    ({ rule, file, message }) => `${file} ${rule} ${message.zh}`,
  );
  return { given: all, plans, said: said.toSorted() };
}

function dataOf(text: string): unknown {
  return readData({ path: 'plans/any.yaml', text });
}

/** The data with the keys of its mappings in another order. */
function withKeys(data: unknown, order: (keys: readonly string[]) => readonly string[]): unknown {
  if (Array.isArray(data)) return data.map((each) => withKeys(each, order));
  if (typeof data !== 'object' || data === null) return data;
  const all = new Map(Object.entries(data));
  return Object.fromEntries(
    order([...all.keys()]).map((key) => [key, IN_ORDER.includes(key) ? all.get(key) : withKeys(all.get(key), order)]),
  );
}

function turned(keys: readonly string[], by: number): readonly string[] {
  const at = (by + keys.length) % Math.max(1, keys.length);
  return [...keys.slice(at), ...keys.slice(0, at)];
}
