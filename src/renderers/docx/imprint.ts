import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Imprint } from '../../documents/manuscript.ts';
import { emWidth } from '../title-lines.ts';
import type { Flow } from './flow.ts';
import { geometry } from './geometry.ts';
import { runs } from './runs.ts';

const { smallZi, textWidth } = geometry;
const WIDTH = textWidth.portrait;
const LINE = 539;
/** What keeps an imprint at the foot of its page from being pushed to another. */
const SLACK = 140;
const LABEL = '抄送：';
/** First and last rule 0.35 mm, the others 0.25 mm (GB/T 9704-2012, 7.4.1), in eighths of a point. */
const THICK = { style: BorderStyle.SINGLE, size: 8, space: 0, color: '000000' };
const THIN = { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' };
const NONE = { style: BorderStyle.NONE, size: 0, space: 0, color: 'auto' };

/** 版记 (7.4): 抄送, and the printing organ with the day, at 4号 between rules across the text area. */
export function imprint(block: Imprint): Flow {
  const dateWidth = Math.min(WIDTH / 2, (emWidth(block.date) + 2) * smallZi);
  const widths = [WIDTH - dateWidth, dateWidth];
  const rows = [...(block.copiesTo === null ? [] : [copiesRow(block.copiesTo)]), printedRow(block, widths)];
  const table = new Table({
    rows,
    columnWidths: widths,
    width: { size: WIDTH, type: WidthType.DXA },
    layout: 'fixed',
    alignment: 'center',
    borders: { top: THICK, bottom: THICK, left: NONE, right: NONE, insideHorizontal: THIN, insideVertical: NONE },
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
  });
  return { table, caption: '' };
}

/** Height of the imprint in twips, rather too large than too small. */
export function imprintHeight({ copiesTo, organ, date }: Imprint): number {
  const copiesLines = copiesTo === null ? 0 : Math.ceil((emWidth(copiesTo) * smallZi) / (WIDTH - 5 * smallZi) + 0.1);
  const organLines = Math.ceil((emWidth(organ) * smallZi) / (WIDTH - (emWidth(date) + 4) * smallZi) + 0.1);
  return (copiesLines + Math.max(1, organLines)) * (LINE + 10) + SLACK;
}

function copiesRow(copiesTo: string): TableRow {
  const paragraph = new Paragraph({
    style: 'Imprint',
    keepNext: true,
    indent: { left: 4 * smallZi, hanging: 3 * smallZi, right: smallZi },
    children: runs(`${LABEL}${copiesTo}`),
  });
  const cell = new TableCell({ columnSpan: 2, width: dxa(WIDTH), children: [paragraph] });
  return new TableRow({ cantSplit: true, children: [cell] });
}

function printedRow({ organ, date }: Imprint, [organWidth = 0, dateWidth = 0]: readonly number[]): TableRow {
  const name = new Paragraph({ style: 'Imprint', alignment: 'left', indent: { left: smallZi }, children: runs(organ) });
  const day = new Paragraph({ style: 'Imprint', alignment: 'right', indent: { right: smallZi }, children: runs(date) });
  const cells = [
    new TableCell({ width: dxa(organWidth), verticalAlign: 'center', children: [name] }),
    new TableCell({ width: dxa(dateWidth), verticalAlign: 'center', children: [day] }),
  ];
  return new TableRow({ cantSplit: true, children: cells });
}

function dxa(size: number): { size: number; type: 'dxa' } {
  return { size, type: WidthType.DXA };
}
