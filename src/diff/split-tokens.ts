/** A number with its parts and per cent, a Western word, or one character with the marks that belong to it. */
const TOKENS = /[0-9]+(?:[.:,][0-9]+)*[%‰]?|[A-Za-z]+|[^\p{M}]\p{M}*|\p{M}+/gsu;

/** The smallest pieces of a text a change is told in: nobody reads that 3% became 5% by half of it. */
export function splitTokens(text: string): readonly string[] {
  return text.match(TOKENS) ?? [];
}
