import { expect, test } from 'vitest';
import { stretchesOf } from '../../../src/renderers/docx/docx-run.ts';

/** Stretches of 仿宋 in a paragraph of 仿宋: `甲` as its style has it, `甲*` said to be East Asian, `甲=宋体` in a font of its own. */
function told(text: string): readonly string[] {
  return stretchesOf(text, { face: 'fangSong', inherited: 'fangSong' }).map(
    ({ text: words, font, isHinted }) => `${words}${font === null ? (isHinted ? '*' : '') : `=${font}`}`,
  );
}

test.each<[string, string, readonly string[]]>([
  ['nothing takes no run', '', []],
  ['Chinese and ASCII leave all to the style', '抽查3%（共12户），ABC', ['抽查3%（共12户），ABC']],
  ['quotes, dashes and ellipses say they are East Asian', '“双随机”——……', ['“双随机”——……*']],
  ['so do 〔 〕 and ℃? only what Western fonts have too', '清市监〔2026〕6号', ['清市监〔2026〕6号']],
  ['signs of degrees and times', '3×4℃', ['3×4℃*']],
  ['a rare character has a font of its own', '由李喆负责', ['由李', '喆=仿宋', '负责']],
  ['one beyond the first plane', '𠮷田', ['𠮷=SimSun-ExtB', '田']],
  ['rare ones beside one another in one run', '喆堃', ['喆堃=仿宋']],
  ['an accent goes with its letter', 'e\u0301了', ['e\u0301了*']],
  ['blanks of lines and tabs become one', '甲\r\n\t乙', ['甲 乙']],
  ['what XML cannot hold is left out', '甲\u0000乙\ufffe', ['甲乙']],
])('%s', (_, text, stretches) => {
  expect(told(text)).toEqual(stretches);
});

test('another face than that of its paragraph names its font in every run', () => {
  const found = stretchesOf('（一）总体“要求”', { face: 'kai', inherited: 'fangSong' });
  expect(found).toEqual([{ text: '（一）总体“要求”', font: '楷体_GB2312', isHinted: true }]);
});

test('a font a face shares with its paragraph is left to it', () => {
  expect(stretchesOf('喆', { face: 'title', inherited: 'song' })).toEqual([{ text: '喆', font: null, isHinted: false }]);
});
