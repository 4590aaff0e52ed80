/** More than most forms that end before a word look back over. */
const REACH = 64;

/**
 * The last characters before a place of a text, for forms that end there: else a long text would be searched from its head
 * for every word in it.
 */
export function textBefore(text: string, at: number, reach: number = REACH): string {
  return text.slice(Math.max(0, at - reach), at);
}
