/** What XML 1.0 cannot hold, and halves of surrogate pairs. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The first line of every part of a package. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The namespace of every element of ours. */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Text without what XML cannot hold; line ends and tabs are blanks. */
export function printable(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[\t\n\r]+/g, ' ');
}

/** Text as it stands in an element or between double quotes. */
export function xmlText(text: string): string {
  return printable(text).replace(/[&<>"]/g, (character) => NAMED[character] ?? character);
}
