import type { Message } from '../../core/diagnostic.ts';
import type { PlanPath } from '../../core/source.ts';
import type { Findings } from '../resolve/findings.ts';
import { creditCodeFault } from './credit-code.ts';

const OLD_NUMBER = /^\d{15}$/;
const SPREADSHEET_NUMBER = /^\d(?:\.\d+)?E\+\d+$|^\d+0{3}$/i;

/** Says what is wrong with a unified social credit code, if anything is. */
export function sayCreditCode(findings: Findings, code: string | null, path: PlanPath): void {
  const said = code === null ? undefined : wordCreditCode(code);
  if (said !== undefined) findings.add({ rule: 'references/credit-code-checksum', path, ...said });
}

/** What to say of a code; undefined for one that is as it should be. */
export function wordCreditCode(code: string): { readonly message: Message; readonly hint?: Message } | undefined {
  const fault = creditCodeFault(code);
  switch (fault?.is) {
    case 'shape': {
      const hint = shapeHint(code);
      return { message: shape(code), ...(hint && { hint }) };
    }
    case 'check':
      return { message: check(code, fault.expected), hint: MISTYPED };
    case 'organisation':
      return { message: organisation(code, fault.expected), hint: MISTYPED };
    default:
      return undefined;
  }
}

const MISTYPED: Message = {
  zh: '与营业执照核对，多半是抄错了一位',
  en: 'Compare it with the licence: mostly one character is mistyped',
};

function shape(code: string): Message {
  return {
    zh: `统一社会信用代码为 \`${code}\`，应为 18 位数字或大写字母（不含 I、O、S、V、Z）`,
    en: `Unexpected credit code \`${code}\`, expected 18 digits or capitals other than I, O, S, V, Z`,
  };
}

function check(code: string, expected: string): Message {
  return {
    zh: `统一社会信用代码为 \`${code}\`，校验位应为 \`${expected}\``,
    en: `Unexpected credit code \`${code}\`, expected check character \`${expected}\``,
  };
}

function organisation(code: string, expected: string): Message {
  return {
    zh: `统一社会信用代码 \`${code}\` 的主体标识码，校验位应为 \`${expected}\``,
    en: `Unexpected organisation part in credit code \`${code}\`, expected check character \`${expected}\``,
  };
}

function shapeHint(code: string): Message | undefined {
  if (OLD_NUMBER.test(code)) return { zh: '15 位的是旧注册号', en: 'Codes of 15 digits are old registration numbers' };
  if (SPREADSHEET_NUMBER.test(code)) {
    return {
      zh: '表格程序把它当成了数字，把这一列设成文本再填',
      en: 'The spreadsheet took it for a number; format the column as text and fill it in again',
    };
  }
  return creditCodeFault(code.toUpperCase()) === null
    ? { zh: `应写作 \`${code.toUpperCase()}\``, en: `Write \`${code.toUpperCase()}\`` }
    : undefined;
}
