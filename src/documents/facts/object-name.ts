const PERSON = '自然人';
const HIDDEN = '*';

interface Named {
  readonly name: string | null;
  readonly creditCode: string | null;
  readonly kind: string;
}

/** The name of an object as the public may read it: of a natural person the first character alone. */
export function printedObject({ name, kind }: Named): string {
  if (name === null || kind !== PERSON) return name ?? '';
  const [first = '', ...rest] = name;
  return `${first}${HIDDEN.repeat(Math.max(1, rest.length))}`;
}

/** The credit code as the public may read it: a natural person has none, so that what stands there is another number. */
export function printedCode({ creditCode, kind }: Named): string {
  return kind === PERSON ? '' : (creditCode ?? '');
}
