import type { Block, Manuscript } from '../../src/documents/manuscript.ts';
import { emWidth } from '../../src/renderers/title-lines.ts';
import { equal, type Finding, holds, within } from './finding.ts';
import { inkBox } from './ink.ts';
import type { PageScan } from './scan.ts';
import { findLine, linesOfGrid, type Setting, SHEET, squeezed } from './sheet.ts';
import type { TextLine } from './text-lines.ts';

const AREA = { top: 30, bottom: 264 };
const LEAST_ROWS = 20;
const SAME_PITCH_MM = 0.3;
/** What a page may leave free below its last line. */
const SLACK_MM = 5;
const SHOWN = 10;
const HANGING = /[，。、；：！？]$/u;

/** Lines, characters and margins; titles in the middle; body on the first page; annexes at their places. */
export function measureBody(pages: readonly PageScan[], manuscript: Manuscript, setting: Setting): readonly Finding[] {
  const upright = pages.filter(({ landscape }) => !landscape);
  return [
    ...upright.flatMap((page) => measureMargins(page, setting)),
    ...upright.flatMap((page) => measureFullPage(page, manuscript, setting)),
    ...measureTitles(upright, manuscript),
    ...measureFirstPage(pages, manuscript),
    ...measureAnnexes(upright, manuscript, setting),
  ];
}

function rowsOf({ lines }: PageScan): readonly TextLine[] {
  return lines.filter(({ top, bottom }) => top > AREA.top && bottom < AREA.bottom + 3);
}

function measureMargins(page: PageScan, { hangs }: Setting): readonly Finding[] {
  const rows = rowsOf(page);
  if (rows.length === 0) return [];
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.filter(({ text }) => !(hangs && HANGING.test(text))).map((row) => row.right));
  return [
    holds(`page ${page.number} left`, left >= SHEET.left - 1, left.toFixed(2)),
    holds(`page ${page.number} right`, right <= SHEET.right + 1, right.toFixed(2)),
  ];
}

/** A page of nothing but lines at one pitch must hold 22 lines, and 28 characters where a line is full. */
function measureFullPage(page: PageScan, { layout }: Manuscript, setting: Setting): readonly Finding[] {
  const rows = rowsOf(page);
  const steps = rows.slice(1).map((row, index) => row.top - (rows[index]?.top ?? 0));
  const { pitch, first, last } = linesOfGrid(layout, setting);
  const isFull = (rows.at(-1)?.bottom ?? 0) + pitch > AREA.bottom - SLACK_MM;
  if (rows.length < LEAST_ROWS || !isFull || Math.max(...steps) - Math.min(...steps) > SAME_PITCH_MM) return [];
  const ink = page.raster && inkBox(page.raster, { left: 20, right: 195, top: AREA.top, bottom: AREA.bottom }, 'black');
  const name = `page ${page.number}`;
  return [
    equal(`${name} lines`, rows.length, 22),
    within(`${name} pitch`, ((rows.at(-1)?.top ?? 0) - (rows[0]?.top ?? 0)) / (rows.length - 1), [pitch, 0.05]),
    equal(`${name} characters`, Math.max(...rows.map(({ text }) => emWidth(text))), 28),
    within(`${name} margin left`, Math.min(...rows.map((row) => row.left)), [SHEET.left, 1]),
    within(`${name} margin right`, Math.max(...rows.map((row) => row.right)), [SHEET.right, 1]),
    within(`${name} first ink`, ink?.top, [first, 1]),
    within(`${name} last ink`, ink?.bottom, [last, 1]),
  ];
}

function measureTitles(pages: readonly PageScan[], { parts }: Manuscript): readonly Finding[] {
  const upright = parts.filter(({ orientation }) => orientation === 'portrait').flatMap(({ blocks }) => blocks);
  return upright.flatMap((block) => {
    if (block.kind !== 'title') return [];
    const text = squeezed(block.text);
    const lines = titleOn(pages, text);
    return [
      equal(`title ${text.slice(0, SHOWN)} whole`, textOf(lines), text),
      ...lines.map((line) =>
        within(`title ${squeezed(line.text).slice(0, SHOWN)} middle`, (line.left + line.right) / 2, [SHEET.middle, 1]),
      ),
    ];
  });
}

/** The lines that make up most of a title; a mark may begin like it. */
function titleOn(pages: readonly PageScan[], title: string): readonly TextLine[] {
  let best: readonly TextLine[] = [];
  for (const { lines } of pages) {
    for (const start of lines.keys()) {
      let end = start;
      while (end < lines.length && title.startsWith(textOf(lines.slice(start, end + 1)))) end += 1;
      if (textOf(lines.slice(start, end)).length > textOf(best).length) best = lines.slice(start, end);
    }
  }
  return best;
}

function textOf(lines: readonly TextLine[]): string {
  return squeezed(lines.map(({ text }) => text).join(''));
}

/** The first page shows body (7.3.3). */
function measureFirstPage(pages: readonly PageScan[], { parts }: Manuscript): readonly Finding[] {
  const body = parts[0]?.blocks.map(bodyText).find((text) => text !== '');
  if (body === undefined) return [];
  const text = squeezed(pages[0]?.lines.map((line) => line.text).join('') ?? '');
  return [holds('page 1 shows body', text.includes(squeezed(body).slice(0, SHOWN)))];
}

function bodyText(block: Block): string {
  return block.kind === 'paragraph' || block.kind === 'heading'
    ? `${block.number}${'lead' in block ? block.lead : ''}${block.text}`
    : '';
}

/** 附件 on the first line of its page, its title on the third (7.3.7). */
function measureAnnexes(pages: readonly PageScan[], { parts, layout }: Manuscript, setting: Setting): readonly Finding[] {
  const { pitch, first } = linesOfGrid(layout, setting);
  return parts.flatMap(({ blocks, orientation }) => {
    const label = blocks.find((block) => block.kind === 'annex-label');
    if (label?.kind !== 'annex-label' || orientation === 'landscape') return [];
    const found = findLine(pages, (text) => text === squeezed(label.text));
    const raster = found?.page.raster;
    if (found === undefined) return [holds(`${label.text} found`, false)];
    const ink = raster && inkBox(raster, { left: 20, right: 60, top: AREA.top, bottom: first + 7 }, 'black');
    const title = raster && inkBox(raster, { left: 60, right: 195, top: AREA.top, bottom: first + 4 * pitch }, 'black');
    return [
      within(`${label.text} left`, found.line.left, [SHEET.left, 1]),
      ...(raster
        ? [
            within(`${label.text} top`, ink?.top, [first, 1]),
            within(`${label.text} title top`, title?.top, [first + 2 * pitch, 1.5]),
          ]
        : []),
    ];
  });
}
