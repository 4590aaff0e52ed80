import { Document, type ISectionOptions, Packer } from 'docx';
import type { Imprint, Manuscript, Part } from '../../documents/manuscript.ts';
import { setPart } from './blocks.ts';
import { blanks, children, type Flow } from './flow.ts';
import { geometry } from './geometry.ts';
import { imprint, imprintHeight } from './imprint.ts';
import { running } from './running.ts';

/** The package as the `docx` library writes it, and the captions of its tables in order. */
export interface Draft {
  readonly bytes: Uint8Array;
  readonly captions: readonly string[];
}

interface Sheet {
  readonly orientation: Part['orientation'];
  readonly flow: readonly Flow[];
}

/** Sets a manuscript: a section for every part, the imprint at the end. */
export async function setDocument(manuscript: Manuscript): Promise<Draft> {
  const sheets = withImprint(
    manuscript.parts.map((part, index) => ({
      orientation: part.orientation,
      flow: setPart(part, manuscript.draft && index === 0),
    })),
    manuscript.imprint,
  );
  const file = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: sheets.map((sheet, index) => section(sheet, index === 0 ? running(manuscript.draft) : {})),
  });
  const bytes = await Packer.toBuffer(file);
  const flow = sheets.flatMap((sheet) => sheet.flow);
  return { bytes, captions: flow.flatMap((piece) => ('table' in piece ? [piece.caption] : [])) };
}

/** The imprint follows the last part, or has a page of its own where the last part lies on its side. */
function withImprint(sheets: readonly Sheet[], block: Imprint | null): readonly Sheet[] {
  const last = sheets.at(-1);
  if (block === null) return last === undefined ? [{ orientation: 'portrait', flow: [] }] : sheets;
  if (last?.orientation === 'portrait') {
    return [...sheets.slice(0, -1), { ...last, flow: [...last.flow, ...blanks(1), imprint(block)] }];
  }
  return [...sheets, { orientation: 'portrait', flow: [...fill(block), imprint(block)] }];
}

/** Moves an imprint that is alone on its page to the foot of the text area (GB/T 9704-2012, 7.4.1). */
function fill(block: Imprint): readonly Flow[] {
  const line = geometry.textHeight - imprintHeight(block);
  return line <= 0 ? [] : [{ paragraph: { style: 'Normal', spacing: { line, lineRule: 'exact' } } }];
}

function section({ orientation, flow }: Sheet, repeated: Pick<ISectionOptions, 'footers' | 'headers'>): ISectionOptions {
  return {
    ...repeated,
    properties: {
      page: { size: { ...geometry.paper, orientation }, margin: geometry[orientation] },
      grid: { type: 'lines', linePitch: geometry.line },
    },
    children: children(flow),
  };
}
