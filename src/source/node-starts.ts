import type { Document } from 'yaml';
import { yamlLibrary } from './yaml-library.ts';

/** Offsets at which the keys of a document and the entries of its lists begin. */
export function nodeStarts(document: Document.Parsed): ReadonlySet<number> {
  const { isNode, visit } = yamlLibrary();
  const starts = new Set<number>();
  const note = (node: unknown): void => {
    if (isNode(node) && node.range) starts.add(node.range[0]);
  };
  visit(document, { Pair: (_, { key }) => note(key), Seq: (_, { items }) => items.forEach(note) });
  return starts;
}
