import { escapeMarkup } from '../../core/escape-markup.ts';
import { stretchesOf } from './docx-run.ts';
import type { Face } from './faces.ts';

const HINT = 'w:hint="eastAsia"';

/** The runs of a text in a paragraph of a face, letter for letter as the `docx` package spells them. */
export function stampRuns(text: string, face: Face): string {
  return stretchesOf(text, { face, inherited: face })
    .map((stretch) => `<w:r>${look(stretch)}<w:t xml:space="preserve">${escaped(stretch.text)}</w:t></w:r>`)
    .join('');
}

function look({ font, isHinted }: { readonly font: string | null; readonly isHinted: boolean }): string {
  if (!isHinted) return '';
  const names = font === null ? '' : `w:ascii="${font}" w:cs="${font}" w:eastAsia="${font}" w:hAnsi="${font}" `;
  return `<w:rPr><w:rFonts ${names}${HINT}/></w:rPr>`;
}

function escaped(text: string): string {
  return escapeMarkup(text).replaceAll("'", '&apos;');
}
