import { expect, test } from 'vitest';
import { applyFixes, type Diagnose } from '../../../src/build/findings/apply-fixes.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import type { Source } from '../../../src/core/source.ts';

interface Habit {
  readonly rule?: string;
  readonly find: RegExp;
  readonly by?: (found: string) => string;
  /** Whether the text is read no further than the first such place. */
  readonly stops?: boolean;
}

/** Says of every match of the habits that it is wrong, and what it should be; with `stops`, of the first one alone. */
function diagnoseBy(habits: readonly Habit[], asked: (readonly string[])[] = []): Diagnose {
  return (sources, changed) => {
    asked.push([...(changed ?? [])]);
    return sources.filter(({ path }) => changed?.has(path) ?? true).flatMap((source) => saidOf(source, habits));
  };
}

function saidOf(source: Source, habits: readonly Habit[]): readonly Diagnostic[] {
  for (const { stops, ...habit } of habits) {
    const [first] = found(source, habit);
    if (stops && first) return [first];
  }
  return habits.flatMap((habit) => found(source, habit));
}

function found(source: Source, { rule = 'dates/lead-time-short', find, by }: Habit): readonly Diagnostic[] {
  return [...source.text.matchAll(find)].map(({ 0: words, index }) => ({
    rule,
    severity: 'error',
    message: { zh: '有误', en: 'wrong' },
    file: source.path,
    place: { source, range: { start: index, end: index + words.length } },
    ...(by && { replacement: by(words) }),
  }));
}

function fix(texts: Readonly<Record<string, string>>, habits: readonly Habit[], asked?: (readonly string[])[]) {
  const sources = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const files = applyFixes(sources, diagnoseBy(habits, asked));
  return Object.fromEntries(files.map(({ after, count }) => [after.path, { text: after.text, count }]));
}

test('every replacement is typed, and nothing else changes', () => {
  const text = '\ufeff甲: ａ # ａ 注\r\n乙: ａｂ\r\n\r\n丙: c';
  expect(fix({ 'p.yaml': text, 'q.yaml': 'c' }, [{ find: /[ａｂ]/g, by: (sign) => sign.normalize('NFKC') }])).toEqual({
    'p.yaml': { text: '\ufeff甲: a # a 注\r\n乙: ab\r\n\r\n丙: c', count: 4 },
  });
});

test('of overlapping ones the first is typed, the others wait for the next round', () => {
  const habits = [
    { find: /甲乙/g, by: () => '甲' },
    { find: /乙丙/g, by: () => '丙' },
    { find: /甲丙/g, by: () => '丁' },
  ];
  expect(fix({ 'p.yaml': '甲乙丙' }, habits)).toEqual({ 'p.yaml': { text: '丁', count: 2 } });
});

test('a place told twice is mended once, related places are mended with it', () => {
  const source = { path: 'p.yaml', text: '甲 乙 乙' };
  const place = (start: number) => ({ source, range: { start, end: start + 1 } });
  const message = { zh: '有误', en: 'wrong' };
  const said: Diagnostic = { rule: 'a/b', severity: 'error', message, file: 'p.yaml', place: place(2), replacement: '丙' };
  const related = [
    { ...place(4), message, replacement: '丙' },
    { ...place(0), message },
  ];
  const [file] = applyFixes([source], ([now]) =>
    now?.text === source.text
      ? [
          { ...said, related },
          { ...said, rule: 'c/d' },
        ]
      : [],
  );
  expect(file).toMatchObject({ count: 2, after: { text: '甲 丙 丙' } });
});

test('a text that is read only up to its first fault is mended to its end', () => {
  const text = Array.from({ length: 30 }, (_, index) => `a${index}：1\n`).join('');
  const fixed = fix({ 'p.yaml': text }, [{ rule: 'yaml/fullwidth-colon', find: /：/g, by: () => ': ', stops: true }]);
  expect(fixed['p.yaml']).toEqual({ text: text.replaceAll('：', ': '), count: 30 });
});

test('a replacement that does harm is taken back alone, and is not tried again', () => {
  const asked: (readonly string[])[] = [];
  const habits = [
    { find: /ａ/g, by: () => 'a' },
    { find: /ｂ/g, by: () => '[' },
    { rule: 'yaml/syntax', find: /\[/g },
  ];
  expect(fix({ 'p.yaml': 'ａ\nｂ\nａ\n', 'q.yaml': 'ａ' }, habits, asked)).toEqual({
    'p.yaml': { text: 'a\nｂ\na\n', count: 2 },
    'q.yaml': { text: 'a', count: 1 },
  });
  expect(asked.length).toBeLessThan(10);
});

test('what only comes to light behind a mended place is no harm, what comes to pass at it is', () => {
  const colon = { rule: 'yaml/fullwidth-colon', find: /：/g, by: () => ': ', stops: true };
  const shape = { rule: 'schema/unknown-key', find: /knid|sno/g };
  expect(fix({ 'p.yaml': 'knid： a\nsno: b\n' }, [colon, shape])['p.yaml']?.text).toBe('knid:  a\nsno: b\n');
  const broken = { rule: 'yaml/syntax', find: /: .*: /g };
  expect(fix({ 'p.yaml': 'a：b: c\n' }, [colon, broken])).toEqual({});
  const quotes = { rule: 'yaml/leading-zero-lost', find: /(?<!')02(?!')/g, by: () => "'02'" };
  const number = { rule: 'schema/wrong-type', find: /'02'/g };
  expect(fix({ 'p.yaml': 'a: 02\n' }, [quotes, number])).toEqual({});
});

test('tables, files that were not read from the root, and files that read otherwise are left alone', () => {
  const habit = { find: /甲/g, by: () => '乙' };
  expect(fix({ 'p.csv': '甲', 'p.xlsx': '甲', 'p.json': '甲' }, [habit])).toEqual({});
  const builtIn = { path: 'templates/campaign/outline.yaml', text: '甲' };
  expect(applyFixes([{ path: 'p.yaml', text: '丙' }], () => found(builtIn, habit))).toEqual([]);
  expect(applyFixes([{ path: builtIn.path, text: '甲甲' }], () => found(builtIn, habit))).toEqual([]);
});

test('rules that undo each other end all the same', () => {
  const habits = [
    { find: /甲/g, by: () => '乙' },
    { find: /乙/g, by: () => '甲' },
  ];
  expect(Object.keys(fix({ 'p.yaml': '甲' }, habits)).length).toBeLessThan(2);
});
