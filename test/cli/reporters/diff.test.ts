import { expect, test } from 'vitest';
import { printDiffJson } from '../../../src/cli/reporters/diff-json.ts';
import { type DiffPrettyOptions, printDiffPretty } from '../../../src/cli/reporters/diff-pretty.ts';
import { colours, noColours } from '../../../src/cli/reporters/paint.ts';
import type { ProseChange } from '../../../src/diff/compare-prose.ts';
import type { DiffReport } from '../../../src/shell/run-diff.ts';
import { factChange, toldDiff, versionChanges } from '../../support/told-changes.ts';
import { problemAt } from '../../support/told-report.ts';

const print = (said: Partial<DiffReport>, asked: Partial<DiffPrettyOptions> = {}) =>
  printDiffPretty(toldDiff(said), { language: 'zh', paint: noColours, quiet: false, ...asked });
const words = (prose: readonly ProseChange[], asked: Partial<DiffPrettyOptions> = {}) =>
  print({ changes: versionChanges({ prose }) }, asked)
    .split('\n')
    .slice(2, -3);
const para = (before: string | null, after: string | null, place = '三、工作要求'): ProseChange => ({ place, before, after });

test('two versions that say the same', () => {
  expect(print({})).toBe('v1 → a/2026/x\n内容没有变化\n');
  expect(print({}, { language: 'en' })).toBe('v1 → a/2026/x\nthey say the same\n');
});

test('another layout of the same words is a change', () => {
  const changes = versionChanges({ others: true });
  expect(print({ changes })).toBe('v1 → a/2026/x\n\n内容相同，版式有变化\n\n0 项事实、0 段文字有变化\n');
  expect(print({ changes }, { language: 'en' })).toContain('they say the same; the layout differs\n');
});

test('facts stand below their subject: what is other, what came, what went', () => {
  const of = { noun: '部门', title: '区公安局' };
  const facts = [
    factChange({ subject: '部门', of, label: null, before: null, after: '配合' }),
    factChange(),
    factChange({ subject: '部门', of: { ...of, title: '区消防救援大队' }, label: null, before: '', after: null }),
    factChange({ label: '依据', before: null, after: '甲办法' }),
    factChange({ label: '依据', before: '甲办法', after: null }),
  ];
  expect(print({ changes: versionChanges({ facts }) })).toBe(`v1 → a/2026/x

部门
  + 新增部门「区公安局」（配合）
  - 删去部门「区消防救援大队」

抽取
  ~ 抽查比例 3% → 5%
  + 依据 新增 甲办法
  - 依据 删去 甲办法

5 项事实、0 段文字有变化
`);
  const coloured = print({ changes: versionChanges({ facts: facts.slice(0, 3) }) }, { paint: colours });
  for (const sign of ['\u001b[32m+\u001b[39m', '\u001b[33m~\u001b[39m', '\u001b[31m-\u001b[39m'])
    expect(coloured).toContain(sign);
});

test('a paragraph is told with its heading, changes in brackets where there are no colours', () => {
  expect(words([para('共计不低于3%。', '共计不低于5%。')])).toEqual(['正文', '  三、工作要求', '    共计不低于[-3%-]{+5%+}。']);
  expect(words([para('甲3乙', '甲5乙')], { paint: colours }).at(-1)).toBe('    甲\u001b[31m3\u001b[39m\u001b[32m5\u001b[39m乙');
  expect(words([para(null, '新的一段')]).at(-1)).toBe('    {+新的一段+}');
  expect(words([para('旧的一段', null)]).at(-1)).toBe('    [-旧的一段-]');
  expect(words([para('甲', null)], { language: 'en' })[0]).toBe('Wording');
  expect(words([para('甲', null)], { quiet: true })).toEqual([]);
});

test('a heading is told once for the paragraphs below it; before the first heading there is none', () => {
  const prose = [para('甲', null, ''), para('乙', null), para('丙', null), para('丁', null, '附件1')];
  expect(words(prose)).toEqual(['正文', '    [-甲-]', '  三、工作要求', '    [-乙-]', '    [-丙-]', '  附件1', '    [-丁-]']);
});

test('of more than sixty paragraphs the others are counted', () => {
  const prose = Array.from({ length: 62 }, () => para('甲', null));
  expect(words(prose)).toHaveLength(63);
  expect(words(prose).at(-1)).toBe('  另有 2 段（--reporter json 列出全部）');
  expect(words(prose, { language: 'en' }).at(-1)).toBe('  2 more (all of them: --reporter json)');
  expect(words(prose.slice(0, 60)).at(-1)).toBe('    [-甲-]');
});

