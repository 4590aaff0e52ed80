import { creditCodeFault } from '../../src/plan/registry/credit-code.ts';
import { openTargetRows, type TargetRows } from '../../src/targets/target-rows.ts';

/** A unified social credit code that checks, one for each number. */
export function creditCode(number: number): string {
  let code = `91130110MA${String(number).padStart(6, '0')}00`;
  for (let fault = creditCodeFault(code); fault !== null; fault = creditCodeFault(code)) {
    if (fault.is === 'shape') throw new Error(`no number of a code: ${number}`);
    const place = fault.is === 'check' ? 17 : 16;
    code = `${code.slice(0, place)}${fault.expected}${code.slice(place + 1)}`;
  }
  return code;
}

/** The list of a text, as a file of that name would be read. */
export function listOf(text: string, path = '名单.csv'): TargetRows {
  const list = openTargetRows(path, new TextEncoder().encode(text));
  if (typeof list === 'string') throw new Error(list);
  return list;
}

/** A list of so many invented enterprises. */
export function inventedList(count: number): string {
  const rows = Array.from({ length: count }, (_, index) =>
    [
      `示例第${index}食堂有限公司`,
      creditCode(index),
      `示例市示例区示例路${index}号`,
      `张${'甲乙丙丁'.charAt(index % 4)}`,
      `0311-8${String(index).padStart(7, '0')}`,
      '李某、王某',
      '2026-09-08',
    ].join(','),
  );
  return ['企业名称,统一社会信用代码,住所,法定代表人,联系电话,检查人员,检查日期', ...rows].join('\r\n');
}
