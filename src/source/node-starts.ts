import { type Document, isNode, visit } from 'yaml';

/** Offsets at which the keys of a document and the entries of its lists begin. */
export function nodeStarts(document: Document.Parsed): ReadonlySet<number> {
  const starts = new Set<number>();
  const note = (node: unknown): void => {
    if (isNode(node) && node.range) starts.add(node.range[0]);
  };
  visit(document, { Pair: (_, { key }) => note(key), Seq: (_, { items }) => items.forEach(note) });
  return starts;
}
