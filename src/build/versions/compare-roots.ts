import { compareTexts } from '../../core/compare-texts.ts';
import { type Diagnostic, hasErrors } from '../../core/diagnostic.ts';
import type { FactChange } from '../../diff/compare-facts.ts';
import { compareVersions, type VersionChanges } from '../../diff/compare-versions.ts';
import type { Calendar } from '../../plan/days/calendar.ts';
import { shortName } from '../../plan/names/short-name.ts';
import type { Format, Renderer } from '../../renderers/renderer.ts';
import type { Compilation, CompiledPlan } from '../compiled-plan.ts';
import { findingsApart } from '../findings/findings-apart.ts';
import type { SharedSources } from '../shared-sources.ts';
import type { Stages } from '../stages.ts';
import { calendarOfRoot } from './version-changes.ts';

/** A root as one revision has it, compiled. */
export interface ImpactSide {
  readonly compilation: Compilation;
  readonly diagnostics: readonly Diagnostic[];
  readonly given: SharedSources;
}

/** A plan that is not the same in two revisions of a root. */
export interface PlanImpact {
  readonly id: string;
  readonly title: string;
  readonly is: 'added' | 'removed' | 'changed' | 'broken' | 'mended';
  /** Null unless both revisions have it and it can be read in both. */
  readonly changes: VersionChanges | null;
  /** Paths below the output folder: made new or anew, and made no more. */
  readonly made: readonly string[];
  readonly gone: readonly string[];
  /** Whether it has errors now, so that its files stay as they were. */
  readonly blocked: boolean;
  /** Departments it concerns. */
  readonly organs: readonly string[];
}

/** What one revision of a root changes over another. */
export interface Impact {
  readonly plans: readonly PlanImpact[];
  /** Plans that say the same in both. */
  readonly unchanged: number;
  readonly fresh: readonly Diagnostic[];
  readonly mended: readonly Diagnostic[];
}

export interface ImpactMeans {
  readonly stages: Stages;
  readonly renderers: readonly Renderer[];
  readonly formats: ReadonlySet<Format> | null;
}

/** Compares two revisions of a root: what each plan states and says, the files it makes, and what is found in them. */
export function compareRoots(before: ImpactSide, after: ImpactSide, means: ImpactMeans): Impact {
  const old = new Map(before.compilation.plans.map((plan) => [plan.id, plan]));
  const fresh = new Map(after.compilation.plans.map((plan) => [plan.id, plan]));
  const ids = [...new Set([...old.keys(), ...fresh.keys()])].sort(compareTexts);
  const calendar = calendarOfRoot(after.given, means.stages);
  const plans = ids.flatMap((id) => planImpact({ id, was: old.get(id), is: fresh.get(id), calendar, means }));
  return { plans, unchanged: ids.length - plans.length, ...findingsApart(before.diagnostics, after.diagnostics) };
}

interface PlanPair {
  readonly id: string;
  readonly was: CompiledPlan | undefined;
  readonly is: CompiledPlan | undefined;
  readonly calendar: Calendar | undefined;
  readonly means: ImpactMeans;
}

/** Nothing for a plan that says the same and makes the same files. */
function planImpact({ id, was, is, calendar, means }: PlanPair): readonly PlanImpact[] {
  const [wasMade, isMade] = [filesOf(was, means), filesOf(is, means)];
  const blocked = is !== undefined && hasErrors(is.diagnostics);
  const gone = blocked ? [] : wasMade.filter((file) => !isMade.includes(file));
  const common = { id, title: titleOf(is) ?? titleOf(was) ?? id, gone, blocked };
  const [before, after] = [versionOf(was), versionOf(is)];
  if (before === undefined || after === undefined) {
    const change = wholeChange(was, is);
    return change === null ? [] : [{ ...common, is: change, changes: null, made: isMade, organs: organsOf(is ?? was) }];
  }
  const changes = compareVersions(before, after, calendar);
  const isSame = changes.facts.length + changes.prose.length === 0 && !changes.others;
  const made = isSame ? isMade.filter((file) => !wasMade.includes(file)) : isMade;
  if (isSame && gone.length + made.length === 0) return [];
  return [{ ...common, is: 'changed', changes, made, organs: concernedBy(changes.facts) }];
}

function versionOf(compiled: CompiledPlan | undefined) {
  return compiled?.plan && { plan: compiled.plan, manuscript: compiled.manuscript };
}

/** What became of a plan that one of the revisions has not, or that cannot be read in one; null where in neither. */
function wholeChange(was: CompiledPlan | undefined, is: CompiledPlan | undefined): PlanImpact['is'] | null {
  if (was === undefined) return 'added';
  if (is === undefined) return 'removed';
  if (was.plan === is.plan) return null;
  return is.plan === undefined ? 'broken' : 'mended';
}

/** What a plan makes: nothing while it has errors. */
function filesOf(compiled: CompiledPlan | undefined, { renderers, formats }: ImpactMeans): readonly string[] {
  const manuscript = compiled?.manuscript;
  if (compiled === undefined || manuscript === undefined || hasErrors(compiled.diagnostics)) return [];
  return renderers
    .filter((renderer) => (formats === null || formats.has(renderer.format)) && renderer.appliesTo(manuscript))
    .map(({ file }) => `${compiled.id}/${file}`);
}

function titleOf(compiled: CompiledPlan | undefined): string | undefined {
  return compiled?.manuscript?.title;
}

function concernedBy(facts: readonly FactChange[]): readonly string[] {
  return [...new Set(facts.flatMap(({ organs }) => organs))];
}

/** All who issue a plan that comes or goes, and all it gives work to. */
function organsOf(compiled: CompiledPlan | undefined): readonly string[] {
  const plan = compiled?.plan;
  if (plan === undefined) return [];
  const departments = plan.kind === 'campaign' ? plan.departments.map(({ reference }) => reference) : [];
  return [...new Set([...plan.issuers, ...departments].map(({ organ }) => shortName(organ)))];
}
