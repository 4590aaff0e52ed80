import { invariant } from '../../core/invariant.ts';
import { sum } from '../../core/sum.ts';
import type { Manuscript } from '../../documents/manuscript.ts';
import { joinedBytes } from '../../zip/joined-bytes.ts';
import { readZip } from '../../zip/read-zip.ts';
import { otherParts, type StampedZip, stampedZip } from '../../zip/stamped-zip.ts';
import { addLiteral, type PackedLiteral, type PackedRun, packedRun, packLiteral, storeLiteral } from '../holed-file.ts';
import { findHoles, type StampHole } from './stamp-holes.ts';
import { stampRuns } from './stamp-runs.ts';
import { wordPackage } from './word-package.ts';

const DOCUMENT = 'word/document.xml';
/** Texts whose runs are kept: departments, days and items come again with every paper. */
const MOST_KEPT = 1024;

/** A layout that went through the `docx` package once, to make any number of papers of. */
export interface PaperStamp {
  /** The Word file with these values at their marks: of its parts only the document is written anew. */
  stamp(values: readonly string[]): Uint8Array;
}

/** Sets a layout that has marks where its papers differ. */
export async function openStamp(layout: Manuscript): Promise<PaperStamp> {
  const { xml, zip } = await layOut(layout);
  const { literals, holes } = findHoles(xml);
  const packed = literals.map((literal, index) => packLiteral(literal, index === literals.length - 1));
  const fill = holeFiller();
  return {
    stamp(values) {
      const run = packedRun();
      addHoled(run, { literals: packed, holes }, (hole) => fill(hole, values));
      const length = sum(run.pieces.map((piece) => piece.length));
      const { head, tail } = zip.around({ crc: run.crc, size: run.size, packed: length });
      return joinedBytes([head, ...run.pieces, tail]);
    },
  };
}

/** The document of a layout, and the package it stands in. */
export async function layOut(layout: Manuscript): Promise<{ readonly xml: string; readonly zip: StampedZip }> {
  const entries = readZip(await wordPackage(layout));
  const document = entries.find(({ name }) => name === DOCUMENT);
  invariant(document !== undefined, 'a Word file has a document');
  return { xml: new TextDecoder().decode(document.bytes), zip: stampedZip(otherParts(entries, DOCUMENT), DOCUMENT) };
}

/** Adds what all papers have, and between its stretches what fills the holes of one. */
export function addHoled(
  run: PackedRun,
  { literals, holes }: { readonly literals: readonly PackedLiteral[]; readonly holes: readonly StampHole[] },
  fill: (hole: StampHole) => PackedLiteral,
): void {
  literals.forEach((literal, index) => {
    addLiteral(run, literal);
    const hole = holes[index];
    if (hole !== undefined) addLiteral(run, fill(hole));
  });
}

/** Makes the runs of holes, and keeps those of texts that come again. */
export function holeFiller(): (hole: StampHole, values: readonly string[]) => PackedLiteral {
  const kept = new Map<string, PackedLiteral>();
  return ({ face, pieces }, values) => {
    const text = pieces.map((piece) => (typeof piece === 'string' ? piece : (values[piece] ?? ''))).join('');
    const key = `${face} ${text}`;
    const before = kept.get(key);
    if (before !== undefined) return before;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = storeLiteral(stampRuns(text, face));
    kept.set(key, made);
    return made;
  };
}
