import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import type { Positions, Source } from '../core/source.ts';
import { findHabits } from './find-habits.ts';
import { nodePositions } from './node-positions.ts';
import { readDocument } from './read-document.ts';
import { readNodes } from './read-nodes.ts';

/** What a YAML text says, as plain data, and where each piece of it stands. */
export interface YamlTree {
  readonly data: unknown;
  readonly positions: Positions;
}

/** Reads a YAML text. Never throws: what cannot be read is a diagnostic, and there is a tree unless the syntax is broken. */
export function parseYaml(source: Source): Outcome<YamlTree> {
  const { document, diagnostics } = readDocument(source);
  if (!document) return { value: undefined, diagnostics };
  const { root, data, problems } = readNodes(source, document);
  const found: readonly Diagnostic[] = [...diagnostics, ...problems, ...findHabits(source, root)];
  return { value: { data, positions: nodePositions(source, root) }, diagnostics: found };
}
