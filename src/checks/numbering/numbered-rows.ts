import type { Place } from '../../core/source.ts';
import type { Heading, Manuscript, Opening, Paragraph } from '../../documents/manuscript.ts';
import { at, type Spot, type Subject } from '../check.ts';

/** A section as it is printed among those of its row: its number, and the words after it. */
export interface NumberedPiece {
  readonly id: string | null;
  readonly level: Opening['level'];
  /** Empty where none is printed. */
  readonly number: string;
  readonly text: string;
  /** Where the plan types the number; null for one that is counted. */
  readonly typedAt: Spot | null;
  /** Where the words come from. */
  readonly place: Spot | Place;
}

/**
 * The sections of a document, those of one level under one heading together, in the order they are printed. None where the
 * plan types no number: those that are counted are right.
 */
export function numberedRows({ plan, manuscript }: Subject): readonly (readonly NumberedPiece[])[] {
  const typed = plan.asIssued?.numbers;
  if (typed === undefined || manuscript === undefined) return [];
  const rows: NumberedPiece[][] = [];
  const open = new Map<number, NumberedPiece[]>();
  for (const block of openings(manuscript)) {
    for (const level of open.keys()) if (level > block.opens.level) open.delete(level);
    const row = open.get(block.opens.level) ?? [];
    if (row.length === 0) rows.push(row);
    open.set(block.opens.level, row);
    row.push(pieceOf(block, typed));
  }
  return rows;
}

/** The number of a section and its first words, as messages quote it. */
export function firstWords({ number, text }: NumberedPiece): string {
  return `${number}${text.slice(0, 20)}`;
}

type Opened = (Heading | Paragraph) & { readonly opens: Opening };

function openings({ parts }: Manuscript): readonly Opened[] {
  return parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
      return block.opens === undefined ? [] : [{ ...block, opens: block.opens }];
    }),
  );
}

function pieceOf(block: Opened, typed: ReadonlyMap<string, string | null>): NumberedPiece {
  const { opens, number, text, origin } = block;
  const key = [opens.id ?? '', `level${opens.level}`].find((name) => typed.has(name));
  return {
    ...opens,
    number,
    text: block.kind === 'paragraph' && block.lead !== '' ? block.lead.replace(/[。：:]$/, '') : text,
    typedAt: key === undefined ? null : at(['asIssued', 'numbers', key]),
    place: origin.outline ?? at(origin.path),
  };
}
