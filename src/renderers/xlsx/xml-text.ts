import { legalLines } from './cell-text.ts';

/** The namespace of the elements of a workbook. */
export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What cannot stand in a text or attribute as it is; most texts have none of it. */
const SPECIAL = /[&<>"\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it stands in an element or between double quotes, without what XML forbids; line ends survive attributes. */
export function xmlText(text: string): string {
  return legalLines(text).replace(SPECIAL, (character) => ESCAPES[character] ?? character);
}
