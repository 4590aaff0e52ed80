import { escapeMarkup } from '../../core/escape-markup.ts';
import { legalText } from '../../core/legal-text.ts';

/** The first line of every part of a package. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The namespace of every element of ours. */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Text without what XML cannot hold; line ends and tabs are blanks. */
export function printable(text: string): string {
  return legalText(text).replace(/[\t\n\r]+/g, ' ');
}

/** Text as it stands in an element or between double quotes. */
export function xmlText(text: string): string {
  return escapeMarkup(printable(text));
}
