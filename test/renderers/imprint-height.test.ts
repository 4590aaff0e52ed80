import { expect, test } from 'vitest';
import type { Imprint } from '../../src/documents/manuscript.ts';
import { imprintHeight } from '../../src/renderers/imprint-height.ts';

/** A line of 4号, and the two thick rules and the thin one between, in points. */
const LINE = 26.95;
const RULES = 2.75;

function imprint(given: Partial<Imprint> = {}): Imprint {
  const organ = '清河市市场监督管理局办公室';
  return { origin: { path: [] }, sentTo: null, copiesTo: null, organ, date: '2026年7月7日印发', ...given };
}

test.each<[string, Partial<Imprint>, number]>([
  ['who printed it and when', {}, 1],
  ['抄送 above them', { copiesTo: '市人民政府办公室。' }, 2],
  ['主送 and 抄送', { sentTo: '各区。', copiesTo: '市人民政府办公室。' }, 3],
  ['抄送 as long as the line beside its label', { copiesTo: '抄'.repeat(26) }, 2],
  ['抄送 a character longer', { copiesTo: '抄'.repeat(27) }, 3],
  ['抄送 whose full stop would begin a line', { copiesTo: `${'抄'.repeat(26)}。` }, 3],
  ['an organ so long that its name wraps beside the date', { organ: '局'.repeat(21) }, 2],
])('%s', (_, given, lines) => {
  expect(imprintHeight(imprint(given), 'document')).toBeCloseTo(lines * LINE + RULES);
});

test('a letter has neither rules nor the line of who printed it', () => {
  expect(imprintHeight(imprint(), 'letter')).toBe(0);
  expect(imprintHeight(imprint({ copiesTo: '市人民政府办公室。' }), 'letter')).toBeCloseTo(LINE);
});

test('rules and lines come to what the standard says: 0.35, 0.25 and 0.35 mm, 14 pt and ⅞ of 3号', () => {
  expect((RULES / 72) * 25.4).toBeCloseTo(0.95, 1);
  expect(LINE).toBeCloseTo(14 + 12.95);
});
