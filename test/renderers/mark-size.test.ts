import { expect, test } from 'vitest';
import { jointMarkSize, markHeight, markSize, mostMarkHeight } from '../../src/renderers/mark-size.ts';
import { emWidth } from '../../src/renderers/title-lines.ts';

const WIDTH = 442.2;

test('a short mark is as large as any, a longer one as large as its width allows', () => {
  expect(markSize('税务局文件')).toEqual({ points: 60, percent: 100, lines: ['税务局文件'] });
  expect(markSize('清河市市场监督管理局文件').points).toBe(36);
});

test('below 26 points a mark is condensed, down to four fifths', () => {
  const { points, percent, lines } = markSize(`${'清'.repeat(18)}文件`);
  expect([points, percent, lines.length]).toEqual([26, 83, 1]);
});

test('a mark longer still takes two lines', () => {
  const { points, percent, lines } = markSize('国家税务总局清河市高新技术产业开发区税务局第一稽查局文件');
  expect(lines).toHaveLength(2);
  expect(percent).toBe(100);
  expect(Math.max(...lines.map(emWidth)) * points).toBeLessThanOrEqual(WIDTH);
});

test('no mark is wider than the text area, of one organ or several', () => {
  for (let length = 1; length <= 60; length += 1) {
    const organ = '市'.repeat(length);
    const single = markSize(`${organ}文件`);
    expect((Math.max(...single.lines.map(emWidth)) * single.points * single.percent) / 100).toBeLessThanOrEqual(WIDTH);
    const joint = jointMarkSize([organ, '清河市公安局'], '文件');
    expect(((Math.max(length, 6) + 2) * joint.points * joint.percent) / 100).toBeLessThanOrEqual(WIDTH);
  }
});

test('names of many organs leave the first page room', () => {
  const organs = Array.from({ length: 8 }, () => '清河市公安局');
  expect(markHeight(organs, '文件')).toBeLessThan(270);
});

test('no mark is higher than is told at a glance', () => {
  for (let length = 1; length <= 60; length += 1) {
    const organs = ['市'.repeat(length)];
    expect(markHeight(organs, '文件')).toBeLessThanOrEqual(mostMarkHeight(organs, '文件'));
  }
});
