import type { Plan } from '../../plan/plan.ts';
import { type Check, defineCheck, within } from '../check.ts';
import { missingSpot } from '../missing-spot.ts';
import { parseChineseNumber, printChineseNumber } from '../wording/chinese-number.ts';

const SEQUENCE = /第\s*([一二两三四五六七八九十百\d]+)\s*次/g;
/** 2025年底 names the day of a register, not the year of the document. */
const YEAR = /(?<!\d)(\d{4})\s*年(?![底末初])/g;
const PERIOD = /[上下]半年|第?[一二三四]季度/g;
/** A city and its district, at the head of a title or after a year. */
const REGION = /(?:^|年度?|[》”\s])(\p{Script=Han}{2,5}?[市州盟]\p{Script=Han}{1,4}?[区县旗市])/gu;

/** An annex titled for another campaign. */
export const annexTitleMismatch: Check = defineCheck({
  id: 'references/annex-title-mismatch',
  severity: 'error',
  title: { zh: '附件标题与正文不是同一次抽查', en: 'The title of an annex names another campaign' },
  why: {
    zh: '附件是另一次抽查的，填报的数据会归到别处。',
    en: 'Figures filled in under another campaign’s title are counted there.',
  },
  fix: {
    zh: '删去 `attachments[].title`，标题就由方案标题生成；或者改得与正文一致。',
    en: 'Remove `attachments[].title`, so that it derives from the plan’s title, or make it agree.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    mismatch: {
      zh: '附件标题写作“{found}”，应与正文一致：“{expected}”',
      en: 'Unexpected “{found}” in the annex title, expected “{expected}” as in the plan',
    },
  },
  example: {
    bad: 'attachments: [{ form: statistics-10, title: 示例市甲区2026年«第二次»联合抽查情况统计表 }]',
    good: 'attachments: [{ form: statistics-10, title: 示例市甲区2026年第三次联合抽查情况统计表 }]',
  },

  *run({ plan }, found) {
    for (const { title, path } of plan.attachments) {
      if (title === null) continue;
      for (const { start, text, expected, key } of mismatches(title, plan)) {
        yield found(
          'mismatch',
          within([...path, 'title'], start, start + text.length),
          { found: text, expected },
          {
            spot: missingSpot(plan, [key]),
            note: { zh: `正文为“${expected}”`, en: `the plan has “${expected}”` },
          },
        );
      }
    }
  },
});

interface Mismatch {
  readonly start: number;
  readonly text: string;
  readonly expected: string;
  /** The key of the plan that states what is expected. */
  readonly key: 'year' | 'sequence' | 'period' | 'profile';
}

function mismatches(title: string, { year, sequence, period, profile }: Plan): readonly Mismatch[] {
  const found: Mismatch[] = [];
  for (const match of title.matchAll(YEAR)) {
    if (Number(match[1]) !== year) found.push({ start: match.index, text: match[0], expected: `${year}年`, key: 'year' });
  }
  for (const match of title.matchAll(SEQUENCE)) {
    if (sequence === null || parseChineseNumber(match[1] ?? '') === sequence) continue;
    found.push({ start: match.index, text: match[0], expected: `第${printChineseNumber(sequence)}次`, key: 'sequence' });
  }
  for (const match of title.matchAll(PERIOD)) {
    if (period === null || bare(match[0]) === bare(period)) continue;
    found.push({ start: match.index, text: match[0], expected: period, key: 'period' });
  }
  for (const match of title.matchAll(REGION)) {
    const text = match[1] ?? '';
    if (profile.region.startsWith(text) || text.startsWith(profile.region)) continue;
    found.push({ start: match.index + match[0].length - text.length, text, expected: profile.region, key: 'profile' });
  }
  return found;
}

function bare(period: string): string {
  return period.replace(/^第/, '');
}
