import { expect, test } from 'vitest';
import type { Signature } from '../../src/documents/manuscript.ts';
import { signatureLineCount, signaturePlaces } from '../../src/renderers/signature-places.ts';
import { emWidth } from '../../src/renderers/title-lines.ts';

const BUREAU = '清河市市场监督管理局';
const POLICE = '清河市公安局';

function signature(organs: readonly string[], sealing: Signature['sealing'], date: string | null = '2026年7月7日'): Signature {
  return { kind: 'signature', origin: { path: [] }, organs, date, sealing, stamps: [] };
}

function rights(given: Signature): readonly (readonly number[])[] {
  return signaturePlaces(given).map(({ texts }) => texts.map(({ right }) => right));
}

test('under a seal the date is four characters from the right and the name centred on it', () => {
  expect(rights(signature([BUREAU], 'seal'))).toEqual([[2], [4]]);
});

test('a name too wide for that moves the date inwards, and never leaves the text area', () => {
  const organ = '国'.repeat(20);
  expect(rights(signature([organ], 'seal'))).toEqual([[0], [7]]);
  expect(rights(signature(['局'.repeat(60)], 'seal'))).toEqual([[0], [11]]);
});

test('without a seal the date begins two characters right of the name', () => {
  expect(rights(signature([BUREAU], 'none'))).toEqual([[2], [4]]);
});

test('without a seal a date wider than the name stands at the right and the name further in', () => {
  expect(rights(signature(['市医保局'], 'none', '2026年11月21日'))).toEqual([[7], [2]]);
});

test('three short names stand beside one another, the last on the date, wide enough apart for seals of 42 mm', () => {
  const organs = ['清河市公安局', '清河市民政局', '清河市财政局'];
  const lines = signaturePlaces(signature(organs, 'seal'));
  expect(lines.map(({ texts }) => texts.map(({ text }) => text))).toEqual([organs, ['2026年7月7日']]);
  const centres = lines[0]?.texts.map(({ right }) => right + 3) ?? [];
  expect(centres).toEqual([23.5, 15.25, 7]);
  expect((8.25 * 156) / 28).toBeGreaterThan(42);
});

test('longer names stand two a row, rows far enough apart, the last alone on the date', () => {
  const lines = signaturePlaces(signature([BUREAU, '清河市生态环境局', POLICE], 'seal'));
  expect(lines.map(({ texts, gap }) => [texts.length, gap])).toEqual([
    [2, 0],
    [1, 4],
    [1, 0],
  ]);
  expect(signatureLineCount(signature([BUREAU, '清河市生态环境局', POLICE], 'seal'))).toBe(7);
});

test('without seals names of a joint document begin together, one below another', () => {
  const given = signature([BUREAU, POLICE], 'none');
  expect(rights(given)).toEqual([[2], [6], [4]]);
});

test('a stamp stands four characters from the right, the post two left of it, the date a line further down', () => {
  const lines = signaturePlaces({ ...signature([BUREAU], 'stamp'), stamps: [{ post: '局长', name: '李华' }] });
  expect(lines).toEqual([
    {
      kind: 'stamp',
      texts: [
        { text: '局长', right: 9 },
        { text: '李　华', right: 4 },
      ],
      gap: 0,
    },
    { kind: 'date', texts: [{ text: '2026年7月7日', right: 4 }], gap: 1 },
  ]);
});

test.each<[string, readonly string[], Signature['sealing'], string | null, readonly (readonly number[])[]]>([
  ['a short name under a seal is centred on the date', ['财政局'], 'seal', '2026年7月7日', [[5.5], [4]]],
  ['a date of two digits each', ['清河市财政局'], 'seal', '2026年11月21日', [[4.5], [4]]],
  ['a name as wide as the line', ['局'.repeat(28)], 'seal', '2026年7月7日', [[0], [11]]],
  ['a name without a date', ['清河市财政局'], 'seal', null, [[4.5]]],
  ['a date without a name', [], 'seal', '2026年7月7日', [[4]]],
  ['without a seal, a name two characters wider than its date', ['清河市民政局第'], 'none', '2026年7月7日', [[3], [2]]],
  ['one three characters wider', ['清河市民政局第二科'], 'none', '2026年7月7日', [[2], [3]]],
  ['without a seal, a name of 27 characters', ['局'.repeat(27)], 'none', '2026年7月7日', [[1], [20]]],
  ['without a seal and date', ['清河市财政局'], 'none', null, [[2]]],
  ['a date alone, not sealed', [], 'none', '2026年7月7日', [[2]]],
])('%s', (_, organs, sealing, date, expected) => {
  expect(rights(signature(organs, sealing, date))).toEqual(expected);
});

test('without a seal a date begins two characters right of its name, or stands two from the edge (7.3.5.2)', () => {
  for (let length = 1; length <= 28; length += 1) {
    for (const date of ['2026年7月7日', '2026年11月7日', '2026年11月21日']) {
      const [[name = 0] = [], [day = 0] = []] = rights(signature(['局'.repeat(length)], 'none', date));
      const wide = emWidth(date);
      expect(28 - day - wide - (28 - name - length)).toBe(2);
      expect(day).toBeGreaterThanOrEqual(2);
      expect(name + length).toBeLessThanOrEqual(28);
    }
  }
});

test.each([
  [4, 6, [2, 2]],
  [5, 6, [3, 2]],
  [6, 6, [3, 3]],
  [7, 8, [3, 3, 1]],
  [2, 13, [2]],
  [2, 14, [1, 1]],
  [5, 10, [2, 2, 1]],
])('%i names of %i characters under seals stand in rows of %j, which stay within the line', (count, length, expected) => {
  const organs = Array.from({ length: count }, () => '局'.repeat(length));
  const rows = signaturePlaces(signature(organs, 'seal')).filter(({ kind }) => kind === 'organs');
  expect(rows.map(({ texts }) => texts.length)).toEqual(expected);
  for (const { right } of rows.flatMap(({ texts }) => texts)) expect(right + length).toBeLessThanOrEqual(28);
});

test('stamps of several stand one below another, as wide as the longest name, a blank line between them', () => {
  const stamps = [
    { post: '主任', name: '李华' },
    { post: '局长', name: '阿依·吾斯曼' },
  ];
  const lines = signaturePlaces({ ...signature([BUREAU, POLICE], 'stamp'), stamps });
  expect(lines.map(({ texts, gap }) => [gap, ...texts.map(({ right }) => right)])).toEqual([
    [0, 12, 7],
    [1, 12, 4],
    [1, 4],
  ]);
});

test('nothing to sign takes no line', () => {
  for (const sealing of ['seal', 'none', 'stamp'] as const) expect(signaturePlaces(signature([], sealing, null))).toEqual([]);
});
