import { compile } from '../../../src/build/compile.ts';
import type { CompileOptions } from '../../../src/build/compile-options.ts';
import type { Compilation } from '../../../src/build/compiled-plan.ts';
import { planFolder } from '../../../src/build/plan-folder.ts';
import { roleOf } from '../../../src/build/role-of.ts';
import { loadStages } from '../../../src/build/stages.ts';
import { readTable } from '../../../src/build/tables/read-table.ts';
import type { TableFile } from '../../../src/build/tables/table-file.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import type { Source } from '../../../src/core/source.ts';
import type { Manuscript } from '../../../src/documents/manuscript.ts';
import type { Calendar } from '../../../src/plan/days/calendar.ts';
import { parseDay } from '../../../src/plan/days/day.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { readTableBytes } from '../../../src/shell/disk/read-table-bytes.ts';
import { readTables } from '../../../src/shell/root/read-tables.ts';
import { repository } from '../../support/compile-folder.ts';
import { remembering } from '../remembering.ts';
import { yamlBelow } from '../yaml-below.ts';

/** A corrected plan as the product understands it: what a class of faults knows of the facts it may break. */
export interface CorrectedPlan {
  readonly path: string;
  readonly plan: Plan;
  readonly manuscript: Manuscript;
  /** Every file it is made of. */
  readonly inputs: readonly string[];
}

/** The corrected plans of this repository, whose files can be exchanged, and others put beside them. */
export interface CorrectedRoot {
  /** Plans, registries, profiles, tables and outlines, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly plans: readonly CorrectedPlan[];
  readonly calendar: Calendar;
  /** What `check` says of the plans as they are. */
  readonly alarms: readonly Diagnostic[];
  /** What `check` says of the plans of some folders, with files exchanged or added. */
  check(exchanged: readonly Source[], folders: ReadonlySet<string>): Promise<readonly Diagnostic[]>;
}

/** Reads `plans/` of this repository once; what it checks goes through the stages of the product. */
export async function readCorrectedRoot(): Promise<CorrectedRoot> {
  const stages = remembering(await loadStages());
  const sources = yamlBelow('plans');
  const builtIn = yamlBelow('templates');
  const tables = await readTables({ readTable: (path) => readTableBytes(repository, path) }, sources, { stages });
  const today = parseDay('2026-11-21');
  if (today === undefined) throw new Error('the day of the tests is a day');
  const run = async (exchanged: readonly Source[], folders: ReadonlySet<string>) => {
    const given = [...withExchanged(sources, exchanged)];
    const only = new Set(given.flatMap(({ path }) => planOf(path) ?? []).filter((id) => folders.has(planFolder(id))));
    const options: CompileOptions = { today, draft: false, only };
    const read = { sources: given, builtIn, tables: await withTables(tables, exchanged), unreadable: [] };
    return compile(read, options, stages);
  };
  const everywhere = new Set(sources.flatMap(({ path }) => planOf(path) ?? []).map(planFolder));
  const { plans, shared } = await run([], everywhere);
  return {
    alarms: saidIn({ plans, shared }),
    files: new Map([...sources, ...builtIn, ...tables.flatMap(sourceOfTable)].map(({ path, text }) => [path, text])),
    plans: plans.flatMap(({ file, plan, manuscript, inputs }) =>
      plan && manuscript ? [{ path: file, plan, manuscript, inputs }] : [],
    ),
    calendar: stages.calendarOf(undefined),
    check: async (exchanged, folders) => saidIn(await run(exchanged, folders)),
  };
}

/** All that was said of facts. How they fall on pages is no fact, and changes with every line. */
function saidIn({ plans, shared }: Compilation): readonly Diagnostic[] {
  return [...shared, ...plans.flatMap(({ diagnostics }) => diagnostics)].filter(({ rule }) => !rule.startsWith('layout/'));
}

function planOf(path: string): string | undefined {
  const role = roleOf(path);
  return role.is === 'plan' ? role.id : undefined;
}

function* withExchanged(sources: readonly Source[], exchanged: readonly Source[]): Generator<Source> {
  const byPath = new Map(exchanged.filter(({ path }) => !path.endsWith('.csv')).map((source) => [source.path, source]));
  for (const source of sources) {
    yield byPath.get(source.path) ?? source;
    byPath.delete(source.path);
  }
  yield* byPath.values();
}

async function withTables(tables: readonly TableFile[], exchanged: readonly Source[]): Promise<readonly TableFile[]> {
  return Promise.all(
    tables.map((table) => {
      const other = exchanged.find(({ path }) => path === table.path);
      return other ? readTable(other.path, new TextEncoder().encode(other.text)) : table;
    }),
  );
}

function sourceOfTable(table: TableFile): readonly Source[] {
  return 'table' in table ? [{ path: table.path, text: table.table.source.text }] : [];
}
