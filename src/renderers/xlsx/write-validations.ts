import { columnLetters } from '../../core/column-letters.ts';
import type { SheetColumn, SheetField } from '../../documents/sheet-model.ts';
import type { ChoiceRanges } from './sheet-context.ts';
import type { PlacedSheet } from './workbook-grid.ts';
import { closingRowNumber } from './write-closing.ts';
import { xmlText } from './xml-text.ts';

/** What a program takes of a prompt, in characters. */
const MAX_PROMPT = 255;

interface Rule {
  /** Attributes that say what is accepted; null accepts anything. */
  readonly accepts: string | null;
  readonly formula: string;
  readonly prompt: string;
  readonly error: string;
}

const TEXT: Rule = { accepts: null, formula: '', prompt: '', error: '' };
const WHOLE: Rule = {
  accepts: 'type="whole" operator="greaterThanOrEqual"',
  formula: '0',
  prompt: '请填写不小于0的整数',
  error: '此处应为不小于0的整数',
};
const DAY: Rule = {
  accepts: 'type="date" operator="greaterThanOrEqual"',
  // the serial number of 2000-01-01
  formula: '36526',
  prompt: '请填写日期，如2026-07-07',
  error: '此处应为日期，如2026-07-07',
};
const PERCENT: Rule = { ...TEXT, prompt: '请填写百分比，如3%' };

const RULES: Readonly<Record<SheetColumn['type'], Rule>> = { text: TEXT, number: WHOLE, day: DAY, percent: PERCENT };

/** Lets the cells to be filled in say what they want, and refuse what is of another type. */
export function writeValidations(placed: PlacedSheet, choices: ChoiceRanges): string {
  const { sheet, layout } = placed;
  const inBody = sheet.columns.flatMap((column, index) => {
    if (!column.isAsked || sheet.rows.length === 0) return [];
    const letters = columnLetters(index);
    const range = `${letters}${layout.firstBodyRow}:${letters}${layout.lastBodyRow}`;
    return validation(range, ruleOf(column, choices.get(column)));
  });
  const inClosing = sheet.columns.flatMap(({ type }, index) => {
    const rows = sheet.closing.flatMap(({ kind }, row) => (kind === 'less' ? [closingRowNumber(placed, row)] : []));
    return type === 'number' ? rows.flatMap((row) => validation(`${columnLetters(index)}${row}`, WHOLE)) : [];
  });
  const inFields = sheet.fields.flatMap((field, index) => fieldValidation(field, index, placed));
  const all = [...inFields, ...inBody, ...inClosing];
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

/** The cell of a field that holds its value; undefined for one there was no room for. */
export function fieldCell({ layout }: PlacedSheet, index: number): string | undefined {
  const place = layout.fields[index];
  if (place === undefined || layout.fieldRow === null) return undefined;
  return `${columnLetters(Math.min(place.left + 1, place.right))}${layout.fieldRow}`;
}

function fieldValidation({ type }: SheetField, index: number, placed: PlacedSheet): readonly string[] {
  const cell = fieldCell(placed, index);
  const place = placed.layout.fields[index];
  // a label alone in its cell is followed by what is filled in
  const isAlone = place === undefined || place.left === place.right;
  return type === 'day' && cell !== undefined && !isAlone ? validation(cell, DAY) : [];
}

function ruleOf({ type, prompt }: SheetColumn, choices: string | undefined): Rule {
  const rule: Rule =
    choices === undefined
      ? RULES[type]
      : { accepts: 'type="list"', formula: choices, prompt: '请从列表中选择', error: '此处只能填列表中的一项' };
  return prompt === null ? rule : { ...rule, prompt: sentences(prompt, rule.prompt) };
}

/** One sentence after the other, whether the first has its full stop or not. */
function sentences(first: string, second: string): string {
  return second === '' ? first : `${first}${/[。！？]$/u.test(first) ? '' : '。'}${second}`;
}

function validation(range: string, { accepts, formula, prompt, error }: Rule): readonly string[] {
  if (accepts === null && prompt === '') return [];
  const said =
    prompt === '' ? '' : ` showInputMessage="1" promptTitle="填写说明" prompt="${xmlText(prompt.slice(0, MAX_PROMPT))}"`;
  if (accepts === null) return [`<dataValidation allowBlank="1"${said} sqref="${range}"/>`];
  const stops = ` showErrorMessage="1" errorTitle="填写有误" error="${error}"`;
  return [
    `<dataValidation ${accepts} allowBlank="1"${said}${stops} sqref="${range}"><formula1>${xmlText(formula)}</formula1></dataValidation>`,
  ];
}
