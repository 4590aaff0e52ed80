/** A text as it is compared: without blanks, line ends, the width of signs, and the colon after a label. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff*]+/g, '')
    .replace(/:$/, '')
    .toLowerCase();
}
