import type { Diagnostic } from '../core/diagnostic.ts';
import { todayOn } from '../plan/days/today.ts';
import type { CompiledPlan, JudgedPlan } from './compiled-plan.ts';
import type { FolderShare } from './join-shares.ts';
import { ledgerReads, type OlderFolder, stillStanding } from './kept/ledger-reads.ts';
import { type FactsRead, traceLedger } from './kept/trace-ledger.ts';
import { traceReads } from './kept/trace-reads.ts';
import { type OpenedPlan, openPlan } from './open-plan.ts';
import type { PlanFile } from './plan-files.ts';
import type { PlanJob } from './plan-job.ts';

/** The plans of a folder, read beside each other. */
export interface FolderFiles {
  readonly files: readonly PlanFile[];
  /** Those that are to be compiled. */
  readonly asked: readonly PlanFile[];
}

/** How the plans of a folder are compiled. */
export interface FolderMeans<P extends JudgedPlan> extends Pick<PlanJob, 'shared' | 'planIds' | 'tables' | 'stages' | 'options'> {
  readonly keep: (plan: CompiledPlan) => P;
  /** What is known of the folder; left out where nobody wants to know what its plans read of each other. */
  readonly older: { readonly of: OlderFolder | undefined } | undefined;
}

/** Compiles plans of one folder beside the others, but for those of which what is known stands. */
export function compileFolder<P extends JudgedPlan>(
  { files, asked }: FolderFiles,
  { keep, older, ...common }: FolderMeans<P>,
): Omit<FolderShare<P>, 'folder'> {
  const { shared, planIds, options } = common;
  const opening = traceReads(shared, planIds);
  const opened = new Map(files.map((file) => [file, openFile(file, files, { ...common, ...opening })]));
  const ledger = [...opened.values()].flatMap(({ plan }) => plan ?? []);
  const paths = ledger.map(({ positions }) => positions.source.path);
  const stands = older?.of ? stillStanding(older.of, ledger) : new Set<string>();
  const read: Record<string, FactsRead> = {};
  for (const id of stands) read[id] = older?.of?.ledger.read[id] ?? {};
  const plans = asked.flatMap((file) => {
    const at = opened.get(file);
    if (at === undefined || stands.has(file.id)) return [];
    const own = { ...traceReads(shared, planIds), today: todayOn(options.today) };
    const traced = older ? traceLedger(at.plan, ledger) : { ledger };
    const plan = keep(at.finish({ ...own, ledger: traced.ledger, paths }));
    if ('read' in traced) read[file.id] = traced.read();
    return [{ plan, reads: own.reads(), days: own.today.daysAlike() }];
  });
  const told = { reads: opening.reads(), plans };
  return older ? { ...told, stands: [...stands], ledger: ledgerReads(ledger, read, older.of) } : told;
}

function openFile(file: PlanFile, all: readonly PlanFile[], common: Omit<PlanJob, 'id' | 'area' | 'source'>): OpenedPlan {
  const twin = all.find((other) => other.id === file.id && other !== file);
  if (twin !== undefined) return unread(file, [twinDiagnostic(file, twin)]);
  const { id, area, source } = file;
  return source === undefined ? unread(file, file.unreadable) : openPlan({ ...common, id, area, source });
}

/** A plan that is not even looked at. */
function unread({ id, path }: PlanFile, diagnostics: readonly Diagnostic[]): OpenedPlan {
  return {
    plan: undefined,
    finish: () => ({ id, file: path, plan: undefined, manuscript: undefined, diagnostics, inputs: [path] }),
  };
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
