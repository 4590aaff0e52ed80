import type { AnnualPlan, Task } from '../../plan/annual-plan.ts';
import type { CampaignPlan, Department } from '../../plan/campaign.ts';
import type { Day } from '../../plan/days/day.ts';
import { departmentsByRole } from '../../plan/departments-by-role.ts';
import { leastCount } from '../../plan/figures/least-count.ts';
import type { Plan } from '../../plan/plan.ts';
import type { OrganReference } from '../../plan/registry/registry.ts';
import { countResults } from '../../plan/statistics/count-results.ts';
import { taskLeads } from '../../plan/task-leads.ts';
import { namesById } from '../facts/organs.ts';
import { spanOf } from '../facts/span-of.ts';
import { drawText, leastDrawn } from './task-texts.ts';

/** What was planned of a task, and what was done: a row of the year's ledger. */
export interface YearEntry {
  /** The tasks' numbers; null for a campaign the annual plan does not hold. */
  readonly numbers: string | null;
  readonly name: string;
  readonly task: Task | null;
  /** The campaign that carries it out; null where none is on file. */
  readonly campaign: string | null;
  readonly leads: readonly string[];
  readonly partners: readonly string[];
  readonly span: { readonly start: Day; readonly end: Day } | null;
  readonly objects: string | null;
  readonly population: number | null;
  readonly base: string | null;
  readonly draw: string;
  /** How many objects have to be drawn at least; null where that cannot be worked out. */
  readonly due: number | null;
  readonly done: Done | null;
}

export interface Done {
  /** The last day of an inspection. */
  readonly end: Day | null;
  readonly drawn: number;
  readonly found: number;
  readonly publishedOn: Day | null;
}

/** The tasks of an annual plan in order, with the campaigns that carry them out, then the campaigns outside the plan. */
export function yearEntries(plan: AnnualPlan, ledger: readonly Plan[]): readonly YearEntry[] {
  const tasks = plan.tables.flatMap(({ tasks: own }) => own);
  const campaigns = ledger.filter((each) => each.kind === 'campaign').filter((each) => isInForce(each, ledger));
  const year: Year = { ledger, names: namesIn(tasks, campaigns) };
  const linked = campaigns.map((campaign) => ({ campaign, tasks: tasksOf(campaign, plan, tasks) }));
  const planned = tasks.flatMap((task) => {
    const own = linked.filter(({ tasks: all }) => all.includes(task));
    if (own.length === 0) return [taskEntry(task, year)];
    // a campaign that carries out several tasks stands once, with the first
    return own.filter(({ tasks: all }) => all[0] === task).map((link) => campaignEntry(link.campaign, link.tasks, year));
  });
  const others = linked.filter(({ tasks: all }) => all.length === 0).map(({ campaign }) => campaignEntry(campaign, [], year));
  return [...planned, ...others];
}

/** What the rows of a year have in common. */
interface Year {
  readonly ledger: readonly Plan[];
  /** By the ids of organs: what is counted by department has one name for each, however plans write it. */
  readonly names: ReadonlyMap<string, string>;
}

function namesIn(tasks: readonly Task[], campaigns: readonly CampaignPlan[]): Year['names'] {
  const planned = tasks.flatMap((task) => [...taskLeads(task), ...task.partners]);
  return namesById([...planned, ...campaigns.flatMap(({ departments }) => referencesOf(departments))]);
}

/** Whether nothing has taken the place of a plan. */
function isInForce({ id, status }: Plan, ledger: readonly Plan[]): boolean {
  return status !== '废止' && !ledger.some(({ supersedes }) => supersedes?.text === id);
}

function tasksOf({ planRows }: CampaignPlan, { id, supersedes }: AnnualPlan, tasks: readonly Task[]): readonly Task[] {
  const plans = [id, ...(supersedes ? [supersedes.text] : [])];
  const rows = planRows.map(({ text }) => text);
  return tasks.filter(({ number }) => plans.some((each) => rows.includes(`${each}#${number}`)));
}

function taskEntry(task: Task, year: Year): YearEntry {
  const { number, name, partners, period, objects, sampling } = task;
  return {
    numbers: String(number),
    name,
    task,
    campaign: null,
    leads: namesOf(taskLeads(task), year),
    partners: namesOf(partners, year),
    span: period?.span ?? null,
    objects: objects?.text ?? null,
    population: objects?.population ?? null,
    base: sampling?.ratio?.base ?? null,
    draw: drawText(task),
    due: leastDrawn(task),
    done: null,
  };
}

/** What the campaign itself says goes before what the year's plan foresaw. */
function campaignEntry(campaign: CampaignPlan, tasks: readonly Task[], year: Year): YearEntry {
  const [task = null] = tasks;
  const planned = task && taskEntry(task, year);
  const { sampling, schedule } = campaign;
  const { leads, partners } = departmentsByRole(campaign);
  return {
    numbers: tasks.length === 0 ? null : tasks.map(({ number }) => number).join('、'),
    name: tasks.length === 0 ? nameOf(campaign) : tasks.map(({ name }) => name).join('；'),
    task,
    campaign: nameOf(campaign),
    leads: leads.length === 0 ? (planned?.leads ?? []) : namesOf(referencesOf(leads), year),
    partners: partners.length === 0 ? (planned?.partners ?? []) : namesOf(referencesOf(partners), year),
    span: schedule.window ?? planned?.span ?? null,
    objects: sampling?.objects.text ?? planned?.objects ?? null,
    population: sampling?.objects.population ?? planned?.population ?? null,
    base: sampling?.ratio?.base ?? planned?.base ?? null,
    draw: drawText(campaign) || (planned?.draw ?? ''),
    due: (sampling && (leastCount(sampling)?.count ?? null)) ?? planned?.due ?? null,
    done: doneOf(campaign, year.ledger),
  };
}

function namesOf(references: readonly OrganReference[], { names }: Pick<Year, 'names'>): readonly string[] {
  return references.flatMap(({ organ }) => names.get(organ.id) ?? []);
}

function referencesOf(departments: readonly Department[]): readonly OrganReference[] {
  return departments.map(({ reference }) => reference);
}

function nameOf({ id, title, year, sequence, period }: CampaignPlan): string {
  if (title !== null) return title.text;
  if (sequence !== null) return `${year}年第${sequence}次联合抽查`;
  return period === null ? (id.split('/').at(-1) ?? id) : `${year}年${period}联合抽查`;
}

/** What the results of a campaign come to; null while none are on file. */
function doneOf({ id, profile }: CampaignPlan, ledger: readonly Plan[]): Done | null {
  const entities = ledger.flatMap((each) => (each.kind === 'results' && each.campaign.text === id ? each.entities : []));
  if (entities.length === 0) return null;
  const { checked, foundEntities } = countResults(entities, profile);
  const inspected = spanOf(entities.map(({ inspectedOn }) => inspectedOn));
  const published = spanOf(entities.map(({ publishedOn }) => publishedOn));
  return {
    end: inspected?.end ?? null,
    drawn: checked,
    found: foundEntities,
    publishedOn: published?.end ?? null,
  };
}
