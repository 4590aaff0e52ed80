import { expect, test } from 'vitest';
import { type Face, fontEntries, fontFor } from '../../../src/renderers/docx/faces.ts';

/** What GB 2312 has, what only GBK has, and what neither has, each with the font of 仿宋, 楷体, 黑体, 宋体 and 小标宋 for it. */
test.each<[string, string]>([
  ['国', '仿宋_GB2312 楷体_GB2312 黑体 宋体 方正小标宋简体'],
  ['7', '仿宋_GB2312 楷体_GB2312 黑体 宋体 方正小标宋简体'],
  ['，', '仿宋_GB2312 楷体_GB2312 黑体 宋体 方正小标宋简体'],
  ['“', '仿宋_GB2312 楷体_GB2312 黑体 宋体 方正小标宋简体'],
  ['〔', '仿宋_GB2312 楷体_GB2312 黑体 宋体 方正小标宋简体'],
  ['—', '仿宋_GB2312 楷体_GB2312 黑体 宋体 方正小标宋简体'],
  ['□', '仿宋_GB2312 楷体_GB2312 黑体 宋体 方正小标宋简体'],
  ['★', '仿宋_GB2312 楷体_GB2312 黑体 宋体 方正小标宋简体'],
  ['喆', '仿宋 楷体 黑体 宋体 宋体'],
  ['堃', '仿宋 楷体 黑体 宋体 宋体'],
  ['镕', '仿宋 楷体 黑体 宋体 宋体'],
  ['〇', '仿宋 楷体 黑体 宋体 宋体'],
  ['㎡', '仿宋 楷体 黑体 宋体 宋体'],
  ['㛃', '宋体 宋体 宋体 宋体 宋体'],
  ['é', '仿宋_GB2312 楷体_GB2312 黑体 宋体 方正小标宋简体'],
  ['ñ', '宋体 宋体 宋体 宋体 宋体'],
  ['𠮷', 'SimSun-ExtB SimSun-ExtB SimSun-ExtB SimSun-ExtB SimSun-ExtB'],
  ['𬭎', 'SimSun-ExtB SimSun-ExtB SimSun-ExtB SimSun-ExtB SimSun-ExtB'],
  ['😀', '宋体 宋体 宋体 宋体 宋体'],
])('%s is set in %s', (character, fonts) => {
  const faces: readonly Face[] = ['fangSong', 'kai', 'hei', 'song', 'title'];
  expect(faces.map((face) => fontFor(character, face)).join(' ')).toBe(fonts);
});

test('the font table knows every font a document may name, and what may stand in for it', () => {
  const names = fontEntries.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const character of ['国', '喆', '㛃', '𠮷']) {
    for (const face of ['fangSong', 'kai', 'hei', 'song', 'title'] as const) expect(names).toContain(fontFor(character, face));
  }
  expect(fontEntries.find(({ name }) => name === '仿宋_GB2312')).toMatchObject({
    substitute: '仿宋',
    family: 'modern',
    pitch: 'fixed',
  });
});
