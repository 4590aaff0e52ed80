import { addDays, type Day, parseDay } from '../../../src/plan/days/day.ts';
import { type Change, drop, set } from './change.ts';
import { between, issuedOn, ofCampaigns, publishedOn } from './dated.ts';
import { breaks, completed, type FactClass } from './fact-class.ts';
import { type Scene, tasksOf } from './scene.ts';

/** Faults of the days of papers: issue, publication, year, and the periods of an annual plan. */
export const paperDates: readonly FactClass[] = [
  {
    name: 'published after the start',
    finds: ['dates/issue-after-start'],
    make: ofCampaigns(({ start, end }, scene) => between(scene, start, end).slice(0, 1).map(publishedOn)),
  },
  {
    name: 'published a working day too late',
    finds: ['dates/disclosure-late'],
    *make(scene) {
      const { issued, schedule } = scene.plan;
      const day = issued && scene.workday(issued, 21);
      if (day && !(schedule.window && day > schedule.window.end)) yield breaks(publishedOn(day));
    },
  },
  {
    name: 'published when the period is over',
    finds: ['dates/disclosure-after-period'],
    make: ofCampaigns(({ end }, scene) => [publishedOn(scene.workday(end, 1)), publishedOn(scene.workday(end, 9))]),
  },
  {
    name: 'year in the title differs from the period',
    finds: ['dates/title-year-mismatch'],
    *make({ plan, manuscript: { title } }) {
      const year = String(plan.year);
      if (!title.includes(year) || plan.kind === 'results' || plan.kind === 'disposals') return;
      for (const other of [plan.year - 1, plan.year + 1]) {
        yield completed(set(['title'], title), set(['title'], title.replace(year, String(other))));
      }
    },
  },
  {
    name: 'task of another year',
    finds: ['dates/title-year-mismatch'],
    *make({ plan }) {
      for (const { period } of tasksOf(plan)) {
        if (!period?.span?.end.startsWith(String(plan.year))) continue;
        const { start, end } = period.span;
        const [from, to] = [start, end].map((day) => `${plan.year - 1}${day.slice(4, period.byMonth ? 7 : 10)}`);
        yield breaks(set(period.path, `{ start: ${from}, end: ${to} }`));
      }
    },
  },
  {
    name: 'register counted after the issue',
    finds: ['dates/register-date-after-issue'],
    *make({ plan }) {
      const own = plan.kind === 'campaign' ? [plan.sampling?.objects] : [];
      for (const objects of [...own, ...tasksOf(plan).map((task) => task.objects)]) {
        if (objects?.asOf && plan.issued) yield breaks(set([...objects.path, 'asOf'], addDays(plan.issued, 1)));
      }
    },
  },
  {
    name: 'task ends after the day all are due',
    finds: ['dates/task-past-common-deadline'],
    *make({ plan, workday }) {
      if (plan.kind !== 'annual-plan' || !plan.allDue?.due) return;
      const ends = tasksOf(plan).flatMap(({ period }) => period?.span?.end ?? []);
      const last = ends.sort().at(-1);
      if (last) yield breaks(set(['allDue', 'due'], workday(addDays(last, -31), 1)));
      for (const { period } of tasksOf(plan)) {
        if (period?.span && period.byMonth) yield breaks(set([...period.path, 'end'], `${plan.year + 1}-03`));
        else if (period?.span) yield breaks(set([...period.path, 'end'], workday(plan.allDue.due, 1)));
      }
    },
  },
  {
    name: 'task into the next year, not said to which it counts',
    finds: ['dates/period-across-years'],
    *make({ plan }) {
      for (const { path, period, remarks } of tasksOf(plan)) {
        if (period?.span && remarks !== null) yield breaks(drop([...path, 'remarks']));
        else if (period?.span && period.byMonth) yield breaks(set([...period.path, 'end'], `${plan.year + 1}-01`));
      }
    },
  },
  {
    name: 'time of a duty made vague everywhere',
    finds: ['dates/deadline-vague'],
    *make({ plan, text }) {
      const limit = /(?:自[^，。；]{2,8}之日起)?\d+个工作日内(?=[^，。；]{0,20}向社会公开)/g;
      if (plan.schedule.results || !limit.test(text)) return;
      for (const word of ['及时', '尽快', '适时']) yield breaks((typed) => typed.replace(limit, word));
    },
  },
  {
    name: 'paper of a year issued or published after its first quarter',
    finds: ['dates/annual-plan-late'],
    *make(scene) {
      const late = afterMarch(scene);
      if (!late) return;
      for (const change of [issuedOn(late, scene), publishedOn(late)] satisfies Change[]) yield breaks(change);
    },
  },
];

function afterMarch({ plan, workday }: Scene): Day | undefined {
  const last = parseDay(`${plan.year}-03-31`);
  return last && (plan.kind === 'annual-plan' || plan.kind === 'work-plan') ? workday(last, 1) : undefined;
}
