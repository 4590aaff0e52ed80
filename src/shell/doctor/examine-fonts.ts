import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../../build/digest.ts';
import { list } from '../../core/wording.ts';
import type { Examination } from './examination.ts';

interface Face {
  readonly name: string;
  readonly is: string;
}

/** The faces of official documents; what one of them lacks is set in the last. */
const FACES: readonly Face[] = [
  { name: 'GwFangSong', is: '仿宋' },
  { name: 'GwKai', is: '楷体' },
  { name: 'GwHei', is: '黑体' },
  { name: 'GwSong', is: '宋体' },
  { name: 'GwXiaoBiaoSong', is: '小标宋' },
];
const FALLBACK: Face = { name: 'GwFallback', is: '补字字体' };
const ENDINGS = ['woff2', 'ttf'];
/** Signs of a digest people compare. */
const SHORT = 12;

/** The faces PDF files are printed with, in a folder. */
export async function examineFonts(folder: string): Promise<Examination> {
  const faces = await Promise.all([...FACES, FALLBACK].map((face) => readFace(folder, face)));
  const lost = faces.filter(({ file }) => file === null);
  const facts = { folder, faces };
  const there = faces.flatMap(({ is, sha256 }) => (sha256 === null ? [] : [`${is} ${sha256.slice(0, SHORT)}`]));
  if (lost.length === 0) {
    return {
      id: 'fonts',
      condition: 'ok',
      found: { zh: `字体齐全：${there.join('，')}`, en: `fonts: ${there.join(', ')}` },
      facts,
    };
  }
  const names = lost.map(({ is, name }) => `${is} ${name}`);
  return {
    id: 'fonts',
    condition: 'missing',
    found: {
      zh: `${folder} 缺 ${list(names, 'zh')}，PDF 里${substitute(lost)}`,
      en: `${folder} lacks ${list(names, 'en')}`,
    },
    advice: {
      zh: '工作文件夹自带 templates/fonts/ 的，把缺的补上，或删去这个文件夹改用程序自带的；程序自带的缺了，重新安装 banwen',
      en: 'complete the templates/fonts/ of the root, or remove it to take those of the program; where these are gone, install banwen again',
    },
    facts,
  };
}

function substitute(lost: readonly Face[]): string {
  return lost.some(({ name }) => name === FALLBACK.name) ? '有些字会印成方框' : `改用${FALLBACK.is}`;
}

async function readFace(folder: string, face: Face) {
  for (const ending of ENDINGS) {
    const file = `${face.name}.${ending}`;
    const bytes = await readFile(join(folder, file)).catch(() => undefined);
    if (bytes !== undefined) return { ...face, file, sha256: digest(bytes) };
  }
  return { ...face, file: null, sha256: null };
}
