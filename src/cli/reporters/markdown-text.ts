/** Signs that Markdown, or the host that shows it, takes for more than they are: emphasis, tables, links, mentions, numbers of issues. */
const MEANING = /[\\`*_{}[\]<>#|!~@&$]/g;

/** A text of a plan as it stands in Markdown, on one line, at most so many signs long. */
export function markdownText(text: string, most: number = Number.POSITIVE_INFINITY): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const signs = line.length > most ? [...line] : [];
  const cut = signs.length > most ? `${signs.slice(0, most).join('')}…` : line;
  return cut.replace(MEANING, (sign) => `&#${sign.codePointAt(0)};`);
}

/** A sentence of a rule, its values in backticks as code. */
export function markdownMessage(text: string, most: number): string {
  const pieces = markdownText(text, most).split('&#96;');
  // an odd number of pieces: every backtick has its other
  if (pieces.length % 2 === 0) return pieces.join('&#96;');
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : `<code>${piece}</code>`)).join('');
}
