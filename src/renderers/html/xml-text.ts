import { escapeMarkup } from '../../core/escape-markup.ts';
import { printableText } from './printable-text.ts';

/** Text as it stands in XML, in an element or between double quotes. */
export function xmlText(text: string): string {
  return escapeMarkup(printableText(text));
}
