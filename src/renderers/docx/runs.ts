import { type IRunOptions, TextRun } from 'docx';
import { emWidth } from '../title-lines.ts';
import { isGb2312 } from './gb2312.ts';
import { geometry } from './geometry.ts';

/** The faces of an official document: 仿宋, 楷体, 黑体, 宋体 and 小标宋. */
export type Face = 'fangSong' | 'kai' | 'hei' | 'song' | 'title';

/** Font names by face. `rare` stands in for characters outside GB 2312, which the first lacks; null where it lacks none. */
export const fonts: Readonly<Record<Face, { readonly name: string; readonly rare: string | null }>> = {
  fangSong: { name: '仿宋_GB2312', rare: '仿宋' },
  kai: { name: '楷体_GB2312', rare: '楷体' },
  hei: { name: '黑体', rare: null },
  song: { name: '宋体', rare: null },
  title: { name: '方正小标宋简体', rare: '宋体' },
};

/** What XML 1.0 cannot hold, and halves of surrogate pairs. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const JOINING = /^[\p{M}\u200d]$/u;

/**
 * The runs of a text in `face`, inside a paragraph whose style is set in `inherited`. Every run says it is East Asian
 * text, so that quotes, dashes and ellipses keep the Chinese face; characters the face lacks are named another.
 */
export function runs(text: string, face: Face = 'fangSong', inherited: Face = face): readonly TextRun[] {
  return stretches(printable(text), face).map(({ text: stretch, isRare }) => {
    const name = isRare ? fonts[face].rare : face === inherited ? null : fonts[face].name;
    return new TextRun({ text: stretch, font: fontOf(name) });
  });
}

/** Text without what XML cannot hold; line ends and tabs are blanks. */
export function printable(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[\t\n\r]+/g, ' ');
}

/** Font attributes of a run; null leaves the names to the style. */
export function fontOf(name: string | null): NonNullable<IRunOptions['font']> {
  if (name === null) return { hint: 'eastAsia' };
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' };
}

/** Width in twips of a text set at 3号 in the body. */
export function textTwips(text: string): number {
  const length = [...text].length;
  const full = emWidth(text) * 2 - length;
  return full * geometry.zi + (length - full) * geometry.halfZi;
}

interface Stretch {
  readonly text: string;
  readonly isRare: boolean;
}

function stretches(text: string, face: Face): readonly Stretch[] {
  if (text === '') return [];
  if (fonts[face].rare === null) return [{ text, isRare: false }];
  const found: { text: string; isRare: boolean }[] = [];
  for (const character of text) {
    const last = found.at(-1);
    const isRare = JOINING.test(character) ? (last?.isRare ?? false) : !isGb2312(character);
    if (last?.isRare === isRare) last.text += character;
    else found.push({ text: character, isRare });
  }
  return found;
}
