import { expect, test } from 'vitest';
import { colours, noColours } from '../../../src/cli/reporters/paint.ts';
import { type PrettyOptions, printPretty } from '../../../src/cli/reporters/pretty.ts';
import { EnvironmentError, UsageError } from '../../../src/core/failure.ts';
import type { BuildReport } from '../../../src/shell/build-report.ts';
import { problemAt, toldReport } from '../../support/told-report.ts';

const source = { path: 'plans/a/2026/x.yaml', text: 'kind: campaign\norg: 甲局\ntitle: 乙\n' };
const print = (said: Partial<BuildReport>, asked: Partial<PrettyOptions> = {}) =>
  printPretty(toldReport(said), { language: 'zh', paint: noColours, quiet: false, ...asked });
const place = (words: string) => {
  const start = source.text.indexOf(words);
  return { source, range: { start, end: start + words.length } };
};

test('where nothing was found there is one line', () => {
  expect(print({})).toBe('方案 1 个，错误 0 个，提醒 0 个（1 毫秒）\n');
  expect(print({}, { language: 'en' })).toBe('plans 1, errors 0, warnings 0 (1 ms)\n');
});

test('a problem has its place, its grade, its rule, its words, what has to do with it, and what to do', () => {
  const related = [{ ...place('乙'), message: { zh: '标题在此', en: 'the title is here' } }];
  const hint = { zh: '写登记的名称', en: 'write the registered name' };
  const found = problemAt(source, '甲局', { severity: 'warning', related, hint });
  expect(print({ diagnostics: [found] })).toBe(`plans/a/2026/x.yaml:2:6 提醒 names/unknown
  没有这个单位
   2 | org: 甲局
     |      ^^^^
  plans/a/2026/x.yaml:3:8 标题在此
   3 | title: 乙
     |        ^^
  修改：写登记的名称

方案 1 个，错误 0 个，提醒 1 个（1 毫秒）
`);
  expect(print({ diagnostics: [found] }, { language: 'en' })).toBe(`plans/a/2026/x.yaml:2:6 warning names/unknown
  Unexpected organ
   2 | org: 甲局
     |      ^^^^
  plans/a/2026/x.yaml:3:8 the title is here
   3 | title: 乙
     |        ^^
  fix: write the registered name

plans 1, errors 0, warnings 1 (1 ms)
`);
});

test.each([
  ['error', '\u001b[31m错误\u001b[39m', '\u001b[31m^^^^\u001b[39m'],
  ['warning', '\u001b[33m提醒\u001b[39m', '\u001b[33m^^^^\u001b[39m'],
  ['info', '\u001b[36m说明\u001b[39m', '\u001b[36m^^^^\u001b[39m'],
] as const)('an %s has its own colour, also below its words; rule and numbers of lines stand back', (severity, word, carets) => {
  const lines = print({ diagnostics: [problemAt(source, '甲局', { severity })] }, { paint: colours }).split('\n');
  expect(lines[0]).toBe(`plans/a/2026/x.yaml:2:6 ${word} \u001b[2mnames/unknown\u001b[22m`);
  expect(lines[2]).toBe('\u001b[2m   2 |\u001b[22m org: 甲局');
  expect(lines[3]).toBe(`     \u001b[2m|\u001b[22m      ${carets}`);
});

test('of a problem met at many places six are shown, and the others counted', () => {
  const related = Array.from({ length: 8 }, () => ({ ...place('乙'), message: { zh: '同样', en: 'the same' } }));
  const shown = print({ diagnostics: [problemAt(source, '甲局', { related })] });
  expect(shown.match(/3:8 同样/g)).toHaveLength(6);
  expect(shown).toContain('        ^^\n  另有 2 处\n\n');
  const six = print({ diagnostics: [problemAt(source, '甲局', { related: related.slice(0, 6) })] });
  expect(six).not.toContain('另有');
  expect(print({ diagnostics: [problemAt(source, '甲局', { related })] }, { language: 'en' })).toContain(
    '  places not listed: 2\n',
  );
});

