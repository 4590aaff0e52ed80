import type { Manuscript } from '../../src/documents/manuscript.ts';
import { equal, type Finding, holds } from './finding.ts';
import { measureBody } from './measure-body.ts';
import { measureClosing } from './measure-closing.ts';
import { measureFonts } from './measure-fonts.ts';
import { measureHead } from './measure-head.ts';
import { measureLetter } from './measure-letter.ts';
import { measureNumbers } from './measure-numbers.ts';
import type { Scan } from './scan.ts';
import type { Setting } from './sheet.ts';

const A4 = { width: 210, height: 297 };

interface Measured {
  readonly manuscript: Manuscript;
  /** How many pages it should have, where that is known. */
  readonly pages?: number;
}

/** Everything that can be measured on the pages of a document, held against GB/T 9704-2012. */
export function measure(scan: Scan, { manuscript, pages }: Measured, setting: Setting): readonly Finding[] {
  const [first] = scan.pages;
  if (first === undefined) return [holds('pages', false, 'none')];
  const odd = scan.pages.filter(({ width, height }) => Math.abs(width - A4.width) > 0.5 || Math.abs(height - A4.height) > 0.5);
  return [
    equal('pages that are not A4', odd.length, 0),
    ...(pages === undefined ? [] : [equal('pages', scan.pages.length, pages)]),
    ...measureHead(first, manuscript, setting),
    ...measureLetter(first, manuscript),
    ...measureBody(scan.pages, manuscript, setting),
    ...measureClosing(scan.pages, manuscript, setting),
    ...measureNumbers(scan.pages, manuscript),
    ...measureFonts(scan, manuscript),
  ];
}
