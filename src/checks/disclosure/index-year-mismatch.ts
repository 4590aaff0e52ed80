import { at, type Check, defineCheck, within } from '../check.ts';

const PATH = ['disclosure', 'indexNumber'];
/** Four digits of a year that stand alone. */
const YEAR = /(?<![0-9A-Z])(?:19|20)\d{2}(?![0-9A-Z])/g;

/** An index number of another year than that of publication. */
export const indexYearMismatch: Check = defineCheck({
  id: 'disclosure/index-year-mismatch',
  severity: 'warning',
  title: { zh: '索引号的年份不是发布年份', en: 'The index number is of another year than the publication' },
  why: {
    zh: '索引号按发布年份编排，年份不对就排错位置，也可能与别的信息重号。',
    en: 'Index numbers run by year of publication; one of another year is filed wrongly and may exist twice.',
  },
  fix: {
    zh: '改正 `disclosure.indexNumber` 里的年份，或者核对 `disclosure.publishedOn`。',
    en: 'Correct the year in `disclosure.indexNumber`, or check `disclosure.publishedOn`.',
  },
  basis: '政府信息公开目录的索引号编制规则（依据待核）',
  effectiveFrom: null,
  messages: {
    mismatch: {
      zh: '索引号年份为 `{found}`，应为发布年份 `{expected}`',
      en: 'Unexpected year `{found}` in the index number, expected `{expected}` (year of publication)',
    },
  },
  example: {
    bad: `
      disclosure: { type: 主动公开, indexNumber: 000014349/«2025»-00117, publishedOn: 2026-05-08 }`,
    good: `
      disclosure: { type: 主动公开, indexNumber: 000014349/2026-00117, publishedOn: 2026-05-08 }`,
  },

  *run({ plan }, found) {
    const { indexNumber, publishedOn } = plan.disclosure;
    if (indexNumber === null || publishedOn === null) return;
    const expected = publishedOn.slice(0, 4);
    const years = [...indexNumber.matchAll(YEAR)];
    const last = years.at(-1);
    if (last === undefined || years.some(([year]) => year === expected)) return;
    const [year] = last;
    const spot = within(PATH, last.index, last.index + year.length);
    const published = { zh: `${publishedOn} 发布`, en: `published on ${publishedOn}` };
    yield found('mismatch', spot, { found: year, expected }, { spot: at(['disclosure', 'publishedOn']), note: published });
  },
});
