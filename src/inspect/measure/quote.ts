const MOST = 24;

/** The beginning of a text on one line, for telling a paragraph by. */
export function quote(text: string): string {
  const line = Array.from(
    text
      .trim()
      .replace(/\s+/gu, ' ')
      .slice(0, 4 * MOST),
  );
  return line.length <= MOST ? line.join('') : `${line.slice(0, MOST).join('')}…`;
}
