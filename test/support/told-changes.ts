import type { PlanImpact } from '../../src/build/versions/compare-roots.ts';
import type { FactChange } from '../../src/diff/compare-facts.ts';
import type { VersionChanges } from '../../src/diff/compare-versions.ts';
import type { DiffReport } from '../../src/shell/run-diff.ts';
import type { ImpactReport } from '../../src/shell/run-report.ts';

/** A ratio that was raised, but for what a test says of it. */
export function factChange(said: Partial<FactChange> = {}): FactChange {
  return {
    ...{ subject: '抽取', of: null, label: '抽查比例', before: '3%', after: '5%' },
    ...{ members: null, effects: [], organs: [] },
    ...said,
  };
}

/** Nothing that two versions do not share, but for what a test says. */
export function versionChanges(said: Partial<VersionChanges> = {}): VersionChanges {
  return { facts: [], prose: [], others: false, ...said };
}

/** Two sound versions of a plan that say the same, but for what a test says. */
export function toldDiff(said: Partial<DiffReport> = {}): DiffReport {
  const version = { id: 'a/2026/x', diagnostics: [] };
  return {
    before: { name: 'v1', ...version },
    after: { name: 'a/2026/x', ...version },
    changes: versionChanges(),
    file: null,
    ...said,
  };
}

/** A plan that was changed, but for what a test says. */
export function planImpact(said: Partial<PlanImpact> = {}): PlanImpact {
  return {
    ...{ id: 'a/2026/x', title: '联合抽查实施方案', is: 'changed', changes: versionChanges() },
    ...{ made: [], gone: [], blocked: false, organs: [] },
    ...said,
  };
}

/** A branch that changes nothing, but for what a test says. */
export function toldImpact(said: Partial<ImpactReport['impact']> = {}): ImpactReport {
  return {
    base: 'main',
    commit: '0123456789abcdef',
    impact: { plans: [], unchanged: 3, fresh: [], mended: [], ...said },
  };
}
