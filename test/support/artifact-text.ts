import { docxText } from './docx-text.ts';
import { pdfDocument } from './pdf-document.ts';
import type { FactFormat, PlanFact } from './plan-facts.ts';
import { readTableText } from './read-table-text.ts';
import { readXml, type XmlElement } from './read-xml.ts';
import { unzip } from './unzip.ts';

/** What an artifact says: a line a paragraph, cell or value, without blanks. */
export type ArtifactText = readonly string[];

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  '#x3D': '=',
  '#x60': '`',
};
/** Day 1 of a workbook is 1 January 1900, and it counts a 29 February of that year. */
const FIRST_SERIAL = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** Reads back what was written. */
export function artifactText(format: FactFormat, bytes: Uint8Array): ArtifactText {
  return linesOf(format, bytes)
    .map((line) => line.replace(/\s/g, ''))
    .filter((line) => line !== '');
}

function linesOf(format: FactFormat, bytes: Uint8Array): readonly string[] {
  const text = () => new TextDecoder().decode(bytes);
  switch (format) {
    case 'docx':
      return docxText(bytes).split('\n');
    case 'pdf':
      return pdfDocument(bytes).structure.text.split('\n');
    case 'html':
      return htmlLines(text());
    case 'json':
      return leavesOf(JSON.parse(text()));
    case 'csv':
      return readTableText(text().slice(1))
        .flat()
        .map((cell) => cell.replace(/^[\t']/, ''));
    default:
      return workbookLines(bytes);
  }
}

/** The words of a page: elements within a line are seen through. */
function htmlLines(page: string): readonly string[] {
  const body = page.slice(page.indexOf('<body')).replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '');
  return body
    .replace(/<a class="anchor"[\s\S]*?<\/a>/g, '')
    .replace(/<\/?(?:span|strong|a|small)\b[^>]*>/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&([#\w]+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .split('\n');
}

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

/** Texts and numbers of the cells of all sheets. */
function workbookLines(bytes: Uint8Array): readonly string[] {
  const parts = unzip(bytes);
  const shared = readXml(parts.get('xl/sharedStrings.xml') ?? '<sst/>').children.map(textBelow);
  const sheets = [...parts].filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).map(([, text]) => readXml(text));
  return sheets.flatMap((sheet) =>
    cellsOf(sheet).map((cell) => {
      const value = cell.children.find(({ name }) => name === 'v')?.text ?? textBelow(cell);
      return cell.attributes['t'] === 's' ? (shared[Number(value)] ?? '') : value;
    }),
  );
}

function cellsOf({ name, children }: XmlElement): readonly XmlElement[] {
  return children.flatMap((child) => (child.name === 'c' && name === 'row' ? [child] : cellsOf(child)));
}

function textBelow({ text, children }: XmlElement): string {
  return `${text}${children.map(textBelow).join('')}`;
}

/** Whether an artifact says a fact: a number in a document within its sentence, in data as a value of its own. */
export function says(lines: ArtifactText, format: FactFormat, { value }: PlanFact): boolean {
  const isData = format === 'json' || format === 'csv';
  if ('text' in value) return contains(lines, value.text.replace(/\s/g, ''));
  if ('number' in value) return isData ? lines.includes(String(value.number)) : contains(lines, String(value.number));
  if ('share' in value) return isData ? lines.includes(String(value.share / 100)) : contains(lines, `${value.share / 100}%`);
  return dayForms(value.day, format).some((form) => contains(lines, form));
}

/** A date as the format has it; in running text the year may have been said before. */
function dayForms(day: string, format: FactFormat): readonly string[] {
  const [year, month, date] = day.split('-').map(Number);
  if (format === 'json' || format === 'csv') return [day];
  if (format === 'xlsx') return [day, String((Date.parse(day) - FIRST_SERIAL) / DAY_MS)];
  return [day, `${year}年${month}月${date}日`, `${month}月${date}日`, ...(month === undefined ? [] : [`${month}月${date}`])];
}

/** Whether some line has a form that is no part of a longer number. */
function contains(lines: ArtifactText, form: string): boolean {
  return lines.some((line) => {
    for (let at = line.indexOf(form); at >= 0; at = line.indexOf(form, at + 1)) {
      const around = `${line[at - 1] ?? ''} ${form} ${line[at + form.length] ?? ''}`;
      if (!/^[\d.] \d|\d [\d]$/.test(around)) return true;
    }
    return false;
  });
}

/** Every date, number of a document, and code that an artifact states in full. */
export function statedIn(lines: ArtifactText): readonly string[] {
  const text = lines.join('\n');
  const dates = [...text.matchAll(/(?<!\d)(\d{4})(?:年(\d{1,2})月(\d{1,2})日|-(\d{2})-(\d{2})(?!\d))/g)].map(
    ([, year, ...rest]) => {
      const [month, date] = rest.filter((part) => part !== undefined);
      return `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
    },
  );
  const numbers = [...text.matchAll(/〔\d{4}〕\d+号/g)].map(([number]) => number);
  return [...new Set([...dates, ...numbers])];
}
