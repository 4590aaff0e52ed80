import { expect, test } from 'vitest';
import { noColours } from '../../src/cli/reporters/paint.ts';
import { printPretty } from '../../src/cli/reporters/pretty.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { readGoodRoot } from '../mutation/good-root.ts';
import { toldReport } from '../support/told-report.ts';

const PLAN = 'plans/luquan/2026/joint-02.yaml';
const root = await readGoodRoot();
const good = root.files.find(({ source }) => source.path === PLAN)?.source.text ?? '';

/** What a hand does to the plan, as replacements of its text. */
const SLIPS: readonly (readonly [name: string, typed: string, instead: string])[] = [
  ['a full-width colon', 'year: 2026', 'year：2026'],
  ['a full-width colon in braces', '{ start: 2026', '{ start：2026'],
  ['full-width brackets and comma', '[小额贷款公司, 典当行]', '［小额贷款公司，典当行］'],
  ['indented with wide spaces', '  ratio:', '\u3000ratio:'],
  ['indented with a tab', '  ratio:', '\tratio:'],
  ['a tab after the indentation', '  ratio:', '  \tratio:'],
  ['one space too many', '  ratio:', '   ratio:'],
  ['a level too high', '  ratio:', 'ratio:'],
  ['a lost zero', 'sequence: 2', 'sequence: 02'],
  ['text lost to a comment', 'text: 全区小额贷款公司、典当行', 'text: 全区小额贷款公司 #典当行'],
  ['a lost name', '- 对典当行开展业务和风险', '- 对典当行 #开展业务和风险'],
  ['a full-width percent sign', 'atLeast: 3%', 'atLeast: ３％'],
  ['curly quotes around a value', 'role: 牵头', 'role: “牵头”'],
  ['curly quotes around a key', 'sampling:', '“sampling”:'],
  ['curly quotes around a name', 'org: 区市场监管局', 'org: “区市场监管局”'],
  ['a key twice', 'sequence: 2\n', 'sequence: 2\nsequence: 3\n'],
  ['a date in Chinese', 'asOf: 2026-06-30', 'asOf: 2026年6月30日'],
  ['a date with points', 'asOf: 2026-06-30', 'asOf: 2026.6.30'],
  ['a day there is not', 'asOf: 2026-06-30', 'asOf: 2026-06-31'],
  ['an end before its start', 'start: 2026-07-07', 'start: 2026-08-07'],
  ['a second colon', 'text: 全区小额贷款公司、典当行', 'text: 全区: 小额贷款公司、典当行'],
  ['a value that begins with {{', 'text: 全区小额贷款公司、典当行', 'text: {{region}}小额贷款公司、典当行'],
  ['a sign for a bound', 'ratio: { atLeast: 3%', 'ratio: { >=3%'],
  ['a bracket left open', '[小额贷款公司, 典当行]', '[小额贷款公司, 典当行'],
  ['a quote left open', 'text: 全区小额贷款公司、典当行', "text: '全区小额贷款公司、典当行"],
  ['no space after the colon', 'year: 2026', 'year:2026'],
  ['no colon', 'year: 2026', 'year 2026'],
  ['no space after the dash', '- 对典当行', '-对典当行'],
  ['no comma', 'start: 2026-07-07, end', 'start: 2026-07-07 end'],
  ['an entry too deep', '      - 对典当行', '        - 对典当行'],
  ['a value left out', 'year: 2026', 'year:'],
  ['a misspelt key that is required', 'departments:', 'departmnets:'],
  ['a key in Chinese', 'departments:', '部门分工:'],
  ['a key of the mapping below', 'minCount: 2', 'atLeast: 3%'],
  ['a misspelt word', 'role: 牵头', 'role: 牵投'],
  ['a misspelt name', 'org: 区政府办公室', 'org: 区政府办工室'],
  ['a misspelt kind', 'kind: campaign', 'kind: campagin'],
  ['words for a length of time', 'schedule:', 'schedule:\n  results: { within: 20个工作日, after: window.end }'],
  ['a word with a full stop', 'role: 牵头', 'role: 牵头。'],
  ['a bound in words', 'ratio: { atLeast: 3%, base: 名录库企业, aggregate: 共计 }', 'ratio: 不低于3%'],
  [
    'a place far to the right',
    'minCount: 2',
    `minCount: 2\n  exclude: ['${'前'.repeat(60)}', '\u{1f9d1}\u200d\u{1f33e}e\u0301', [错], '${'后'.repeat(60)}']`,
  ],
];

test('what a writer sees of a slip', async () => {
  const shown = SLIPS.map(([name, typed, instead]) => {
    expect(good, name).toContain(typed);
    return `## ${name}\n${printed(root.check({ path: PLAN, text: good.replace(typed, instead) }))}`;
  });
  await expect(shown.join('\n')).toMatchFileSnapshot('../golden/frames.txt');
});

test('what a writer sees of a slip in a file with carriage returns', async () => {
  const text = good.replaceAll('\n', '\r\n').replace('minCount: 2', 'minCount: 二').replace('status: 印发', 'status: 印友');
  await expect(printed(root.check({ path: PLAN, text }))).toMatchFileSnapshot('../golden/frames-crlf.txt');
});

function printed(diagnostics: readonly Diagnostic[]): string {
  return printPretty(toldReport({ diagnostics, ms: 0 }), { language: 'zh', paint: noColours, quiet: false });
}
