/** The first character of a text by its number in Unicode: U+0007. */
export function printCodePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
