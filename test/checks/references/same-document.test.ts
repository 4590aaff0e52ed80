import { expect, test } from 'vitest';
import { isFormOf, titleByYear } from '../../../src/checks/references/same-document.ts';

const SCHEME = '示例市甲区2026年“双随机、一公开”监管工作实施方案';

test('the year comes first, wherever it stands', () => {
  expect(titleByYear('2026年示例市甲区工作方案')).toBe(titleByYear('示例市甲区 2026 年工作方案'));
  expect(titleByYear('示例市甲区2026年度工作方案')).toBe(titleByYear('示例市甲区2026年工作方案'));
  expect(titleByYear('关于印发《工作方案》的通知')).toBe(titleByYear('关于印发〈工作方案〉的通知'));
});

test('up to two slips are forms of one title', () => {
  expect(isFormOf('2026年示例市甲区“双随机、一公开”监管工作实施方案', SCHEME)).toBe(true);
  expect(isFormOf('示例市甲区2026年“双随机一公开”监管实施方案', SCHEME)).toBe(false);
  expect(isFormOf('示例市甲区2026年“双随机一公开”监管工作实施方案', SCHEME)).toBe(true);
});

test.each([
  ['region', '示例市乙区2026年“双随机、一公开”监管工作实施方案'],
  ['level', '示例市2026年“双随机、一公开”监管工作实施方案'],
  ['year', '示例市甲区2025年“双随机、一公开”监管工作实施方案'],
  ['organ', '示例市甲区教育局2026年“双随机、一公开”监管工作实施方案'],
  ['sequence', '示例市甲区2026年第二次“双随机、一公开”监管工作实施方案'],
])('another %s is another document', (_, title) => {
  expect(isFormOf(title, SCHEME)).toBe(false);
});

test('several years are told in their order', () => {
  expect(titleByYear('2027年工作方案（2026年修订）')).toBe(titleByYear('2026年工作方案（2027年修订）'));
});

test('short titles are told by nothing but where the year stands', () => {
  expect(isFormOf('2026年工作方案', '工作方案2026年')).toBe(true);
  const short = '双随机监管工作实施方案汇编';
  expect(isFormOf(short, short.replace('监管', '监管的'))).toBe(false);
  expect(isFormOf(`${short}册`, `${short.replace('监管', '监管的')}册`)).toBe(true);
  expect(isFormOf('2026年工作方案', '2026年工作计划')).toBe(false);
});
