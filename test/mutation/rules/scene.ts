import { parse } from 'yaml';
import { planFolder } from '../../../src/build/plan-folder.ts';
import type { Task } from '../../../src/plan/annual-plan.ts';
import type { CampaignPlan } from '../../../src/plan/campaign.ts';
import { type Calendar, isWorkday } from '../../../src/plan/days/calendar.ts';
import { addDays, type Day } from '../../../src/plan/days/day.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { Path } from './change.ts';
import type { CorrectedPlan, CorrectedRoot } from './corrected-root.ts';

/** An entry of a registry file, and where it stands. */
export interface Entry {
  readonly file: string;
  readonly path: Path;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** One corrected plan with all that stands around it. */
export interface Scene extends CorrectedPlan {
  readonly text: string;
  /** What the file says, as plain data. */
  readonly data: unknown;
  readonly profile: { readonly path: string; readonly data: unknown };
  /** The text of the outline it is printed with. */
  readonly outline: string;
  /** The other plans of its folder. */
  readonly others: readonly CorrectedPlan[];
  readonly files: ReadonlyMap<string, string>;
  readonly calendar: Calendar;
  /** Entries of the registries the plan may name: `orgs`, `items`, `docs` … */
  entries(list: string): readonly Entry[];
  /** The working day so many working days after a day, or before it. */
  workday(day: Day, count: number): Day;
  /** The first day off after a day. */
  dayOff(day: Day): Day;
}

/** The scenes of all corrected plans. */
export function scenesOf({ plans, files, calendar }: CorrectedRoot): readonly Scene[] {
  return plans.map((corrected): Scene => {
    const { path, plan } = corrected;
    const profile = `plans/profiles/${plan.profile.id}.yaml`;
    const registries = ['common', plan.profile.registry].map((area) => `plans/registry/${area}/`);
    return {
      ...corrected,
      text: files.get(path) ?? '',
      data: parse(files.get(path) ?? ''),
      profile: { path: profile, data: parse(files.get(profile) ?? '') },
      outline: files.get(`templates/${plan.profile.outlines.get(plan.kind) ?? plan.kind}/outline.yaml`) ?? '',
      others: plans.filter((other) => other !== corrected && planFolder(other.plan.id) === planFolder(plan.id)),
      files,
      calendar,
      entries: (list) =>
        [...files]
          .filter(([file]) => registries.some((folder) => file.startsWith(folder)))
          .flatMap(([file, text]) => entriesOf({ file, list, data: parse(text) })),
      workday: (day, count) => stepped(calendar, day, count),
      dayOff: (day) => {
        let next = addDays(day, 1);
        while (isWorkday(calendar, next)) next = addDays(next, 1);
        return next;
      },
    };
  });
}

/** Day by day, as one counts on a calendar on the wall. */
function stepped(calendar: Calendar, from: Day, count: number): Day {
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, Math.sign(count));
    if (isWorkday(calendar, day)) left -= 1;
  }
  return day;
}

function entriesOf({ file, list, data }: { file: string; list: string; data: unknown }): readonly Entry[] {
  const entries = valueAt(data, [list]);
  if (!Array.isArray(entries)) return [];
  return entries.map((fields, index) => ({ file, path: [list, index], fields }));
}

/** What plain data holds at a path. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  }, data);
}

/** The campaign of a scene. */
export function campaignOf({ plan }: { readonly plan: Plan }): CampaignPlan | undefined {
  return plan.kind === 'campaign' ? plan : undefined;
}

/** The rows of an annual plan; none of other plans. */
export function tasksOf(plan: Plan): readonly Task[] {
  return plan.kind === 'annual-plan' ? plan.tables.flatMap(({ tasks }) => tasks) : [];
}
