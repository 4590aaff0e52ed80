import { invariant } from '../../core/invariant.ts';
import type { Manuscript } from '../../documents/manuscript.ts';
import type { StampedZip } from '../../zip/stamped-zip.ts';
import { addLiteral, type PackedLiteral, packedRun, packLiteral } from '../holed-file.ts';
import { addHoled, holeFiller, layOut } from './paper-stamp.ts';
import { findHoles, type StampHole } from './stamp-holes.ts';

/** Enough to see how papers stand before others, and at the end. */
const COPIES = 2;
const BODY = '<w:body>';
const BREAK_END = '</w:sectPr></w:pPr></w:p>';
const PAGE = '<w:sectPr>';
/** Names of elements for programs to find; in a volume they would come again and again. */
const TAGS = /<w:bookmark(?:Start|End)\b[^>]*\/>/g;

/** The papers of an enterprise as they stand in a volume of many. */
export interface VolumeSheet {
  readonly head: PackedLiteral;
  readonly literals: readonly PackedLiteral[];
  readonly holes: readonly StampHole[];
  /** What ends its last section where others follow, and at the end of the volume. */
  readonly between: PackedLiteral;
  readonly last: PackedLiteral;
  readonly zip: StampedZip;
}

/** Sets the papers of an enterprise, which have marks where those of others differ, for volumes of them. */
export async function openSheet(layout: Manuscript): Promise<VolumeSheet> {
  const { xml, zip } = await layOut({ ...layout, parts: Array.from({ length: COPIES }, () => layout.parts).flat() });
  const start = xml.indexOf(BODY) + BODY.length;
  const sections = xml.slice(start).replace(TAGS, '').split(BREAK_END);
  const count = layout.parts.length;
  invariant(sections.length === COPIES * count, 'each part of a volume is a section');
  const own = sections.slice(0, count).join(BREAK_END);
  const close = lastParagraph(own);
  const { literals, holes } = findHoles(own.slice(0, close));
  const end = sections.at(-1) ?? '';
  return {
    head: packLiteral(xml.slice(0, start), false),
    literals: literals.map((literal) => packLiteral(literal, false)),
    holes,
    between: packLiteral(`${own.slice(close)}${BREAK_END}`, false),
    last: packLiteral(end.slice(lastParagraph(end)), true),
    zip,
  };
}

/** The paragraph that ends a section: it holds what its pages are like, or stands before that at the end of a document. */
function lastParagraph(section: string): number {
  return section.lastIndexOf('<w:p>', section.lastIndexOf(PAGE));
}

/** A Word file of the papers of many, in the making. Its pieces follow one another; `head` is written in place of the first. */
export interface PaperVolume {
  /** What stands before the papers, its lengths still missing. */
  readonly start: Uint8Array;
  add(sheet: VolumeSheet, values: readonly string[]): Uint8Array;
  /** What stands behind them, and the true head. */
  end(): { readonly tail: Uint8Array; readonly head: Uint8Array };
}

/** Begins a volume as its first papers are set. */
export function openVolume(first: VolumeSheet): PaperVolume {
  const run = packedRun();
  const fill = holeFiller();
  let before: VolumeSheet | undefined;
  let packed = 0;
  const taken = (): Uint8Array => {
    const bytes = Buffer.concat(run.pieces.splice(0));
    packed += bytes.length;
    return bytes;
  };
  return {
    start: first.zip.around({ crc: 0, size: 0, packed: 0 }).head,
    add(sheet, values) {
      addLiteral(run, before?.between ?? first.head);
      addHoled(run, sheet, (hole) => fill(hole, values));
      before = sheet;
      return taken();
    },
    end() {
      addLiteral(run, (before ?? first).last);
      const rest = taken();
      const { head, tail } = first.zip.around({ crc: run.crc, size: run.size, packed });
      return { tail: Buffer.concat([rest, tail]), head };
    },
  };
}
