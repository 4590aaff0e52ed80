import { escapeMarkup } from '../core/escape-markup.ts';
import type { XmlElement } from '../inspect/package/xml-element.ts';

/** Elements as XML text; names and prefixes as they are. */
export function printXml(nodes: readonly (XmlElement | string)[]): string {
  const pieces: string[] = [];
  for (const node of nodes) print(node, pieces);
  return pieces.join('');
}

function print(node: XmlElement | string, pieces: string[]): void {
  if (typeof node === 'string') {
    pieces.push(escapeMarkup(node));
    return;
  }
  const { name, attributes, children } = node;
  pieces.push('<', name);
  for (const [key, value] of attributes) pieces.push(' ', key, '="', escapeMarkup(value), '"');
  if (children.length === 0) {
    pieces.push('/>');
    return;
  }
  pieces.push('>');
  for (const child of children) print(child, pieces);
  pieces.push('</', name, '>');
}
