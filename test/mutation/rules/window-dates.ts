import { type Day, lastDayOf } from '../../../src/plan/days/day.ts';
import { all, set } from './change.ts';
import { datedOf, ofCampaigns } from './dated.ts';
import { completed, type FactClass } from './fact-class.ts';
import { valueAt } from './scene.ts';

/** Faults of the window of a campaign and of what is done in it. */
export const windowDates: readonly FactClass[] = [
  {
    name: 'window starts on a day off',
    finds: ['dates/window-edge-on-day-off'],
    make: ofCampaigns(({ start, end }, scene) => {
      const day = scene.dayOff(start);
      return day < end ? [set(['schedule', 'window', 'start'], day)] : [];
    }),
  },
  {
    name: 'window ends on a day off',
    finds: ['dates/window-edge-on-day-off'],
    make: ofCampaigns(({ end }, scene) => [set(['schedule', 'window', 'end'], scene.dayOff(end))]),
  },
  {
    name: 'visits begin before the window',
    finds: ['dates/phases-conflicting'],
    make: ofCampaigns(({ start, end }, scene) => {
      const visits = `{ start: ${scene.workday(start, -1)}, end: ${scene.workday(end, -1)} }`;
      return [set(['schedule', 'visits'], visits)];
    }),
  },
  {
    name: 'visits end after the window',
    finds: ['dates/phases-conflicting'],
    make: ofCampaigns(({ start, end }, scene) => {
      const visits = `{ start: ${scene.workday(start, 3)}, end: ${scene.workday(end, 1)} }`;
      return [set(['schedule', 'visits'], visits)];
    }),
  },
  {
    name: 'records due before the visits begin',
    finds: ['dates/phases-conflicting'],
    *make(scene) {
      const dated = datedOf(scene);
      if (!dated || dated.campaign.schedule.milestones.length > 0) return;
      const visits = dated.campaign.schedule.visits ?? {
        start: scene.workday(dated.start, 4),
        end: scene.workday(dated.end, -1),
      };
      const path = ['schedule', 'milestones'];
      const records = (day: Day) => set(path, `[{ id: records, name: 填写检查记录表, deadline: { due: ${day} } }]`);
      const span = set(['schedule', 'visits'], `{ start: ${visits.start}, end: ${visits.end} }`);
      yield completed(all(span, records(scene.workday(visits.end, 1))), records(scene.workday(visits.start, -1)));
    },
  },
  {
    name: 'phases overlap or leave a gap',
    finds: ['dates/phases-conflicting'],
    make: ofCampaigns(({ campaign: { schedule } }, scene) =>
      schedule.phases.flatMap(({ path, start, end }, at) => {
        const before = schedule.phases[at - 1];
        const gap = scene.workday(start, 1);
        const overlap = before ? [set([...path, 'start'], before.end)] : [];
        return before && gap < end ? [...overlap, set([...path, 'start'], gap)] : overlap;
      }),
    ),
  },
  {
    name: 'period counted from nothing',
    finds: ['dates/deadline-without-start'],
    make: ofCampaigns((_, { data }) => [
      ...['confirmation', 'results', 'disposals'].map((name) => set(['schedule', name], '{ within: 20wd, after: null }')),
      set(['schedule', 'summary'], `{ within: 10wd, after: null, to: ${String(valueAt(data, ['schedule', 'summary', 'to']))} }`),
    ]),
  },
  {
    name: 'results published later than allowed',
    finds: ['dates/publication-period-too-long'],
    make: ofCampaigns(() =>
      ['21wd', '30wd'].map((within) => set(['schedule', 'results'], `{ within: ${within}, after: window.end }`)),
    ),
  },
  {
    name: 'window shorter than confirmation and visits',
    finds: ['dates/window-too-short'],
    make: ofCampaigns(({ campaign, start, end }, scene) => {
      if (campaign.schedule.visits || campaign.schedule.phases.length > 0) return [];
      let days = 0;
      for (let day = start; day <= end; day = scene.workday(day, 1)) days += 1;
      const confirmed = set(['schedule', 'confirmation'], `{ within: ${days}wd, after: dispatch }`);
      return [set(['schedule', 'window', 'end'], scene.workday(start, 1)), confirmed];
    }),
  },
  {
    name: 'window runs into the next year',
    finds: ['dates/period-across-years'],
    *make(scene) {
      const dated = datedOf(scene);
      if (!dated) return;
      const given = (['results', 'disposals'] as const).map((name) => set(['schedule', name], `{ due: ${dated[name]} }`));
      const end = scene.workday(lastDayOf(dated.campaign.year), 2);
      yield completed(all(...given), set(['schedule', 'window', 'end'], end));
    },
  },
];
