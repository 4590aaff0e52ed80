import type { Message, Severity } from '../core/diagnostic.ts';
import { printCodePoint } from '../core/print-code-point.ts';
import { wordCreditCode } from '../plan/registry/say-credit-code.ts';
import type { ListCell } from './target-rows.ts';

/** Something that is wrong with a row, at a cell of it. Papers are made of a row all the same, unless it is an error. */
export interface Complaint {
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: ListCell;
  readonly message: Message;
  readonly hint?: Message;
}

/** A complaint before it has its place. */
export type Said = Omit<Complaint, 'cell'>;

/** Characters named of those a cell has lost. */
const MOST_NAMED = 3;

/** What may be wrong with a row. */
export const complaints = {
  nameMissing: (): Said => ({
    rule: 'targets/name-missing',
    severity: 'error',
    message: { zh: '这一行没有名称，应为检查对象的名称', en: 'Unexpected row without a name, expected that of the enterprise' },
  }),
  tooLong: (length: number, most: number): Said => ({
    rule: 'targets/value-too-long',
    severity: 'error',
    message: {
      zh: `这一格有 ${length} 个字，表上放不下，应不超过 ${most} 个`,
      en: `Unexpected cell of ${length} characters, expected ${most} or fewer`,
    },
    hint: {
      zh: '多半是双引号没有成对，后面的行都成了一格',
      en: 'Mostly a quote has no partner, and all rows after it are one cell',
    },
  }),
  codeMissing: (): Said => ({
    rule: 'targets/code-missing',
    severity: 'warning',
    message: {
      zh: '这一行没有统一社会信用代码，表上留空',
      en: 'Unexpected row without a credit code, expected one; its blank stays empty',
    },
  }),
  oldNumber: (code: string): Said => ({
    rule: 'targets/code-missing',
    severity: 'warning',
    message: {
      zh: `\`${code}\` 是 15 位的旧注册号，应为 18 位的统一社会信用代码`,
      en: `Unexpected registration number \`${code}\`, expected a credit code of 18 signs`,
    },
  }),
  code: (code: string): Said | undefined => {
    const said = wordCreditCode(code);
    return said && { rule: 'references/credit-code-checksum', severity: 'error', ...said };
  },
  duplicate: (first: number, by: 'code' | 'name'): Said => ({
    rule: 'targets/duplicate',
    severity: 'error',
    message:
      by === 'code'
        ? { zh: `与第 ${first} 行的代码相同，每户应只有一行`, en: `Unexpected code of row ${first} again, expected one row each` }
        : {
            zh: `与第 ${first} 行的名称、地址相同，每户应只有一行`,
            en: `Unexpected name and address of row ${first} again, expected one row each`,
          },
  }),
  department: (name: string, known: readonly string[]): Said => ({
    rule: 'targets/department-unknown',
    severity: 'error',
    message: {
      zh: `检查部门 \`${name}\` 不在方案的部门里，应为 ${known.join('、')}`,
      en: `Unexpected department \`${name}\`, expected one of the plan: ${known.join(', ')}`,
    },
  }),
  item: (name: string): Said => ({
    rule: 'targets/item-unknown',
    severity: 'warning',
    message: {
      zh: `检查事项 \`${name}\` 不在方案的抽查事项里`,
      en: `Unexpected item \`${name}\`, expected one of the plan`,
    },
    hint: { zh: '与方案核对；照写的印', en: 'Compare it with the plan; it is printed as it stands' },
  }),
  inspectors: (count: number, least: number): Said => ({
    rule: 'targets/inspectors-few',
    severity: 'warning',
    message: {
      zh: `检查人员写了 ${count} 人，应不少于 ${least} 人`,
      en: `Unexpected number of inspectors (${count}), expected ${least} or more`,
    },
  }),
  dayUnreadable: (text: string): Said => ({
    rule: 'targets/day-unreadable',
    severity: 'warning',
    message: {
      zh: `检查日期为 \`${text}\`，应为 2026-07-08 这样的日期`,
      en: `Unexpected day \`${text}\`, expected one such as 2026-07-08`,
    },
    hint: { zh: '照写的印', en: 'It is printed as it stands' },
  }),
  dayOutside: (day: string, start: string, end: string): Said => ({
    rule: 'targets/day-outside',
    severity: 'warning',
    message: {
      zh: `检查日期 \`${day}\` 不在检查期间，应在 ${start} 至 ${end} 之间`,
      en: `Unexpected day \`${day}\`, expected one between ${start} and ${end}`,
    },
  }),
  dropped: (characters: readonly string[]): Said => ({
    rule: 'targets/characters-dropped',
    severity: 'warning',
    message: {
      zh: `有文件里不能写的字符（${codePoints(characters).join('、')}），已略去`,
      en: `Unexpected characters no file can hold (${codePoints(characters).join(', ')}), expected text; they are left out`,
    },
  }),
} as const;

function codePoints(characters: readonly string[]): readonly string[] {
  return [...new Set(characters)].slice(0, MOST_NAMED).map(printCodePoint);
}
