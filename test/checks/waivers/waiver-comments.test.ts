import { expect, test } from 'vitest';
import { readWaiverComments } from '../../../src/checks/waivers/waiver-comments.ts';
import { findComments } from '../../../src/source/find-comments.ts';

function read(text: string) {
  const { waivers, faults } = readWaiverComments({ path: 'p.yaml', text }, () => findComments(text));
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    waivers: waivers.map(({ rule, ruleRange, until, line }) => {
      expect(slice(ruleRange)).toBe(rule);
      return [rule, until?.text ?? null, slice(line).trim()];
    }),
    faults: faults.map(({ fault, range }) => `${fault} @ ${slice(range)}`),
  };
}

test.each([
  ['# banwen-disable-next-line a/b 上级要求', [['a/b', null, 'x: 1']]],
  ['## banwen-disable-next-line a/b 上级要求', [['a/b', null, 'x: 1']]],
  ['  #  banwen-disable-next-line a/b  上级要求 至 2026-12-31', [['a/b', '2026-12-31', 'x: 1']]],
  [
    '# banwen-disable-next-line a/b, c/d-e：上级要求（至2026年3月1日）。',
    [
      ['a/b', '2026-03-01', 'x: 1'],
      ['c/d-e', '2026-03-01', 'x: 1'],
    ],
  ],
  [
    '# banwen-disable-next-line a/b、c/d -- as told until 2026-12-31\n\n# 说明',
    [
      ['a/b', '2026-12-31', 'x: 1'],
      ['c/d', '2026-12-31', 'x: 1'],
    ],
  ],
  ['# banwen-disable-next-line a/b 至 2026-12-31 前改正', [['a/b', null, 'x: 1']]],
  [
    '# banwen-disable-next-line a/b 甲\n# banwen-disable-next-line c/d 乙',
    [
      ['a/b', null, 'x: 1'],
      ['c/d', null, 'x: 1'],
    ],
  ],
])('%j waives a rule on the line that follows', (comment, waivers) => {
  expect(read(`${comment}\n  x: 1\ny: 2\n`)).toEqual({ waivers, faults: [] });
});

test.each([
  ['# banwen-disable-next-line a/b', 'noReason @ # banwen-disable-next-line a/b'],
  ['# banwen-disable-next-line a/b ，至 2026-12-31', 'noReason @ # banwen-disable-next-line a/b ，至 2026-12-31'],
  ['# banwen-disable-next-line a/b：—— （至 2026-12-31）', 'noReason @ # banwen-disable-next-line a/b：—— （至 2026-12-31）'],
  ['# banwen-disable-next-line', 'noReason @ # banwen-disable-next-line'],
  ['# banwen-disable-next-line 上级要求', 'noRule @ 上级要求'],
  ['# banwen-disable-line a/b 上级要求', 'unknownWord @ # banwen-disable-line a/b 上级要求'],
  ['x: 1 # banwen-disable-next-line a/b 上级要求', 'notAlone @ # banwen-disable-next-line a/b 上级要求'],
])('%j waives nothing', (comment, fault) => {
  expect(read(`${comment}\ny: 2\n`)).toEqual({ waivers: [], faults: [fault] });
});

test.each([
  ['至 2026-12-31', '2026-12-31', '2026-12-31'],
  ['至2026/3/1', '2026/3/1', '2026-03-01'],
  ['until 2026.03.01.', '2026.03.01', '2026-03-01'],
  ['（到 2026 年 3 月 1 日 ）。', '2026 年 3 月 1 日', '2026-03-01'],
])('of the end “%s” the day alone is pointed at', (end, day, read) => {
  const text = `# banwen-disable-next-line a/b 上级要求，${end}\nx: 1\n`;
  const { waivers } = readWaiverComments({ path: 'p.yaml', text }, () => findComments(text));
  const start = text.indexOf(day);
  expect(waivers.map(({ until }) => until)).toEqual([{ text: read, range: { start, end: start + day.length } }]);
});

test('a text without a word to this program is not searched for comments', () => {
  let searches = 0;
  readWaiverComments({ path: 'p.yaml', text: '# 说明\nx: 1\n' }, () => {
    searches += 1;
    return [];
  });
  expect(searches).toBe(0);
});

test('a text that is no comment, and a comment on other things, are passed over', () => {
  expect(read('a: |\n  # banwen-disable-next-line a/b 甲\nb: "# banwen-x"\n# 见 banwen-disable\n')).toEqual({
    waivers: [],
    faults: [],
  });
});

test('at the end of a file a comment speaks of nothing', () => {
  expect(read('x: 1\n# banwen-disable-next-line a/b 甲').waivers).toEqual([['a/b', null, '']]);
});
