import type { Imprint } from '../../documents/manuscript.ts';
import { emWidth } from '../title-lines.ts';
import { type FlowCell, type FlowParagraph, type FlowRow, type FlowTable, line } from './flow.ts';
import { type Sheet, SMALL_ZI } from './sheet.ts';

/** First and last rule 0.35 mm, the others 0.25 mm (GB/T 9704-2012, 7.4.1), in eighths of a point. */
const THICK = 8;
const THIN = 6;

/**
 * 版记 (7.4) at the foot of its page, out of the flow: 主送 and 抄送, then who printed it and when, at 4号 between rules across
 * the text area. A letter shows neither rules nor the last line (10.1). Null where nothing is left to show.
 */
export function imprint(block: Imprint, sheet: Sheet): FlowTable | null {
  const width = sheet.textWidth.portrait;
  const isLetter = sheet.form === 'letter';
  const dateWidth = Math.min(width / 2, (emWidth(block.date) + 2) * SMALL_ZI);
  const widths = [width - dateWidth, dateWidth];
  const sent = recipients(block);
  const printed = isLetter ? [] : [printedRow(block, widths)];
  const rows = [...(sent.length === 0 ? [] : [{ cells: [{ width, columns: 2, paragraphs: sent }] }]), ...printed];
  if (rows.length === 0) return null;
  const outer = isLetter ? 0 : THICK;
  return {
    kind: 'table',
    caption: '',
    widths,
    rows: sheet.foot === 0 ? rows : onFoot(rows, { sheet, rule: outer }),
    rules: { outer, inner: isLetter ? 0 : THIN, sides: false },
    padding: 0,
    place: { x: sheet.margins.left, at: 'foot' },
  };
}

/** 主送 and 抄送 with no rule between them; further lines begin after the colon (7.4.2). */
function recipients({ sentTo, copiesTo }: Imprint): readonly FlowParagraph[] {
  const indent = { left: 4 * SMALL_ZI, hanging: 3 * SMALL_ZI, right: SMALL_ZI };
  return [
    ...(sentTo === null ? [] : [line('Imprint', `主送：${sentTo}`, { tag: 'sent-to', indent })]),
    ...(copiesTo === null ? [] : [line('Imprint', `抄送：${copiesTo}`, { tag: 'copies-to', indent })]),
  ];
}

function printedRow({ organ, date }: Imprint, [organWidth = 0, dateWidth = 0]: readonly number[]): FlowRow {
  const name = line('Imprint', organ, { tag: 'printed-by', align: 'left', indent: { left: SMALL_ZI } });
  const day = line('Imprint', date, { align: 'right', indent: { right: SMALL_ZI } });
  return {
    cells: [
      { width: organWidth, paragraphs: [name] },
      { width: dateWidth, paragraphs: [day] },
    ],
  };
}

/** The last rule stands above a blank row where the text area of the program reaches below 262 mm. */
function onFoot(rows: readonly FlowRow[], { sheet, rule }: { sheet: Sheet; rule: number }): readonly FlowRow[] {
  const blank: FlowCell = {
    width: sheet.textWidth.portrait,
    columns: 2,
    ruleAbove: rule,
    ruleBelow: 0,
    paragraphs: [{ kind: 'paragraph', style: 'Sliver' }],
  };
  const last = rows.length - 1;
  const ruled = rows.map((row, index) =>
    index < last ? row : { ...row, cells: row.cells.map((cell) => ({ ...cell, ruleBelow: rule })) },
  );
  return [...ruled, { cells: [blank], height: { twips: sheet.foot, isExact: true } }];
}
