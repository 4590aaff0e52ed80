import type { Message } from '../core/diagnostic.ts';
import type { JsonSchema } from './load-schema.ts';

const MAX_CHARACTERS = 40;
const MAX_WORDS = 12;

/** A text of a plan as sentences quote it: of a long one its beginning. */
export function cut(text: string): string {
  const letters = Array.from(text);
  return letters.length > MAX_CHARACTERS ? `${letters.slice(0, MAX_CHARACTERS).join('')}…` : text;
}

/** Words that may stand somewhere, the first of them where they are many. */
export function fewOf(words: readonly string[]): Message {
  const some = words.slice(0, MAX_WORDS).map((word) => `\`${word}\``);
  const isCut = words.length > MAX_WORDS;
  return { zh: `${some.join('、')}${isCut ? ' 等' : ''}`, en: `${some.join(', ')}${isCut ? ' …' : ''}` };
}

/** An example of a schema as a writer types it. */
export function printExample(example: unknown): string {
  return typeof example === 'string' ? example : JSON.stringify(example);
}

/** The examples of a schema as sentences show them: of alternatives two. Undefined where it has none. */
export function exampleOf({ examples = [], anyOf, type, items }: JsonSchema): Message | undefined {
  const shown = examples.slice(0, anyOf ? 2 : 1).map(printExample);
  const ofItem = type === 'array' && items?.examples ? [`[${printExample(items.examples[0])}]`] : [];
  const quoted = (shown.length > 0 ? shown : ofItem).map((example) => `\`${example}\``);
  return quoted.length === 0 ? undefined : { zh: quoted.join('、'), en: quoted.join(' or ') };
}
