import type { Block, Manuscript } from '../../src/documents/manuscript.ts';
import { equal, type Finding } from './finding.ts';
import type { Scan } from './scan.ts';

const OWN = /^[A-Z]{6}\+Gw(\w+?)(?:-Regular)?$/;

/** The faces in a PDF: those the document asks for and no other, whole in it, none as Type 3. */
export function measureFonts({ fonts, pages }: Scan, manuscript: Manuscript): readonly Finding[] {
  const strange = fonts.filter(({ name, type, embedded }) => !embedded || /Type 3/.test(type) || !OWN.test(name));
  const found = new Set(fonts.map(({ name }) => OWN.exec(name)?.[1] ?? name));
  const wanted = wantedFaces(manuscript);
  const hasNumbers = pages.length > 1 || manuscript.layout.form === 'document';
  if (hasNumbers || manuscript.layout.fingerprint !== null) wanted.add('Song');
  // a fallback behind the faces is asked for by rare characters alone, which each program judges by itself
  found.delete('Fallback');
  return [
    equal('strange fonts', strange.map(({ name, type }) => `${name} ${type}`).join(' '), ''),
    equal('faces', [...found].sort().join(' '), [...wanted].sort().join(' ')),
  ];
}

function wantedFaces({ parts, draft }: Manuscript): Set<string> {
  const faces = new Set(parts.flatMap(({ blocks }) => blocks.flatMap(facesOf)));
  return draft ? faces.add('Hei') : faces;
}

function facesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'mark':
    case 'title':
    case 'organ-line':
      return ['XiaoBiaoSong'];
    case 'heading':
    case 'paragraph':
      return [...(block.kind === 'paragraph' ? ['FangSong'] : []), ...levelFace(block.level)];
    case 'annex-label':
      return ['Hei'];
    case 'file-marks':
      return block.secrecy === null && block.urgency === null ? ['FangSong'] : ['Hei'];
    case 'document-number':
      return block.signers.length === 0 ? ['FangSong'] : ['FangSong', 'Kai'];
    default:
      return ['FangSong'];
  }
}

function levelFace(level: 1 | 2 | 3 | 4 | null): readonly string[] {
  return level === 1 ? ['Hei'] : level === 2 ? ['Kai'] : ['FangSong'];
}
