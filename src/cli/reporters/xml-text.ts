import { escapeMarkup } from '../../core/escape-markup.ts';
import { legalText } from '../../core/legal-text.ts';

/** Text as it stands in an element or between double quotes, line ends kept; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return escapeMarkup(legalText(text)).replaceAll('\r', '&#13;');
}
