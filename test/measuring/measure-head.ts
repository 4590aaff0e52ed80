import type { FileMarks, Manuscript } from '../../src/documents/manuscript.ts';
import { equal, type Finding, holds, within } from './finding.ts';
import { inkBox, rulesAcross } from './ink.ts';
import type { Raster } from './raster.ts';
import type { PageScan } from './scan.ts';
import { findLine, firstBlocks, linesOfGrid, type Setting, SHEET, squeezed } from './sheet.ts';

const ACROSS = { left: 29, right: 183, top: 60, bottom: 200 };
const WHOLE = { left: 15, right: 195 };
/** Two lines of blank, half the white of a line and what letters leave free, at pitches from 26 to 29.6 points. */
const TWO_LINES = 22.4;
const TWO_LINES_OFF = 2.6;

/** 发文机关标志, 发文字号, red rule, title and what stands above and beside them, on the first page of a document. */
export function measureHead(page: PageScan, manuscript: Manuscript, setting: Setting): readonly Finding[] {
  const { raster } = page;
  const blocks = firstBlocks(manuscript);
  if (raster === null || manuscript.layout.form === 'letter' || !blocks.some(({ kind }) => kind === 'mark')) return [];
  const hasNumber = blocks.some(({ kind }) => kind === 'document-number');
  return [
    ...measureMark(raster, hasNumber, setting),
    ...measureMarksAbove(page, manuscript, setting),
    ...measureSigners(page, manuscript),
  ];
}

function measureMark(raster: Raster, hasNumber: boolean, { drop }: Setting): readonly Finding[] {
  const rules = rulesAcross(raster, ACROSS, 'red');
  const rule = rules[0];
  const mark = inkBox(raster, { ...WHOLE, top: 60, bottom: (rule?.top ?? 150) - 0.5 }, 'red');
  const findings = [
    within('mark top', mark?.top, [72.8, 0.8]),
    within('mark middle', mark === null ? null : (mark.left + mark.right) / 2, [SHEET.middle, 1]),
    within('mark width', mark === null ? null : mark.right - mark.left, [78, 78.5]),
  ];
  if (!hasNumber) return findings;
  const number = rule && mark && inkBox(raster, { ...WHOLE, top: mark.bottom + 0.5, bottom: rule.top - 0.5 }, 'black');
  const title = rule && inkBox(raster, { ...WHOLE, top: rule.bottom + 1, bottom: rule.bottom + 40 }, 'black');
  return [
    ...findings,
    equal('red rules', rules.length, 1),
    within('rule left', rule?.left, [SHEET.left, 0.5]),
    within('rule right', rule?.right, [SHEET.right, 0.5]),
    within('rule thickness', rule?.thickness, [0.42, 0.15]),
    within('mark to number', number && mark && number.top - mark.bottom, [TWO_LINES + drop, TWO_LINES_OFF]),
    within('number to rule', number && rule && rule.top - number.bottom, [4, 0.7]),
    within('rule to title', title && rule && title.top - rule.bottom, [TWO_LINES + drop, TWO_LINES_OFF]),
  ];
}

function measureMarksAbove(page: PageScan, manuscript: Manuscript, setting: Setting): readonly Finding[] {
  const marks = firstBlocks(manuscript).find((block) => block.kind === 'file-marks');
  if (marks?.kind !== 'file-marks' || page.raster === null) return [];
  const { raster } = page;
  const { pitch, first } = linesOfGrid(manuscript.layout, setting);
  return rowsOf(marks).flatMap(([text, row]) => {
    const line = findLine([page], (found) => found === squeezed(text))?.line;
    const top = first + row * pitch;
    const ink = inkBox(raster, { left: 20, right: 100, top: top - 2, bottom: top + 6.5 }, 'black');
    return [within(`${text} left`, line?.left, [SHEET.left, 1]), within(`${text} top`, ink?.top, [top, 1.2])];
  });
}

/** 份号 on the first line, 密级 on the second, 紧急程度 below what there is (7.2.1–7.2.3). */
function rowsOf({ copyNumber, secrecy, urgency }: FileMarks): readonly (readonly [string, number])[] {
  const below = secrecy !== null ? 2 : copyNumber !== null ? 1 : 0;
  const all = [[copyNumber, 0] as const, [secrecy, 1] as const, [urgency, below] as const];
  return all.flatMap(([text, row]) => (text === null ? [] : [[text, row] as const]));
}

function measureSigners(page: PageScan, manuscript: Manuscript): readonly Finding[] {
  const number = firstBlocks(manuscript).find((block) => block.kind === 'document-number');
  if (number?.kind !== 'document-number' || number.signers.length === 0) return [];
  const last = squeezed(number.signers.at(-1) ?? '');
  const rows = page.lines.filter(({ text }) => number.signers.some((name) => squeezed(text).includes(squeezed(name))));
  const right = Math.max(0, ...rows.map((row) => row.right));
  const lowest = rows.at(-1);
  const findings = [
    equal('lines of signers', rows.length, Math.ceil(number.signers.length / 2)),
    within('signers right', right, [SHEET.right - SHEET.zi, 1]),
  ];
  if (number.text === '') return findings;
  return [
    ...findings,
    within('number left', lowest?.left, [SHEET.left + SHEET.zi, 1]),
    equal(
      'number beside the last signer',
      squeezed(lowest?.text ?? '').replace(/签发人：.*|(?<=号).*/u, ''),
      squeezed(number.text),
    ),
    holds('last signer on that line', squeezed(lowest?.text ?? '').endsWith(last)),
  ];
}
