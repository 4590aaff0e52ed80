import { expect, test } from 'vitest';
import { examineFonts } from '../../../src/shell/doctor/examine-fonts.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const scratch = scratchFolder();
const FACES = ['GwFangSong', 'GwKai', 'GwHei', 'GwSong', 'GwXiaoBiaoSong', 'GwFallback'];

function fontsWithout(...lost: readonly string[]): string {
  for (const name of FACES) if (!lost.includes(name)) scratch.put(`fonts/${name}.woff2`, name);
  return scratch.folder('fonts');
}

test('all faces are told in their order with the beginning of their digests, which programs get whole', async () => {
  const { condition, found, advice, facts } = await examineFonts(fontsWithout());
  expect([condition, advice]).toEqual(['ok', undefined]);
  expect(found.zh).toMatch(
    /^字体齐全：仿宋 [0-9a-f]{12}，楷体 [0-9a-f]{12}，黑体 [0-9a-f]{12}，宋体 [0-9a-f]{12}，小标宋 [0-9a-f]{12}，补字字体 [0-9a-f]{12}$/,
  );
  expect(found.en).toMatch(/^fonts: 仿宋 [0-9a-f]{12}, /);
  expect(facts).toMatchObject({ faces: FACES.map((name) => ({ name, file: `${name}.woff2`, sha256: expect.any(String) })) });
});

test.each([
  [['GwKai'], '楷体 GwKai，PDF 里改用补字字体', '楷体 GwKai'],
  [
    ['GwFangSong', 'GwXiaoBiaoSong'],
    '仿宋 GwFangSong和小标宋 GwXiaoBiaoSong，PDF 里改用补字字体',
    '仿宋 GwFangSong and 小标宋 GwXiaoBiaoSong',
  ],
  [['GwFallback'], '补字字体 GwFallback，PDF 里有些字会印成方框', '补字字体 GwFallback'],
])('without %j it is said what the documents will look like, and how to come by them', async (lost, zh, en) => {
  const folder = fontsWithout(...lost);
  expect(await examineFonts(folder)).toMatchObject({
    condition: 'missing',
    found: { zh: `${folder} 缺 ${zh}`, en: `${folder} lacks ${en}` },
    advice: {
      zh: '工作文件夹自带 templates/fonts/ 的，把缺的补上，或删去这个文件夹改用程序自带的；程序自带的缺了，重新安装 banwen',
      en: 'complete the templates/fonts/ of the root, or remove it to take those of the program; where these are gone, install banwen again',
    },
  });
});

test.each([
  ['GwKai.ttf', 'ok'],
  ['GwKai.otf', 'missing'],
  ['gwkai.woff2', 'missing'],
])('a face of the root may be a file of another kind that printing knows: with %s it is %s', async (name, condition) => {
  const folder = fontsWithout('GwKai');
  scratch.put(`fonts/${name}`);
  expect((await examineFonts(folder)).condition).toBe(condition);
});
