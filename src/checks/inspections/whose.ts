import { type NamedObject, objectWord } from './object-word.ts';

/** What a message calls one object of many that share a fault: “甲”, or “甲”等 3 户. */
export function whose(object: NamedObject, count: number): string {
  const first = `“${objectWord(object)}”`;
  return count === 1 ? first : `${first}等 ${count} 户`;
}
