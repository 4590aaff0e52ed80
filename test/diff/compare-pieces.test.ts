import { expect, test } from 'vitest';
import { comparePieces } from '../../src/diff/compare-pieces.ts';
import { excerptPieces } from '../../src/diff/excerpt-pieces.ts';

const marked = (pieces: ReturnType<typeof comparePieces>) =>
  pieces.map(({ is, text }) => (is === 'same' ? text : is === 'gone' ? `[-${text}-]` : `{+${text}+}`)).join('');

test.each([
  ['共计不低于3%，且不少于2户。', '共计不低于12.5%，且不少于2户。', '共计不低于[-3%-]{+12.5%+}，且不少于2户。'],
  ['2026年7月31日', '2026年8月15日', '2026年[-7月31-]{+8月15+}日'],
  ['各部门要认真总结', '各有关部门要认真总结', '各{+有关+}部门要认真总结'],
  ['', '新写的一句。', '{+新写的一句。+}'],
  ['同样', '同样', '同样'],
  ['AT&T公司', 'ATM公司', 'AT&T公司'.replace('AT&T', '[-AT&T-]{+ATM+}')],
])('%s becomes %s', (before, after, told) => {
  expect(marked(comparePieces(before, after))).toBe(told);
});

test('what is the same beside a change is cut to the words around it', () => {
  const text = '甲'.repeat(40);
  expect(marked(excerptPieces(`${text}3%${text}`, `${text}5%${text}`))).toBe(
    `…${'甲'.repeat(16)}[-3%-]{+5%+}${'甲'.repeat(16)}…`,
  );
});
