import type { Document } from 'yaml';
import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import type { Positions, Source } from '../core/source.ts';
import { findHabits } from './find-habits.ts';
import { nodePositions } from './node-positions.ts';
import { nodeStarts } from './node-starts.ts';
import { wideIndents } from './odd-indents.ts';
import { composeDocument, readDocument } from './read-document.ts';
import { readNodes } from './read-nodes.ts';
import { readSimple } from './read-simple.ts';
import type { Spot } from './spot.ts';

/** What a YAML text says, as plain data, and where each piece of it stands. */
export interface YamlTree {
  readonly data: unknown;
  readonly positions: Positions;
}

/** How many things are wrong with data: of several ways to read a broken text, the one with the fewest was meant. */
export type CountFaults = (data: unknown) => number;

/** Reads a YAML text. Never throws: what cannot be read is a diagnostic, and there is a tree unless the syntax is broken. */
export function parseYaml(source: Source, faults: CountFaults = () => 0): Outcome<YamlTree> {
  const read = readWhole(source, faults);
  if (!read.root) return { value: undefined, diagnostics: read.diagnostics };
  const { root, data, diagnostics } = read;
  const tree = { data, positions: nodePositions(source, root) };
  const indents = wideIndents(source); // keys at another level: what else seems wrong only echoes that
  if (indents.length > 0) return { value: tree, diagnostics: indents };
  return { value: tree, diagnostics: [...diagnostics, ...findHabits(source, root)] };
}

interface Whole {
  readonly data: unknown;
  /** Undefined where the syntax is broken. */
  readonly root: Spot | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a simple text by itself, of which there is nothing to say, and any other with the library. */
function readWhole(source: Source, faults: CountFaults): Whole {
  const simple = readSimple(source.text);
  if (simple) return { data: simple.data, root: simple.spot, diagnostics: [] };
  const weigh = (document: Document.Parsed): number => {
    const { data, problems } = readNodes(source, document);
    return problems.length + faults(data);
  };
  const { document, diagnostics } = readDocument(source, weigh);
  if (!document) return { data: undefined, root: undefined, diagnostics };
  const { root, data, problems } = readNodes(source, document);
  return { data, root, diagnostics: [...diagnostics, ...problems] };
}

/** What a YAML text says, without a word on how it is typed and where it stands; undefined where its syntax is broken. */
export function readData(source: Source): unknown {
  const simple = readSimple(source.text);
  if (simple) return simple.data;
  const document = composeDocument(source);
  return document && readNodes(source, document).data;
}

/** A tree, and whether a key or an entry of a list begins at an offset of its text. */
export interface BareTree extends YamlTree {
  begins(offset: number): boolean;
}

/** The tree of a text that can be read, without a word on how it is typed; undefined where it cannot, or has a key twice. */
export function readTree(source: Source): BareTree | undefined {
  const document = composeDocument(source);
  if (!document) return undefined;
  const { root, data, problems } = readNodes(source, document);
  if (problems.length > 0) return undefined;
  return { data, positions: nodePositions(source, root), begins: (offset) => nodeStarts(document).has(offset) };
}
