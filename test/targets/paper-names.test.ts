import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperStem, safeName, stemOfPaper } from '../../src/targets/paper-names.ts';

const NAMES: readonly (readonly [string, string])[] = [
  ['甲/乙\\丙:丁*戊?"<>|', '甲_乙_丙_丁_戊'],
  ['..', '未命名'],
  ['../../etc/passwd', 'etc_passwd'],
  ['.隐藏', '隐藏'],
  ['尾巴. . ', '尾巴'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['甲\u0000\u0007\n\r\t乙', '甲_乙'],
  ['甲\u202e乙\u200b', '甲_乙'],
  ['', '未命名'],
  ['\ud800', '未命名'],
  ['e\u0301', 'é'],
];

test.each(NAMES)('%j is safe as %j', (name, safe) => {
  expect(safeName(name)).toBe(safe);
});

test('a name of any length and signs gives a file of a name any system takes, from which its stem can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const stem = paperStem({
        row: 1,
        key: '91130110MA00000154',
        facts: new Map([['name', name]]),
        departments: [],
        hasOwnItems: false,
      });
      const file = `${stem}-一企一表.docx`;
      expect(Buffer.byteLength(file)).toBeLessThanOrEqual(255);
      expect(file).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cs}]|^[. ]|[. ]$/u);
      expect(stemOfPaper(file)).toBe(stem);
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('files of other makers are nobody’s papers', () => {
  expect(['说明.docx', '甲-1-一企一表.docx', '甲-91130110MA00000154-一企一表.pdf'].map(stemOfPaper)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
