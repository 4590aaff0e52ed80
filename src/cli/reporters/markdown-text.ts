import { cutText } from './cut-text.ts';

/** Signs that Markdown, or the host that shows it, takes for more than they are: emphasis, tables, links, mentions, numbers of issues. */
const MEANING = /[\\`*_{}[\]<>#|!~@&$]/g;

/** What opens a list where a line begins with it. */
const LIST = /^(\d{0,9})([-+.)])(?=\s|$)/;

/** A text of a plan as it stands in Markdown, on one line, at most so many signs long. */
export function markdownText(text: string, most: number = Number.POSITIVE_INFINITY): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return cutText(line, most)
    .replace(MEANING, byNumber)
    .replace(LIST, (_, digits: string, sign: string) => digits + byNumber(sign));
}

function byNumber(sign: string): string {
  return `&#${sign.codePointAt(0)};`;
}

/** A part of a line as it stands there, beside others: the blanks at its ends are kept, as one each. */
export function markdownPiece(text: string, most: number): string {
  const words = markdownText(text, most);
  const [lead, tail] = [/^\s/, /\s$/].map((blank) => (blank.test(text) ? ' ' : ''));
  return words === '' ? (lead ?? '') : `${lead}${words}${tail}`;
}

/** A sentence of a rule, its values in backticks as code. */
export function markdownMessage(text: string, most: number): string {
  const pieces = markdownText(text, most).split('&#96;');
  // an odd number of pieces: every backtick has its other
  if (pieces.length % 2 === 0) return pieces.join('&#96;');
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : `<code>${piece}</code>`)).join('');
}
