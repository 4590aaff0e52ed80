import { expect, test } from 'vitest';
import type { Imprint, Layout } from '../../../src/documents/manuscript.ts';
import { imprint } from '../../../src/renderers/docx/imprint.ts';
import { sheetOf } from '../../../src/renderers/docx/sheet.ts';

const LAYOUT: Layout = { form: 'document', grid: 'gbt9704', imprintPage: 'last', fingerprint: null };

function set(given: Partial<Imprint> = {}, layout: Partial<Layout> = {}) {
  const block: Imprint = {
    origin: { path: [] },
    sentTo: null,
    copiesTo: null,
    organ: '清河市市场监督管理局办公室',
    date: '2026年7月7日印发',
    ...given,
  };
  return imprint(block, sheetOf({ ...LAYOUT, ...layout }));
}

function linesOf(found: ReturnType<typeof set>): readonly string[] {
  return (found?.rows ?? []).map(({ cells }) =>
    cells
      .map(({ paragraphs }) =>
        paragraphs.map(({ content = [] }) => content.map((inline) => ('text' in inline ? inline.text : '')).join('')).join('/'),
      )
      .join('｜'),
  );
}

test.each<[string, Partial<Imprint>, readonly string[]]>([
  ['who printed it and when', {}, ['清河市市场监督管理局办公室｜2026年7月7日印发']],
  ['抄送 above', { copiesTo: '市政府办。' }, ['抄送：市政府办。', '清河市市场监督管理局办公室｜2026年7月7日印发']],
  [
    '主送 above 抄送, with no rule between them (7.4.2)',
    { sentTo: '各区。', copiesTo: '市政府办。' },
    ['主送：各区。/抄送：市政府办。', '清河市市场监督管理局办公室｜2026年7月7日印发'],
  ],
])('rows between rules: %s', (_, given, lines) => {
  expect(linesOf(set(given))).toEqual(lines);
});

test('the first and the last rule are 0.35 mm, those between 0.25, none at the sides', () => {
  const rules = set()?.rules;
  expect(rules).toEqual({ outer: 8, inner: 6, sides: false });
  const millimetres = (eighths: number) => ((eighths / 8 / 72) * 25.4).toFixed(2);
  expect([rules?.outer ?? 0, rules?.inner ?? 0].map(millimetres)).toEqual(['0.35', '0.26']);
});

test('further lines of 抄送 begin after its colon, one character from the right (7.4.2)', () => {
  const [recipients] = set({ copiesTo: '市政府办。' })?.rows[0]?.cells ?? [];
  expect(recipients?.paragraphs[0]).toMatchObject({ style: 'Imprint', indent: { left: 1120, hanging: 840, right: 280 } });
});

test('the organ stands one character from the left, the day one from the right, and has all the room it needs (7.4.3)', () => {
  const found = set();
  const [organ, day] = found?.rows[0]?.cells ?? [];
  expect(organ?.paragraphs[0]).toMatchObject({ align: 'left', indent: { left: 280 } });
  expect(day?.paragraphs[0]).toMatchObject({ align: 'right', indent: { right: 280 } });
  expect(found?.widths).toEqual([8844 - 2800, 2800]);
});

test('the table stands at the foot of the text area, as wide as that', () => {
  expect(set()?.place).toEqual({ x: 1588, at: 'foot' });
  expect(set()?.widths.reduce((sum, width) => sum + width)).toBe(8844);
});

test('on the other grid a blank row of 2.42 mm without a rule below it keeps the last rule at 262 mm', () => {
  const rows = set({}, { grid: 'gbt33476' })?.rows ?? [];
  expect(rows.map(({ height }) => height)).toEqual([undefined, { twips: 137, isExact: true }]);
  expect(((137 / 1440) * 25.4).toFixed(2)).toBe('2.42');
  expect(rows[0]?.cells.map(({ ruleBelow }) => ruleBelow)).toEqual([8, 8]);
  expect(rows[1]?.cells.map(({ ruleAbove, ruleBelow }) => [ruleAbove, ruleBelow])).toEqual([[8, 0]]);
});

test('a letter shows its recipients without rules, and nothing where it has none (10.1)', () => {
  const found = set({ copiesTo: '市政府办。' }, { form: 'letter' });
  expect(linesOf(found)).toEqual(['抄送：市政府办。']);
  expect(found?.rules).toEqual({ outer: 0, inner: 0, sides: false });
  expect(set({}, { form: 'letter' })).toBeNull();
});
