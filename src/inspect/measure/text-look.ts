import type { Message } from '../../core/diagnostic.ts';
import { isGb2312 } from '../../core/gb2312.ts';
import type { Paragraph } from '../document/word-file.ts';
import { sheet } from '../profiles.ts';
import { type FaceKind, faceKind } from './faces.ts';
import { type Glyph, glyphsOf } from './glyphs.ts';
import { sizeName } from './lengths.ts';

const FACE_NAMES: Readonly<Record<FaceKind, Message>> = {
  'fang-song': { zh: '仿宋', en: 'FangSong (仿宋)' },
  kai: { zh: '楷体', en: 'KaiTi (楷体)' },
  hei: { zh: '黑体', en: 'SimHei (黑体)' },
  song: { zh: '宋体', en: 'SimSun (宋体)' },
  'small-title': { zh: '小标宋', en: 'XiaoBiaoSong (小标宋)' },
  other: { zh: '其他字体', en: 'another face' },
};

/** The face and the size a text is asked to be set in, in half points. */
export interface AskedLook {
  readonly face: FaceKind;
  readonly size: number;
}

/** The looks that several elements are asked to have. */
export const askedLooks = {
  title: { face: 'small-title', size: sheet.title },
  body: { face: 'fang-song', size: sheet.body },
  label: { face: 'hei', size: sheet.body },
  imprint: { face: 'fang-song', size: sheet.small },
} as const satisfies Readonly<Record<string, AskedLook>>;

/** The kinds a face may be replaced by for characters it lacks. */
const STANDS_FOR: Readonly<Partial<Record<FaceKind, readonly FaceKind[]>>> = {
  'small-title': ['song'],
  kai: ['fang-song'],
  'fang-song': ['song'],
};

/** What a kind of face is called. */
export function faceName(kind: FaceKind): Message {
  return FACE_NAMES[kind];
}

/** The characters that show a face: Chinese ones, since digits and Latin letters may be set in a face of their own. */
export function faceGlyphs(glyphs: readonly Glyph[]): readonly Glyph[] {
  return glyphs.filter(({ text }) => /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u.test(text) && text.trim() !== '');
}

/** The first character not set in the face; those outside GB 2312 may be set in one that has them. */
export function wrongFace(glyphs: readonly Glyph[], kind: FaceKind): Glyph | undefined {
  return faceGlyphs(glyphs).find(({ text, font }) => {
    const own = faceKind(font?.name);
    if (own === kind) return false;
    return isGb2312(text) || !(STANDS_FOR[kind] ?? []).includes(own);
  });
}

/** A character and the face it is set in. */
export function glyphFace({ text, font }: Glyph): Message {
  const name = font?.name ?? '';
  return name === ''
    ? { zh: `\`${text}\` 没有指定字体`, en: `no face named for \`${text}\`` }
    : { zh: `\`${text}\` 为 \`${name}\``, en: `\`${text}\` is set in \`${name}\`` };
}

/** What is wrong with the face and size of a text; undefined where nothing is. */
export function lookFault(glyphs: readonly Glyph[], wanted: AskedLook): Message | undefined {
  const wrong = wrongFace(glyphs, wanted.face);
  if (wrong !== undefined) {
    const name = wrong.font?.name ?? '';
    return name === ''
      ? { zh: '没有指定中文字体', en: 'no Chinese font named' }
      : { zh: `字体 \`${name}\``, en: `the face \`${name}\`` };
  }
  return sizeFault(glyphs, wanted.size);
}

/** The first size of a text, in half points, that is not the one asked for. */
export function sizeFault(glyphs: readonly Glyph[], wanted: number): Message | undefined {
  const other = glyphs.find(({ text, look }) => text.trim() !== '' && look.size !== wanted);
  if (other === undefined) return undefined;
  const size = sizeName(other.look.size);
  return { zh: `字号 ${size.zh}`, en: `size ${size.en}` };
}

/** `3号仿宋` as a requirement. */
export function lookName(wanted: AskedLook): Message {
  const [size, face] = [sizeName(wanted.size), faceName(wanted.face)];
  return { zh: `${size.zh}${face.zh}`, en: `${face.en}, ${size.en}` };
}

/** What is wrong with the whole of a paragraph. */
export function paragraphLookFault(paragraph: Paragraph, wanted: AskedLook): Message | undefined {
  return lookFault(glyphsOf(paragraph), wanted);
}
