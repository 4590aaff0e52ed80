import { escapeMarkup } from '../core/escape-markup.ts';
import { grouped } from '../core/grouped.ts';
import type { Paragraph, Table, WordFile } from '../inspect/document/word-file.ts';
import { profiles, sheet } from '../inspect/profiles.ts';
import { cssColor, type Looks, paragraphStyle, points, runStyle } from './word-looks.ts';
import { type CellText, tableHtml } from './word-table.ts';

/** Where the file states no page. */
const A4 = { ...sheet, top: profiles.A.top, bottom: profiles.A.bottom };

/** The text of a Word file as it is set there: faces, sizes, alignment and tables. Pages are not broken; Word does that. */
export function wordPage(file: WordFile, title: string): string {
  const names = new Map<string, string>();
  const looks: Looks = {
    nameOf: (style) => {
      const name = names.get(style) ?? `s${names.size}`;
      names.set(style, name);
      return name;
    },
  };
  const body = sections(file, looks);
  const rules = [...names].map(([style, name]) => `.${name}{${style}}`).join('\n');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(title)}</title>
<link rel="stylesheet" href="/word.css">
<style>
${rules}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** A sheet for each section, as wide as its paper. */
function sections(file: WordFile, looks: Looks): string {
  const found = grouped(file.paragraphs, ({ section }) => section);
  return [...found]
    .map(([index, paragraphs]) => {
      const page = file.sections[index]?.page ?? A4;
      const style = `width:${points(page.width)};padding:${[page.top, page.right, page.bottom, page.left].map(points).join(' ')}`;
      return `<section class="sheet ${looks.nameOf(style)}">\n${flow(paragraphs, file.tables, looks)}\n</section>`;
    })
    .join('\n');
}

/** Paragraphs in order; those of one table together in it. */
function flow(paragraphs: readonly Paragraph[], tables: readonly Table[], looks: Looks): string {
  const pieces: string[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const index = paragraphs[at]?.home.table;
    const table = index === undefined ? undefined : tables[index];
    const end = table === undefined ? at + 1 : endOfTable(paragraphs, at, table);
    const some = paragraphs.slice(at, end);
    pieces.push(
      table === undefined
        ? some.map((each) => paragraphHtml(each, looks)).join('')
        : tableHtml(table, cellTexts(some, looks), looks),
    );
    at = end;
  }
  return pieces.join('\n');
}

/** A table within a cell comes after the table it stands in. */
function endOfTable(paragraphs: readonly Paragraph[], from: number, table: Table): number {
  let end = from;
  while (paragraphs[end]?.home.table === table.index) end += 1;
  return end;
}

function cellTexts(paragraphs: readonly Paragraph[], looks: Looks): readonly CellText[] {
  return paragraphs.map((each) => ({ row: each.home.row, cell: each.home.cell, html: paragraphHtml(each, looks) }));
}

function paragraphHtml(paragraph: Paragraph, looks: Looks): string {
  const { runs, label, layout, mark, startsPage, drawings } = paragraph;
  const size = runs[0]?.look.size ?? mark.size;
  const name = looks.nameOf(paragraphStyle(layout, size));
  const texts = runs
    .map(({ text, look }) => `<span class="${looks.nameOf(runStyle(look))}">${escapeMarkup(text)}</span>`)
    .join('');
  const empty = texts === '' ? `<span class="${looks.nameOf(runStyle(mark))}">\u200b</span>` : '';
  const lines = drawings.filter(({ kind }) => kind === 'line').map(({ color }) => rule(color, looks));
  const breaks = startsPage ? '<hr class="page">' : '';
  return `${breaks}<p class="${name}">${label === '' ? '' : `<span>${escapeMarkup(label)}</span>`}${texts}${empty}</p>${lines.join('')}`;
}

function rule(color: string | undefined, looks: Looks): string {
  return `<hr class="rule ${looks.nameOf(`border-color:${cssColor(color ?? 'auto')}`)}">`;
}
