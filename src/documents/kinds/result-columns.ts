import type { InspectedObject } from '../../plan/results.ts';
import { printedCode, printedObject } from '../facts/object-name.ts';
import { printedNames } from '../facts/organs.ts';
import type { SheetColumn, SheetValue } from '../sheet-model.ts';
import type { Numbered } from './published-annex.ts';

/** What is published of a result, as a column of the table and of the workbook. */
export interface ResultColumn {
  readonly key: string;
  readonly title: string;
  /** Least width in the table, in characters. */
  readonly least: number;
  readonly type: SheetColumn['type'];
  /** Width in the workbook, in characters. */
  readonly width: number;
  /** Null where the result does not say. */
  value(row: Numbered<InspectedObject>): SheetValue;
}

/** The columns published of a result. Names of inspectors and the words of findings are none of them. */
export const resultColumns: readonly ResultColumn[] = [
  { key: 'number', title: '序号', least: 2.4, type: 'number', width: 8, value: ({ number }) => number },
  { key: 'name', title: '检查对象名称', least: 8, type: 'text', width: 36, value: ({ entry }) => printedObject(entry) },
  {
    key: 'creditCode',
    title: '统一社会信用代码',
    least: 12.4,
    type: 'text',
    width: 26,
    value: ({ entry }) => printedCode(entry) || null,
  },
  {
    key: 'items',
    title: '检查事项',
    least: 9,
    type: 'text',
    width: 40,
    value: ({ entry }) => entry.items.map(({ written }) => written).join('；') || null,
  },
  {
    key: 'organs',
    title: '检查机关',
    least: 5,
    type: 'text',
    width: 22,
    value: ({ entry }) => printedNames(entry.organs).join('、') || null,
  },
  { key: 'inspectedOn', title: '检查日期', least: 6, type: 'day', width: 14, value: ({ entry }) => entry.inspectedOn },
  { key: 'outcome', title: '检查结果', least: 6, type: 'text', width: 24, value: ({ entry }) => entry.outcome },
  {
    key: 'dispositions',
    title: '处置情况',
    least: 4,
    type: 'text',
    width: 18,
    value: ({ entry }) => entry.dispositions.join('、') || null,
  },
  { key: 'publishedOn', title: '公示日期', least: 6, type: 'day', width: 14, value: ({ entry }) => entry.publishedOn },
];
