import { isGb2312 } from '../../core/gb2312.ts';

/** The faces of an official document: 仿宋, 楷体, 黑体, 宋体 and 小标宋. */
export type Face = 'fangSong' | 'kai' | 'hei' | 'song' | 'title';

/** A font as the font table tells of it. */
export interface FontEntry {
  readonly name: string;
  /** The name of a font that may stand in its place. */
  readonly substitute: string | null;
  readonly family: 'roman' | 'modern' | 'script' | 'auto';
  readonly pitch: 'fixed' | 'variable';
}

const FACES: Readonly<Record<Face, FontEntry & { readonly rare: string }>> = {
  fangSong: { name: '仿宋_GB2312', substitute: '仿宋', rare: '仿宋', family: 'modern', pitch: 'fixed' },
  kai: { name: '楷体_GB2312', substitute: '楷体', rare: '楷体', family: 'modern', pitch: 'fixed' },
  hei: { name: '黑体', substitute: 'SimHei', rare: '黑体', family: 'modern', pitch: 'fixed' },
  song: { name: '宋体', substitute: 'SimSun', rare: '宋体', family: 'auto', pitch: 'variable' },
  title: { name: '方正小标宋简体', substitute: '方正小标宋_GBK', rare: '宋体', family: 'auto', pitch: 'variable' },
};

/** Fonts that only stand in for characters others lack. */
const STAND_INS: readonly FontEntry[] = [
  { name: '仿宋', substitute: 'FangSong', family: 'modern', pitch: 'fixed' },
  { name: '楷体', substitute: 'KaiTi', family: 'modern', pitch: 'fixed' },
  { name: 'SimSun-ExtB', substitute: '宋体', family: 'modern', pitch: 'fixed' },
];

/** Ideographs beyond the basic plane; those of GBK; ideographs of extension A and all other signs are left to 宋体. */
const BEYOND_BASIC = /[\u{20000}-\u{3ffff}]/u;
const IN_GBK = /[\u4e00-\u9fa5〇㎡㎏㎜㎝㎞㏄ⅰ-ⅹ￤]/u;

/** Every font a document of ours may name. */
export const fontEntries: readonly FontEntry[] = [...Object.values(FACES), ...STAND_INS];

/** The name of a face. */
export function fontName(face: Face): string {
  return FACES[face].name;
}

/** The name of a font that has the character: the face's own, another for what is not in GB 2312. */
export function fontFor(character: string, face: Face): string {
  if (isGb2312(character)) return FACES[face].name;
  if (BEYOND_BASIC.test(character)) return 'SimSun-ExtB';
  return IN_GBK.test(character) ? FACES[face].rare : FACES.song.name;
}
