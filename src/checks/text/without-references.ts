const REFERENCE = /\{\{[^{}]*\}\}/g;

/** A text with every `{{reference}}` to a fact blanked out by a sign, its other characters standing where they stood. */
export function withoutReferences(text: string, sign: string): string {
  return text.replace(REFERENCE, (reference) => sign.repeat(reference.length));
}
