import { compareVersions, type VersionChanges } from '../../diff/compare-versions.ts';
import type { Calendar } from '../../plan/days/calendar.ts';
import type { Day } from '../../plan/days/day.ts';
import type { CompiledPlan } from '../compiled-plan.ts';
import { publicManuscript } from '../public/public-manuscript.ts';
import { roleOf } from '../role-of.ts';
import { readShared } from '../shared/read-shared.ts';
import type { SharedSources } from '../shared-sources.ts';
import type { Stages } from '../stages.ts';

/** Two versions of a plan, each compiled with what its own revision has beside it. */
export interface CompiledPair {
  readonly before: CompiledPlan | undefined;
  readonly after: CompiledPlan | undefined;
}

/** What two versions of a plan do not share; undefined where one of them could not be read as a plan. `given` is the new root. */
export function versionChanges(
  { before, after }: CompiledPair,
  given: SharedSources,
  stages: Stages,
): VersionChanges | undefined {
  if (before?.plan === undefined || after?.plan === undefined) return undefined;
  return compareVersions(
    { plan: before.plan, manuscript: before.manuscript },
    { plan: after.plan, manuscript: after.manuscript },
    calendarOfRoot(given, stages),
  );
}

/** The days off a root goes by; undefined where its own notices cannot be read. */
export function calendarOfRoot({ sources }: SharedSources, stages: Stages): Calendar | undefined {
  const overrides = sources.filter(({ path }) => roleOf(path).is === 'calendar-overrides');
  return readShared({ sources: overrides, builtIn: [], unreadable: [] }, stages).calendar.value;
}

/** What a document that states no day of issue is dated with, as its file properties are. */
const NO_DAY = '1980-01-01';

/**
 * The notices of two versions as one Word document with tracked changes, in the name of the organ that issues the new one, dated
 * `changedOn` or else with its day of issue. Undefined where one of them makes no document.
 */
export async function trackedNotice(
  { before, after }: CompiledPair,
  changedOn: Day | undefined,
): Promise<Uint8Array | undefined> {
  const [old, fresh] = [noticeOf(before), noticeOf(after)];
  if (old === undefined || fresh === undefined) return undefined;
  const [{ wordPackage }, { trackChanges }] = await Promise.all([
    import('../../renderers/docx/word-package.ts'),
    import('../../tracked/track-changes.ts'),
  ]);
  const [name = 'banwen'] = fresh.metadata.issuers;
  const date = `${changedOn ?? after?.plan?.issued ?? NO_DAY}T00:00:00Z`;
  return trackChanges(await wordPackage(old), await wordPackage(fresh), { name, date });
}

/** As the Word file has it, with what tells of a person hidden where it is made public. */
function noticeOf(compiled: CompiledPlan | undefined) {
  const { plan, manuscript } = compiled ?? {};
  return plan && manuscript && publicManuscript(plan, manuscript);
}