test('a related place in another file is told with that file', () => {
  const registry = { path: 'plans/registry/a/orgs.yaml', text: '\n  name: 甲局\n' };
  const related = [{ source: registry, range: { start: 9, end: 11 }, message: { zh: '登记在此', en: 'registered here' } }];
  expect(print({ diagnostics: [problemAt(source, '甲局', { related })] })).toContain(
    '  plans/registry/a/orgs.yaml:2:9 登记在此\n   2 |   name: 甲局\n     |         ^^^^\n',
  );
});

test('what the machine refused stands last before the sum, with what to try; a slip has nothing to try', () => {
  const failures = [
    new EnvironmentError({ zh: '磁盘已满', en: 'disk full' }, { zh: '清理', en: 'free some' }),
    new UsageError({ zh: '模板有误', en: 'a faulty template' }),
  ];
  const artifacts = [{ plan: 'a', format: 'pdf', path: 'output/a.pdf', bytes: null, sha256: null, status: 'failed' }] as const;
  expect(print({ failures, artifacts })).toBe(
    '磁盘已满\n  办法：清理\n模板有误\n方案 1 个，错误 0 个，提醒 0 个，生成 0 件，未变 0 件，失败 1 件（1 毫秒）\n',
  );
  expect(print({ failures }, { language: 'en', paint: colours })).toContain(
    '\u001b[31mdisk full\u001b[39m\n  \u001b[32mtry: \u001b[39mfree some\n\u001b[31ma faulty template\u001b[39m\n',
  );
});

test('with quiet only errors are shown, and all are counted', () => {
  const diagnostics = [
    problemAt(source, '甲局', { severity: 'info', rule: 'a/info' }),
    problemAt(source, '甲局', { severity: 'warning', rule: 'a/warning' }),
    problemAt(source, '甲局', { rule: 'a/error' }),
  ];
  const shown = print({ diagnostics }, { quiet: true });
  expect(shown.match(/a\/[a-z]+/g)).toEqual(['a/error']);
  expect(shown).toContain('错误 1 个，提醒 1 个，说明 1 个');
});

test('the limit counts what would be shown, so that with quiet it counts errors', () => {
  const diagnostics = [
    problemAt(source, '甲局', { severity: 'warning' }),
    problemAt(source, '甲局'),
    problemAt(source, '乙', { rule: 'b/b' }),
  ];
  const shown = print({ diagnostics }, { quiet: true, maxProblems: 1 });
  expect(shown).toContain('names/unknown');
  expect(shown).toContain('另有 1 个问题没有列出（--max-problems）\n\n');
  expect(shown).not.toContain('b/b');
});

const published = { folder: '网站', files: 12, removed: 0, withheld: [] };
test.each([
  ['files alone', published, ['公开的 12 件放在 网站', 'public files in 网站: 12']],
  [
    'files taken down',
    { ...published, removed: 3 },
    ['公开的 12 件放在 网站，撤下 3 件', 'public files in 网站: 12, taken down: 3'],
  ],
  ['nothing after errors', { ...published, files: 0 }, ['有错误，没有发布', 'there are errors, so that nothing was published']],
])('what was published: %s', (_, said, [zh, en]) => {
  expect(print({ published: said }).split('\n').slice(0, -2)).toEqual([zh]);
  expect(print({ published: said }, { language: 'en' }).split('\n').slice(0, -2)).toEqual([en]);
});

test('files that are not public are named where they are few, counted where they are many, left out with quiet', () => {
  const withheld = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const line = (names: readonly string[], asked: Partial<PrettyOptions> = {}) =>
    print({ published: { ...published, withheld: names } }, asked)
      .split('\n')
      .slice(1, -2);
  expect(line(['a'])).toEqual(['不公开的 1 件没有放：a']);
  expect(line(withheld.slice(0, 6))).toEqual(['不公开的 6 件没有放：a、b、c、d、e、f']);
  expect(line(withheld)).toEqual(['不公开的 8 件没有放：a、b、c、d、e、f 等']);
  expect(line(withheld, { language: 'en' })).toEqual(['not public, not put there: 8 (a, b, c, d, e, f …)']);
  expect(line(withheld, { quiet: true })).toEqual([]);
});
