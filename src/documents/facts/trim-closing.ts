/** Signs a typed clause may end in, before the sentence closes it with its own. */
const CLOSING = /(?<![。；，、\s])[。；，、\s]+$/u;

/** A typed clause without the sign it ends in, so that a sentence can go on after it. */
export function trimClosing(text: string): string {
  return text.replace(CLOSING, '');
}
