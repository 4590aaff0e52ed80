import { printableText } from './printable-text.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it stands in XML, in an element or an attribute. */
export function xmlText(text: string): string {
  return printableText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
