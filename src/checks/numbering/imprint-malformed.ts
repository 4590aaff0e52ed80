import { type Day, parseDay, printDay } from '../../plan/days/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { at, type Check, defineCheck, type Spot, within } from '../check.ts';
import { issuedOn } from '../schedule/issued-on.ts';

/** The date of printing at the end of an imprint, with the words after it. */
const PRINTED = /(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日(?<word>[^\d]*)$/;
const WORD = '印发';

/** An imprint without 印发, or printed before the document was issued. */
export const imprintMalformed: Check = defineCheck({
  id: 'numbering/imprint-malformed',
  severity: 'warning',
  title: { zh: '版记不规范', en: 'The imprint is malformed' },
  why: {
    zh: '版记说明由谁、何时印发；缺“印发”二字或者日期早于成文，读者就不知道文件何时送印。',
    en: 'The imprint says who printed the document and when; it cannot be printed before it is issued.',
  },
  fix: {
    zh: '写作“机关 年月日印发”，月、日不加零，日期不早于成文日期；或者用 `imprint` 由程序生成。',
    en: 'Write organ, date and 印发, the date that of the issue or later; or let `imprint` generate it.',
  },
  basis: 'GB/T 9704-2012 7.4.3',
  effectiveFrom: null,
  messages: {
    wording: {
      zh: '版记写作“{found}”，应为“{expected}”',
      en: 'Unexpected imprint “{found}”, expected “{expected}”',
    },
    early: {
      zh: '印发日期为 `{printed}`，应不早于成文日期 `{issued}`',
      en: 'Unexpected printing date `{printed}`, expected `{issued}` (date of issue) or later',
    },
  },
  example: {
    bad: `
      issued: 2026-05-06
      imprint: { org: 区市场监管局, date: «2026-05-05» }`,
    good: `
      issued: 2026-05-06
      imprint: { org: 区市场监管局, date: 2026-05-07 }`,
  },

  *run({ plan }, found) {
    const imprint = imprintOf(plan);
    if (imprint === undefined) return;
    const { written, expected, printed, spot } = imprint;
    if (written !== expected) yield found('wording', spot, { found: written, expected });
    const { issued } = plan;
    if (issued === null || printed === undefined || printed >= issued) return;
    yield found('early', spot, { printed, issued }, issuedOn(issued));
  },
});

interface ReadImprint {
  readonly written: string;
  readonly expected: string;
  /** The day of printing; undefined where the text names none. */
  readonly printed: Day | undefined;
  readonly spot: Spot;
}

function imprintOf({ asIssued, imprint, issued }: Plan): ReadImprint | undefined {
  const typed = asIssued?.imprint ?? null;
  if (typed === null) {
    return imprint === null ? undefined : { ...SOUND, printed: imprint.date ?? undefined, spot: at([...imprint.path, 'date']) };
  }
  const path = ['asIssued', 'imprint'];
  const match = PRINTED.exec(typed);
  const { year = '', month = '', day = '' } = match?.groups ?? {};
  if (match === null) {
    const date = issued === null ? WORD : `${printDay(issued)}${WORD}`;
    const isPrinted = typed.trim().endsWith(WORD);
    return { written: typed, expected: isPrinted ? typed : `${typed.trim()} ${date}`, printed: undefined, spot: at(path) };
  }
  const written = match[0].trimEnd();
  return {
    written,
    expected: `${year}年${Number(month)}月${Number(day)}日${WORD}`,
    printed: parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`),
    spot: within(path, match.index, match.index + written.length),
  };
}

/** The words of an imprint the program sets itself: nothing is said of them. */
const SOUND = { written: '', expected: '' };
