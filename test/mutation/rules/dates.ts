import { type Day, parseDay } from '../../../src/plan/days/day.ts';
import { all, type Path, set } from './change.ts';
import { between, datedOf, issuedOn, ofCampaigns, summaryBy } from './dated.ts';
import { breaks, completed, type FactClass } from './fact-class.ts';
import { valueAt } from './scene.ts';

/** Faults of days and deadlines. */
export const dates: readonly FactClass[] = [
  {
    name: 'summary due before the campaign ends',
    finds: ['dates/summary-before-campaign-end'],
    make: ofCampaigns(({ issued, end }, scene) =>
      between(scene, scene.workday(issued, 1), end).map((day) => summaryBy(day, scene)),
    ),
  },
  {
    name: 'summary due before the last result is',
    finds: ['dates/summary-before-results'],
    make: ofCampaigns(({ end, results }, scene) => between(scene, end, results).map((day) => summaryBy(day, scene))),
  },
  {
    name: 'results given until after the summary is due',
    finds: ['dates/summary-before-results'],
    make: ofCampaigns(({ campaign, summary, disposals }, scene) => {
      if (campaign.schedule.summary?.form !== 'due') return [];
      const late = scene.workday(summary, 1);
      const disposed = set(['schedule', 'disposals'], `{ due: ${disposals > late ? disposals : late} }`);
      return [all(set(['schedule', 'results'], `{ due: ${late} }`), disposed)];
    }),
  },
  {
    name: 'summary due before the disposals are',
    finds: ['dates/summary-before-disposals'],
    make: ofCampaigns(({ results, disposals }, scene) => between(scene, results, disposals).map((day) => summaryBy(day, scene))),
  },
  {
    name: 'deadline before the day of issue',
    finds: ['dates/deadline-before-issue'],
    make: ofCampaigns(({ issued }, scene) => {
      const day = scene.workday(issued, -3);
      return ['confirmation', 'results', 'disposals'].map((name) => set(['schedule', name], `{ due: ${day} }`));
    }),
  },
  {
    name: 'milestone before the day of issue',
    finds: ['dates/deadline-before-issue'],
    *make(scene) {
      const dated = datedOf(scene);
      if (!dated || dated.campaign.schedule.milestones.length > 0) return;
      const entry = (day: Day) => `[{ id: training, name: 培训检查人员, deadline: { due: ${day} } }]`;
      const path = ['schedule', 'milestones'];
      yield completed(set(path, entry(scene.workday(dated.start, -1))), set(path, entry(scene.workday(dated.issued, -1))));
    },
  },
  {
    name: 'report due before the day of issue',
    finds: ['dates/report-series-before-issue'],
    *make(scene) {
      const { issued, schedule } = scene.plan;
      const series = schedule.reports[0]?.occurrences[0];
      if (issued && series) yield breaks(set(series.path, scene.workday(issued, -1).slice(5)));
      for (const { path } of schedule.reports) yield breaks(set([...path, 'every'], '{ unit: month, day: 20 }'));
    },
  },
  {
    name: 'series of reports without its first month',
    finds: ['dates/report-series-before-issue'],
    *make(scene) {
      const dated = datedOf(scene);
      if (!dated) return;
      const { issued, start } = dated;
      const path: Path = ['schedule', 'reports'];
      const [days, early] = [start, scene.workday(issued, -20)].map((day) => day.slice(5));
      const to = String(valueAt(scene.data, ['schedule', 'summary', 'to']));
      const report = (dates: string) => `[{ id: progress, name: 进展情况, every: { dates: [${dates}] }, to: ${to} }]`;
      if (early && days && early < days) yield completed(set(path, report(days)), set(path, report(`${early}, ${days}`)));
    },
  },
  {
    name: 'report handed in late, or not at all',
    finds: ['dates/report-overdue'],
    *make({ plan, workday }) {
      for (const { path, occurrences } of plan.schedule.reports) {
        const days = occurrences.map(({ day }) => workday(day, -1));
        const sent = (list: readonly (Day | undefined)[]) =>
          set([...path, 'sent'], `[${list.map((day) => day ?? 'null').join(', ')}]`);
        for (const [at, { day }] of occurrences.slice(0, 3).entries()) {
          yield completed(sent(days), sent(days.with(at, workday(day, 1))));
          yield completed(sent(days), sent([...days.slice(0, at), undefined, ...days.slice(at + 1)]));
        }
      }
    },
  },
  {
    name: 'deadline moved to a day off',
    finds: ['dates/deadline-on-day-off'],
    *make(scene) {
      const dated = datedOf(scene);
      if (dated) yield breaks(summaryBy(scene.dayOff(dated.summary), scene));
      for (const milestone of dated?.campaign.schedule.milestones ?? []) {
        if (milestone.due) yield breaks(set([...milestone.path, 'due'], scene.dayOff(milestone.due)));
      }
      for (const { occurrences } of scene.plan.schedule.reports) {
        for (const { path, day } of occurrences) yield breaks(set(path, scene.dayOff(day).slice(5)));
      }
      if (scene.plan.kind === 'annual-plan' && scene.plan.allDue) {
        const { year } = scene.plan;
        const day = parseDay(`${year}-11-30`);
        // a day of a year whose holidays are not yet known is no day off for sure
        if (day) yield breaks(set(['allDue', 'due'], scene.dayOff(day)));
      }
    },
  },
  {
    name: 'issued too close to the start',
    finds: ['dates/lead-time-short'],
    make: ofCampaigns(({ campaign, start }, scene) => {
      const short = campaign.profile.limits.leadWorkdays - 1;
      return [issuedOn(scene.workday(start, -short), scene), issuedOn(start, scene)];
    }),
  },
  {
    name: 'issued after the start',
    finds: ['dates/issue-after-start'],
    make: ofCampaigns(({ start, end }, scene) =>
      between(scene, start, end)
        .slice(0, 2)
        .map((day) => issuedOn(day, scene)),
    ),
  },
];
