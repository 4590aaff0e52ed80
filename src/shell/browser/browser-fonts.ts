import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { escapeMarkup } from '../../core/escape-markup.ts';
import { EnvironmentError } from '../../core/failure.ts';
import { wrapFailure } from '../disk/wrap-failure.ts';
import { cachedFolder } from './browser-cache.ts';
import { unpackWoff2 } from './browser-woff2.ts';

const FACE = /\.(?:woff2|ttf)$/i;

/**
 * A fontconfig file that shows the browser the faces of a folder and no font of the machine: equal text gives equal
 * pages everywhere. woff2 files are unpacked into the cache first, since fontconfig reads none.
 */
export async function fontconfigFile(fontsDir: string, cache: string): Promise<string> {
  const names = await faceNames(fontsDir);
  const marks = await Promise.all(names.map((name) => markOf(join(fontsDir, name))));
  const key = createHash('sha256')
    .update([fontsDir, ...marks].join('\n'))
    .digest('hex')
    .slice(0, 16);
  const folder = await cachedFolder(cache, `fonts-${key}`, async (target) => {
    await Promise.all(names.map((name) => unpackFace(join(fontsDir, name), target)));
    await writeFile(join(target, 'fonts.conf'), configuration(join(cache, `fonts-${key}`)));
  });
  return join(folder, 'fonts.conf');
}

/** The faces of a folder as `@font-face` rules that carry the fonts, for browsers without fontconfig. */
export async function fontFaceRules(fontsDir: string): Promise<string> {
  const names = await faceNames(fontsDir);
  const rules = names.map(async (name) => {
    const bytes = await readFace(join(fontsDir, name));
    const type = name.toLowerCase().endsWith('.ttf') ? 'ttf' : 'woff2';
    return `@font-face{font-family:"${familyOf(name)}";src:url(data:font/${type};base64,${bytes.toString('base64')})}`;
  });
  return (await Promise.all(rules)).join('\n');
}

/** Throws an `EnvironmentError` where there are none: a page without its faces is no document. */
async function faceNames(fontsDir: string): Promise<readonly string[]> {
  const names = await readdir(fontsDir).catch((error: unknown) => {
    throw wrapFailure(error, CANNOT_READ, fontsDir);
  });
  const faces = names.filter((name) => FACE.test(name)).sort();
  if (faces.length > 0) return faces;
  throw new EnvironmentError(
    { zh: `\`${fontsDir}\` 里没有字体`, en: `there are no fonts in \`${fontsDir}\`` },
    CANNOT_READ.advice,
  );
}

const CANNOT_READ = {
  zh: '读不到字体文件夹',
  en: 'could not read the folder of fonts',
  advice: {
    zh: '工作文件夹自带 templates/fonts/ 的，把 Gw*.woff2 补齐，或删去这个文件夹；否则重新安装 banwen。运行 banwen doctor 看缺哪些',
    en: 'Complete the Gw*.woff2 of templates/fonts/ in the root, or remove that folder; else install banwen again. banwen doctor tells what is missing',
  },
};

async function markOf(path: string): Promise<string> {
  const { size, mtimeMs } = await stat(path);
  return `${basename(path)} ${size} ${mtimeMs}`;
}

async function readFace(path: string): Promise<Buffer> {
  return await readFile(path).catch((error: unknown) => {
    throw wrapFailure(error, { ...CANNOT_READ, zh: '读不到字体', en: 'could not read the font' }, path);
  });
}

async function unpackFace(path: string, target: string): Promise<void> {
  const bytes = await readFace(path);
  const font = path.toLowerCase().endsWith('.ttf') ? bytes : unpackWoff2(bytes);
  if (font !== undefined) await writeFile(join(target, `${basename(path).replace(FACE, '')}.ttf`), font);
}

/** `GwFangSong.woff2` holds the family Gw FangSong. */
function familyOf(name: string): string {
  return name.replace(FACE, '').replace(/^Gw/, 'Gw ');
}

function configuration(folder: string): string {
  const path = escapeMarkup(folder);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${path}</dir><cachedir>${path}/cache</cachedir></fontconfig>
`;
}
