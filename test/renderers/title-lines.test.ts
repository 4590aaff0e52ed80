import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emWidth, titleLines } from '../../src/renderers/title-lines.ts';

const NOTICE = '清河市市场监督管理局等部门关于印发《清河市2026年第二次跨部门“双随机、一公开”联合抽查实施方案》的通知';

test('a short title stays on one line', () => {
  expect(titleLines('检查情况登记表')).toEqual(['检查情况登记表']);
});

test('a title of two lines breaks before its quotes', () => {
  expect(titleLines('清河市2026年第2次跨部门“双随机、一公开”联合抽查实施方案')).toEqual([
    '清河市2026年第2次跨部门',
    '“双随机、一公开”联合抽查实施方案',
  ]);
});

test('a long title keeps quotes, numbers and words whole and leaves no lone tail', () => {
  const lines = titleLines(NOTICE);
  expect(lines.some((line) => line.includes('“双随机、一公开”'))).toBe(true);
  expect(lines.join('|')).not.toMatch(/\d\|[年次]|第\||印\|发|联合\|抽|方\|案/);
  expect(emWidth(lines.at(-1) ?? '')).toBeGreaterThanOrEqual(4);
});

test('lines never rise again after they fell, nor are all of one width', () => {
  const widths = titleLines(NOTICE).map(emWidth);
  expect(new Set(widths).size).toBeGreaterThan(1);
  const longest = widths.indexOf(Math.max(...widths));
  expect(widths.slice(longest)).toEqual(widths.slice(longest).toSorted((a, b) => b - a));
});

test('no text is lost and no line is wider than asked, whatever the title', () => {
  const piece = fc.constantFrom('市', '监管', '2026年', '《', '》', '“', '”', '、', 'ab', ' ', '𠮷', '关于', '的通知', '<b>');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const title = pieces.join('');
      const lines = titleLines(title);
      expect(lines.join('')).toBe(title);
      expect(Math.max(...lines.map(emWidth))).toBeLessThanOrEqual(20);
    }),
  );
});

test('a title of a thousand characters is broken too', () => {
  expect(titleLines('监管'.repeat(500), 20).length).toBe(50);
});