test.each([
  ['甲', 120, `{+${'甲'.repeat(120)}+}`],
  ['甲', 121, `{+${'甲'.repeat(120)}…+}`],
  ['𠮷', 120, `{+${'𠮷'.repeat(120)}+}`],
  ['𠮷', 121, `{+${'𠮷'.repeat(120)}…+}`],
])('a new text is shown up to 120 signs, however rare they are (%s, %i)', (sign, count, shown) => {
  expect(words([para(null, sign.repeat(count))]).at(-1)).toBe(`    ${shown}`);
});

const source = { path: 'plans/a/2026/x.yaml', text: 'org: 甲局\n' };
const faulty = (count: number) => ({
  name: 'v1',
  id: 'a/2026/x',
  diagnostics: [
    problemAt(source, '甲局', { severity: 'warning', rule: 'a/warning' }),
    ...Array.from({ length: count }, () => problemAt(source, '甲局')),
  ],
});

test('a version that cannot be read is told with its first ten errors, and nothing is compared', () => {
  const [head, told, ...errors] = print({ before: faulty(12), changes: undefined })
    .trimEnd()
    .split('\n');
  expect([head, told]).toEqual(['v1 → a/2026/x', 'v1 有 12 个错误']);
  expect(errors).toEqual([...Array(10).fill('  plans/a/2026/x.yaml:1:6 没有这个单位 names/unknown'), '改正后再比较']);
});

test('an error of no place is told with its file', () => {
  const { place: _, ...whole } = problemAt(source, '甲局', { file: 'plans/b.yaml' });
  const told = print({ after: { name: 'x', id: 'x', diagnostics: [whole] }, changes: undefined }, { language: 'en' });
  expect(told).toBe('v1 → x\nx has 1 errors\n  plans/b.yaml Unexpected organ names/unknown\nmend it, then compare again\n');
});

test('a version with errors that could be read is compared all the same', () => {
  expect(print({ before: faulty(2) })).toBe('v1 → a/2026/x\nv1 有 2 个错误，按读得出的比较\n内容没有变化\n');
  expect(print({ before: faulty(2) }, { language: 'en' })).toContain('v1 has 2 errors; what can be read of it is compared\n');
});

test('the Word file is named last', () => {
  expect(print({ file: '修订稿.docx' })).toMatch(/\n\n修订稿写在 修订稿\.docx\n$/);
  expect(print({ file: 'a.docx' }, { language: 'en' })).toMatch(/\n\ntracked changes written to a\.docx\n$/);
});

const read = (said: Partial<DiffReport>) => JSON.parse(printDiffJson(toldDiff(said), 'zh'));

test('for programs: whether the two say the same, null where they could not be compared', () => {
  expect(read({})).toEqual({
    version: 1,
    before: { name: 'v1', plan: 'a/2026/x', errors: [] },
    after: { name: 'a/2026/x', plan: 'a/2026/x', errors: [] },
    same: true,
    facts: [],
    text: [],
    others: false,
    file: null,
  });
  expect(read({ changes: versionChanges({ others: true }) })).toMatchObject({ same: false, others: true });
  expect(read({ changes: versionChanges({ prose: [para('甲', null)] }) })).toMatchObject({ same: false });
  expect(read({ changes: undefined, before: faulty(1) })).toMatchObject({
    same: null,
    before: {
      errors: [{ rule: 'names/unknown', message: '没有这个单位', file: source.path, start: { line: 1, column: 6, offset: 5 } }],
    },
  });
});

test('for programs: each fact with its sentence, its members and what follows; each paragraph as it was and is', () => {
  const effects = [
    { is: 'move', label: '结束', days: -3, workdays: null },
    { is: 'number', label: '应抽户数', before: 9, after: 4, unit: '户' },
    { is: 'number', label: '户数', before: null, after: 4, unit: '户' },
  ] as const;
  const members = { added: ['丙'], removed: ['乙'] };
  const facts = [
    factChange({ effects, organs: ['区公安局'] }),
    factChange({ label: '部门', members, before: '甲、乙', after: '甲、丙' }),
  ];
  const told = read({ changes: versionChanges({ facts, prose: [para('甲', '乙')] }) });
  expect(told.facts[0]).toEqual({
    subject: '抽取',
    of: null,
    label: '抽查比例',
    before: '3%',
    after: '5%',
    added: [],
    removed: [],
    effects: [
      { is: 'move', label: '结束', days: -3, workdays: null },
      { is: 'number', label: '应抽户数', before: 9, after: 4, difference: -5, unit: '户' },
      { is: 'number', label: '户数', before: null, after: 4, difference: null, unit: '户' },
    ],
    organs: ['区公安局'],
    text: '抽查比例 3% → 5%，结束提前 3 日，应抽户数 −5（9 → 4户），户数 未定 → 4户',
  });
  expect(told.facts[1]).toMatchObject({ added: ['丙'], removed: ['乙'], text: '部门 增加 丙；删去 乙' });
  expect(told.text).toEqual([{ place: '三、工作要求', before: '甲', after: '乙' }]);
});
