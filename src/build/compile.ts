import type { Diagnostic, Severity } from '../core/diagnostic.ts';
import type { Source } from '../core/source.ts';
import type { Manuscript } from '../documents/manuscript.ts';
import type { Day } from '../plan/day.ts';
import type { Plan } from '../plan/plan.ts';
import { todayOn } from '../plan/today.ts';
import { type OpenedPlan, openPlan, type PlanJob } from './compile-plan.ts';
import { joinShares, type Share } from './join-shares.ts';
import type { LayoutSettings } from './layout-settings.ts';
import { planFolder } from './plan-folder.ts';
import { readShared, type SharedSources } from './shared-inputs.ts';
import { roleOf, sourcesByPath } from './sort-sources.ts';
import type { Stages } from './stages.ts';
import { traceReads } from './trace-reads.ts';

export interface CompileOptions {
  readonly today: Day;
  /** Marks every document 草稿. */
  readonly draft: boolean;
  /** What the bureau chose of the layout; the usual where left out. */
  readonly layout?: LayoutSettings;
  /** Severities by rule that differ from the rules' own. */
  readonly severities?: ReadonlyMap<string, Severity | 'off'>;
  /** The profile of plans that name none. */
  readonly defaultProfile?: string;
  /** Limits the work to these ids; all plans where left out. */
  readonly only?: ReadonlySet<string>;
}

/** What is told of one plan. `plan` and `manuscript` are there as far as the stages came. */
export interface JudgedPlan {
  readonly id: string;
  /** Path of the plan relative to the root. */
  readonly file: string;
  readonly plan: object | undefined;
  readonly manuscript: object | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of all files the plan was made of, its own first. */
  readonly inputs: readonly string[];
}

/** One plan after all pure stages. */
export interface CompiledPlan extends JudgedPlan {
  readonly plan: Plan | undefined;
  readonly manuscript: Manuscript | undefined;
}

export interface Compilation<P extends JudgedPlan = CompiledPlan> {
  /** In the order of their ids. */
  readonly plans: readonly P[];
  /** What is wrong with files that plans share, each said once. */
  readonly shared: readonly Diagnostic[];
}

/**
 * Compiles the sources of a root: every plan through parse, validate, resolve, compose and check. Pure and total; the
 * order in which the sources were read does not matter.
 */
export function compile(given: SharedSources, options: CompileOptions, stages: Stages): Compilation {
  return joinShares([compileShare(given, options, { stages, keep: (plan) => plan })]);
}

/**
 * Compiles some of the plans of a root, folder by folder, and keeps of each what `keep` gives, with what it stands on.
 */
export function compileShare<P extends JudgedPlan>(
  given: SharedSources,
  options: CompileOptions,
  { stages, keep }: { readonly stages: Stages; readonly keep: (plan: CompiledPlan) => P },
): Share<P> {
  const shared = readShared(given, stages);
  const { only, today } = options;
  const all = planFiles(given);
  const planIds = new Set(all.map(({ id }) => id));
  const tables = new Map((given.tables ?? []).map((table) => [table.path, table]));
  const folders = [...filesByFolder(all)].flatMap(([folder, files]) => {
    const asked = files.filter(({ id }) => only === undefined || only.has(id));
    if (asked.length === 0) return [];
    const opening = traceReads(shared, planIds);
    const common = { ...opening, tables, stages, options };
    const opened = new Map(files.map((file) => [file, openFile(file, files, common)]));
    const ledger = [...opened.values()].flatMap(({ plan }) => plan ?? []);
    const plans = asked.flatMap((file) => {
      const own = { ...traceReads(shared, planIds), today: todayOn(today) };
      const plan = opened.get(file)?.finish({ ...own, ledger });
      return plan === undefined ? [] : [{ plan: keep(plan), reads: own.reads(), standing: own.today.standing() }];
    });
    return [{ folder, reads: opening.reads(), plans }];
  });
  return { reading: shared.reading, folders };
}

/** Plans of one folder are judged beside each other, and stand in no relation to those of others. */
export function filesByFolder(files: readonly PlanFile[]): ReadonlyMap<string, readonly PlanFile[]> {
  const folders = new Map<string, PlanFile[]>();
  for (const file of files) {
    const folder = folders.get(planFolder(file.id)) ?? [];
    folder.push(file);
    folders.set(planFolder(file.id), folder);
  }
  return folders;
}

function openFile(file: PlanFile, all: readonly PlanFile[], common: Omit<PlanJob, 'id' | 'area' | 'source'>): OpenedPlan {
  const twin = all.find((other) => other.id === file.id && other !== file);
  const failedWith = (diagnostics: readonly Diagnostic[]): OpenedPlan => ({
    plan: undefined,
    finish: () => ({ ...failed(file), diagnostics }),
  });
  if (twin !== undefined) return failedWith([twinDiagnostic(file, twin)]);
  if (file.source === undefined) return failedWith(file.unreadable);
  return openPlan({ ...common, id: file.id, area: file.area, source: file.source });
}

/** A file that holds a plan, as its name tells. */
export interface PlanFile {
  readonly id: string;
  readonly area: string;
  readonly path: string;
  readonly source: Source | undefined;
  readonly unreadable: readonly Diagnostic[];
}

/** The ids and paths of the plans among the files of a root, in the order of ids. */
export function planFiles({ sources, unreadable }: Omit<SharedSources, 'builtIn'>): readonly PlanFile[] {
  const files = sourcesByPath(sources).flatMap((source): PlanFile[] => {
    const role = roleOf(source.path);
    return role.is === 'plan' ? [{ id: role.id, area: role.area, path: source.path, source, unreadable: [] }] : [];
  });
  const lost = unreadable.flatMap((diagnostic): PlanFile[] => {
    const role = roleOf(diagnostic.file);
    if (role.is !== 'plan') return [];
    return [{ id: role.id, area: role.area, path: diagnostic.file, source: undefined, unreadable: [diagnostic] }];
  });
  return [...files, ...lost].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.path < b.path ? -1 : 1));
}

function failed(file: PlanFile): Omit<CompiledPlan, 'diagnostics'> {
  return { id: file.id, file: file.path, plan: undefined, manuscript: undefined, inputs: [file.path] };
}

function twinDiagnostic(file: PlanFile, twin: PlanFile): Diagnostic {
  return {
    rule: 'config/duplicate-plan',
    severity: 'error',
    message: {
      zh: `方案 \`${file.id}\` 有两个文件，另一个是 \`${twin.path}\``,
      en: `Unexpected second file of plan \`${file.id}\`, expected only one of it and \`${twin.path}\``,
    },
    hint: { zh: '只留一个文件，.yaml 或 .yml', en: 'Keep one file, .yaml or .yml' },
    file: file.path,
    ...(file.source && { place: { source: file.source, range: { start: 0, end: 0 } } }),
    ...(twin.source && {
      related: [
        {
          source: twin.source,
          range: { start: 0, end: 0 },
          message: { zh: '同名的另一个文件', en: 'the other file of the same id' },
        },
      ],
    }),
  };
}
