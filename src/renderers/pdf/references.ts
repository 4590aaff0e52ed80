/** Strings first, so that nothing within them is taken for a reference. */
const REFERENCE = /\((?:\\[\s\S]|[^\\()])*\)|(\d+) 0 R/g;

/** A value of a PDF with its references replaced. */
export function withReferences(text: string, replace: (number: number) => string): string {
  return text.replace(REFERENCE, (whole, number: string | undefined) => (number === undefined ? whole : replace(Number(number))));
}

/** The number an entry of a dictionary refers to; 0 where there is none. */
export function referenceOf(text: string | undefined, key: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(text ?? '')?.[1] ?? 0);
}

/** The numbers a value refers to, in order. */
export function referencesIn(text: string): readonly number[] {
  return [...text.matchAll(REFERENCE)].flatMap(([, number]) => (number === undefined ? [] : [Number(number)]));
}
