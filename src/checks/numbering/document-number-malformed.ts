import { partsOf } from '../../plan/days/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { at, type Check, defineCheck } from '../check.ts';

/** Stands for the letters of an organ whose own the registry does not hold. */
const ANY_PREFIX = '机关代字';
/** Brackets and blanks, which are no part of an organ's letters. */
const SIGNS = /[\s()（）[\]［］【】〔〕〈〉<>＜＞〖〗{}｛｝]/g;
const PREFIX_FORM = /^\p{Script=Han}{2,}$/u;

/** The number of a document with a red heading. */
export const documentNumberMalformed: Check = defineCheck({
  id: 'numbering/document-number-malformed',
  severity: 'error',
  title: { zh: '发文字号缺失或不规范', en: 'The document number is missing or malformed' },
  why: {
    zh: '红头文件以文号登记和引用，没有文号或文号有误就无法归档、引用。',
    en: 'Documents with a red heading are filed and cited by their number.',
  },
  fix: {
    zh: '写上 `number: { prefix: 机关代字, year: 年份, sequence: 顺序号 }`，年份与成文日期一致。',
    en: 'Add `number: { prefix, year, sequence }`, its year that of the issue.',
  },
  basis: 'GB/T 9704-2012 7.2.5（依据待核）',
  effectiveFrom: null,
  messages: {
    missing: {
      zh: '文件没有发文字号，应有如 `{expected}` 的字号',
      en: 'Unexpected document without a number, expected one such as `{expected}`',
    },
    year: {
      zh: '发文字号年份为 `{found}`，应为成文年度 `{expected}`',
      en: 'Unexpected year `{found}` in the document number, expected `{expected}` (year of issue)',
    },
    form: {
      zh: '发文字号为 `{found}`，应为 `{expected}`',
      en: 'Unexpected document number `{found}`, expected `{expected}`',
    },
  },

  example: {
    bad: `
      mark: 区市场监管局
      issued: 2026-05-06
      number: { prefix: 甲市监, year: «2025», sequence: 6 }`,
    good: `
      mark: 区市场监管局
      issued: 2026-05-06
      number: { prefix: 甲市监, year: 2026, sequence: 6 }`,
  },

  *run({ plan }, found) {
    const { number, issued } = plan;
    const [mark] = plan.mark;
    if (number === null) {
      if (mark !== undefined) yield found('missing', at(mark.path), { expected: sample(plan) });
      return;
    }
    const year = issued === null ? number.year : partsOf(issued)[0];
    if (number.year !== year) {
      const related = { spot: at(['issued']), note: { zh: `成文日期 ${issued}`, en: `issued on ${issued}` } };
      yield found('year', at([...number.path, 'year']), { found: number.year, expected: year }, related);
    }
    if (!PREFIX_FORM.test(number.prefix) || number.prefix.endsWith('第')) {
      const prefix = number.prefix.replace(/[^\p{Script=Han}]/gu, '').replace(/(?<!第)第+$/, '') || ANY_PREFIX;
      const expected = `${prefix}〔${number.year}〕${number.sequence}号`;
      const finding = found('form', at([...number.path, 'prefix']), { found: number.text, expected });
      const isSafe = number.prefix.replace(SIGNS, '') === prefix;
      yield isSafe ? { ...finding, correction: { of: number.prefix, by: prefix } } : finding;
    }
  },
});

function sample({ mark, issued, year }: Plan): string {
  return `${mark[0]?.organ.documentPrefix ?? ANY_PREFIX}〔${issued === null ? year : partsOf(issued)[0]}〕1号`;
}
