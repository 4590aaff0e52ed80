import { expect, test } from 'vitest';
import { retype } from '../../src/schema/retype.ts';

const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isShare = (value: unknown) => typeof value === 'string' && /^\d+(\.\d+)?%$/.test(value);
const isWord = (value: unknown) => value === '牵头';
const isNumber = (value: unknown) => typeof value === 'number';
const isTruth = (value: unknown) => typeof value === 'boolean';
const isPeriod = (value: unknown) => typeof value === 'string' && /^\d+(wd|d|m)$/.test(value);
const isSecrecy = (value: unknown) => typeof value === 'string' && /^(绝密|机密|秘密)★(\d+年|\d+个月|长期)$/.test(value);
const isText = (value: unknown) => typeof value === 'string';

test.each([
  ['2026年7月7日', isDay, 'date-form', '2026-07-07'],
  ['2026/7/7', isDay, 'date-form', '2026-07-07'],
  ['2026.7.7', isDay, 'date-form', '2026-07-07'],
  ['2026-7-7', isDay, 'date-form', '2026-07-07'],
  ['“2026年7月7日”', isDay, 'curly-quotes', '2026-07-07'],
  ['２０２６－０７－０７', isDay, 'fullwidth-sign', '2026-07-07'],
  ['３％', isShare, 'fullwidth-percent', '3%'],
  ['3％', isShare, 'fullwidth-percent', '3%'],
  ['“牵头”', isWord, 'curly-quotes', '牵头'],
  ['‘牵头’', isWord, 'curly-quotes', '牵头'],
  ['\u00a0牵头\u3000', isWord, 'no-break-space', '牵头'],
  ['牵头。', isWord, 'words', '牵头'],
  ['２０２６', isNumber, 'fullwidth-sign', 2026],
  ['2026', isNumber, 'type', 2026],
  ['是', isTruth, 'words', true],
  ['True', isTruth, 'type', true],
  ['20个工作日', isPeriod, 'words', '20wd'],
  ['5天', isPeriod, 'words', '5d'],
  ['机密1年', isSecrecy, 'words', '机密★1年'],
  ['机密*1年', isSecrecy, 'words', '机密★1年'],
  ['秘密 ☆ 6 个月', isSecrecy, 'words', '秘密★6个月'],
  ['绝密长期', isSecrecy, 'words', '绝密★长期'],
  ['机密★１年', isSecrecy, 'fullwidth-sign', '机密★1年'],
  ['百分之三', isShare, 'words', '3%'],
  ['百分之十二', isShare, 'words', '12%'],
  ['百分之2.5', isShare, 'words', '2.5%'],
  ['百分之百', isShare, 'words', '100%'],
  ['36户', isNumber, 'unit', 36],
  ['3,600', isNumber, 'unit', 3600],
  ['2026年', isNumber, 'unit', 2026],
  ['第三次', isNumber, 'unit', 3],
  ['第二十次', isNumber, 'unit', 20],
  ['0311', isText, 'type', '0311'],
])('%j is meant as %s: %s', (text, fits, habit, value) => {
  expect(retype(text, fits)).toEqual({ habit, value });
});

test.each([
  ['七月七日', isDay],
  ['内部★1年', isSecrecy],
  ['“牵手”', isWord],
  ['“双随机、一公开”监管', isWord],
  ['', isNumber],
  ['若干', isNumber],
  ['若干户', isNumber],
  ['3至5户', isNumber],
  ['百分之', isShare],
])('%j cannot be told', (text, fits) => {
  expect(retype(text, fits)).toBeUndefined();
});
