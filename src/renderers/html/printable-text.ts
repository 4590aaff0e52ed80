import { legalText } from '../../core/legal-text.ts';

/** Text without the characters that neither HTML nor XML may hold. */
export function printableText(text: string): string {
  return legalText(text).replaceAll('\u007f', '');
}
