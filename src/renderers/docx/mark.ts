import { BorderStyle, Paragraph, Table, TableBorders, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Mark } from '../../documents/manuscript.ts';
import { emWidth } from '../title-lines.ts';
import { blanks, type Flow, type FlowParagraph } from './flow.ts';
import { geometry } from './geometry.ts';
import { fontOf, printable, runs } from './runs.ts';

const POINT = 20;
const LARGEST_POINTS = 60;
const JOINT_LARGEST_POINTS = 42;
/** Below this a mark is condensed rather than made smaller. */
const SMALLEST_POINTS = 26;
const NARROWEST_PERCENT = 50;
const FILL = 0.98;
/** What the names of a joint document may take of the first page, so that it still shows body (7.3.3). */
const JOINT_HEIGHT_POINTS = 260;
const JOINT_PITCH = 1.15;
const RED = 'FF0000';

interface Lettering {
  readonly points: number;
  readonly percent: number;
}

/**
 * 发文机关标志 (GB/T 9704-2012, 7.2.4): its top 35 mm below the top of the text area, as large as fits its width, organs
 * of a joint document one a line with 文件 at their right. A draft says so on the first line.
 */
export function mark(block: Mark, isDraft: boolean): readonly Flow[] {
  const organs = block.organs.length === 0 ? [''] : block.organs;
  const zone: readonly Flow[] = [...(isDraft ? [draftLine()] : blanks(1)), ...blanks(2), { paragraph: { style: 'Spacer' } }];
  return [...zone, organs.length === 1 ? singleMark(`${organs[0]}${block.suffix}`) : jointMark(organs, block.suffix)];
}

/** 草稿, at the head of the first page of a document that is not issued. */
export function draftLine(): FlowParagraph {
  return { paragraph: { style: 'Normal', children: runs('草稿', 'hei', 'fangSong') } };
}

function singleMark(text: string): Flow {
  const lettering = letteringFor(emWidth(text), LARGEST_POINTS);
  return { paragraph: { style: 'Mark', spacing: exact(lettering.points), children: [letters(text, lettering)] } };
}

function jointMark(organs: readonly string[], suffix: string): Flow {
  const widest = Math.max(...organs.map(emWidth));
  const cap = Math.min(JOINT_LARGEST_POINTS, JOINT_HEIGHT_POINTS / (organs.length * JOINT_PITCH));
  const lettering = letteringFor(widest + emWidth(suffix) + 0.5, cap);
  const em = lettering.points * POINT * (lettering.percent / 100);
  const names = Math.min(geometry.textWidth.portrait, Math.ceil(em * (widest + 0.3)));
  const rest = Math.ceil(em * (emWidth(suffix) + 0.2));
  const spacing = exact(lettering.points * JOINT_PITCH);
  const lines = organs.map(
    (organ) => new Paragraph({ style: 'Mark', alignment: 'distribute', spacing, children: [letters(organ, lettering)] }),
  );
  const tail = new Paragraph({ style: 'Mark', spacing, children: [letters(suffix, lettering)] });
  const cells = [cell(lines, names), ...(suffix === '' ? [] : [cell([tail], rest)])];
  const widths = suffix === '' ? [names] : [names, rest];
  const table = new Table({
    rows: [new TableRow({ cantSplit: true, children: cells })],
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: 'fixed',
    alignment: 'center',
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
  });
  return { table, caption: '' };
}

function cell(paragraphs: readonly Paragraph[], width: number): TableCell {
  return new TableCell({ children: paragraphs, verticalAlign: 'center', width: { size: width, type: WidthType.DXA } });
}

/** The number of the document and, below it, the red rule across the text area (7.2.5, 7.2.7). */
export function documentNumber(text: string, hasRule: boolean): Flow {
  const rule = { bottom: { style: BorderStyle.SINGLE, size: 8, space: 8, color: RED } };
  return { paragraph: { style: 'Number', children: runs(text), ...(hasRule ? { border: rule } : {}) } };
}

function letteringFor(em: number, cap: number): Lettering {
  const available = (geometry.textWidth.portrait / POINT) * FILL;
  const points = Math.floor(Math.min(cap, available / Math.max(1, em)) * 2) / 2;
  if (points >= SMALLEST_POINTS || cap < SMALLEST_POINTS) return { points: Math.max(1, points), percent: 100 };
  const percent = Math.max(NARROWEST_PERCENT, Math.floor((points / SMALLEST_POINTS) * 100));
  return { points: Math.max(1, Math.floor(points * (100 / percent) * 2) / 2), percent };
}

function letters(text: string, { points, percent }: Lettering): TextRun {
  const scale = percent === 100 ? {} : { scale: percent };
  return new TextRun({ text: printable(text), size: points * 2, font: fontOf(null), ...scale });
}

function exact(points: number): { line: number; lineRule: 'exact' } {
  return { line: Math.round(points * POINT), lineRule: 'exact' };
}
