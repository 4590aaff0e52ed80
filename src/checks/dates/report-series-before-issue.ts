import { isRevision } from '../../plan/is-revision.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { issuedOn } from '../schedule/issued-on.ts';

/** Periodic reports that were due before the document existed. */
export const reportSeriesBeforeIssue: Check = defineCheck({
  id: 'dates/report-series-before-issue',
  severity: 'error',
  title: { zh: '周期报送有早于成文日期的期次', en: 'A series of reports begins before the document is issued' },
  why: {
    zh: '文件印发前的期次没有人能按时报送。',
    en: 'Nobody can hand in on time what was due before the document was issued.',
  },
  fix: {
    zh: '在 `every` 里写上首次报送日 `from`，或者删去成文日期之前的日期。',
    en: 'Name the first report with `from` in `every`, or remove the dates before the issue.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    early: {
      zh: '“{name}”有 `{count}` 期早于成文日期（最早 `{first}`），应写明自 `{expected}` 起',
      en: 'Unexpected first date `{first}` of “{name}” ({count} before issue), expected the series to start at `{expected}`',
    },
  },
  example: {
    bad: `
      kind: work-plan
      issued: 2026-04-28
      schedule:
        reports: [{ id: monthly, name: 月报, every: «{ unit: month, day: 20 }» }]`,
    good: `
      kind: work-plan
      issued: 2026-04-28
      schedule:
        reports: [{ id: monthly, name: 月报, every: { unit: month, day: 20, from: 2026-05 } }]`,
  },

  *run({ plan }, found) {
    const { issued, schedule } = plan;
    // a revision is issued while the work goes on
    if (issued === null || isRevision(plan)) return;
    for (const { name, occurrences } of schedule.reports) {
      const early = occurrences.filter(({ day }) => day < issued);
      const [first] = early;
      if (first === undefined) continue;
      const expected = occurrences.find(({ day }) => day >= issued)?.day ?? issued;
      yield found('early', at(first.path), { name, count: early.length, first: first.day, expected }, issuedOn(issued));
    }
  },
});
