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

test.each([
  [2, 6, 42, 100],
  [2, 12, 29.5, 100],
  [5, 6, 42, 100],
  [6, 6, 37.5, 100],
  [8, 15, 26, 95],
  [9, 14, 25, 100],
  [9, 15, 25, 99],
  [12, 22, 18.5, 95],
  [20, 30, 11, 100],
])('%i names of %i characters with 文件 are %d points high, %i % wide', (count, length, points, percent) => {
  const organs = Array.from({ length: count }, () => '市'.repeat(length));
  expect(jointMarkSize(organs, '文件')).toEqual({ points, percent });
});

test('more or longer names are never set larger than fewer or shorter ones', () => {
  for (let count = 2; count <= 24; count += 1) {
    let before = Infinity;
    for (let length = 2; length <= 40; length += 1) {
      const organs = Array.from({ length: count }, () => '市'.repeat(length));
      const { points } = jointMarkSize(organs, '文件');
      expect(points).toBeLessThanOrEqual(before);
      expect(markHeight(organs, '文件')).toBeLessThan(270);
      before = points;
    }
  }
});

test('without 文件 names of a joint document may be larger', () => {
  const organs = ['清河市市场监督管理局', '清河市公安局'];
  expect([jointMarkSize(organs, '文件').points, jointMarkSize(organs, '').points]).toEqual([34.5, 41]);
});

test('a mark takes the height of its letters, every further line a little more', () => {
  expect(markHeight(['税务局'], '文件')).toBe(60);
  expect(markHeight(['清河市公安局', '清河市民政局'], '文件')).toBeCloseTo(42 * 2.15);
  expect(markHeight([], '')).toBe(60);
});

test('no mark is higher than is told at a glance', () => {
  for (let length = 1; length <= 60; length += 1) {
    const organs = ['市'.repeat(length)];
    expect(markHeight(organs, '文件')).toBeLessThanOrEqual(mostMarkHeight(organs, '文件'));
  }
});
