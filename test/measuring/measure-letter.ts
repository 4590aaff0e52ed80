import type { Manuscript } from '../../src/documents/manuscript.ts';
import { equal, type Finding, holds, within } from './finding.ts';
import { inkBox, rulesAcross } from './ink.ts';
import type { PageScan } from './scan.ts';
import { findLine, firstBlocks, SHEET, squeezed } from './sheet.ts';

const PAGE = { left: 10, right: 200, top: 20, bottom: 290 };

/** The first page of a letter (GB/T 9704-2012, 10.1). */
export function measureLetter(page: PageScan, manuscript: Manuscript): readonly Finding[] {
  const { raster } = page;
  if (raster === null || manuscript.layout.form !== 'letter') return [];
  const rules = rulesAcross(raster, { ...PAGE, left: 21, right: 189 }, 'red');
  const [thick, thin, lowerThin, lowerThick] = rules;
  const mark = inkBox(raster, { ...PAGE, bottom: (thick?.top ?? 60) - 0.5 }, 'red');
  const number = firstBlocks(manuscript).find((block) => block.kind === 'document-number');
  const text = number?.kind === 'document-number' ? squeezed(number.text) : '';
  const line = findLine([page], (found) => found.endsWith(text));
  const below = thin && inkBox(raster, { left: 100, right: 200, top: thin.bottom + 0.5, bottom: thin.bottom + 13 }, 'black');
  return [
    within('letter mark top', mark?.top, [30.8, 0.8]),
    within('letter mark middle', mark && (mark.left + mark.right) / 2, [SHEET.middle, 1]),
    equal('letter rules', rules.length, 4),
    within('letter mark to rule', mark && thick && thick.top - mark.bottom, [4, 0.7]),
    within('letter rule left', thick?.left, [20, 0.5]),
    within('letter rule right', thick?.right, [190, 0.5]),
    within('letter lower rule', lowerThick?.bottom, [277, 0.7]),
    holds('letter rules thick outside', isThicker(thick, thin) && isThicker(lowerThick, lowerThin)),
    within('letter number right', line?.line.right, [SHEET.right, 1]),
    within('letter rule to number', below && thin && below.top - thin.bottom, [4.9, 0.8]),
  ];
}

function isThicker(a: { readonly thickness: number } | undefined, b: { readonly thickness: number } | undefined): boolean {
  return a !== undefined && b !== undefined && a.thickness > b.thickness;
}
