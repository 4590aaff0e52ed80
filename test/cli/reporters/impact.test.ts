import { expect, test } from 'vitest';
import { printImpactJson } from '../../../src/cli/reporters/impact-json.ts';
import { printImpactMarkdown } from '../../../src/cli/reporters/impact-markdown.ts';
import type { ImpactReport } from '../../../src/shell/run-report.ts';
import { factChange, planImpact, toldImpact, versionChanges } from '../../support/told-changes.ts';
import { problemAt } from '../../support/told-report.ts';

const source = { path: 'plans/a/2026/x.yaml', text: 'kind: campaign\norg: 甲局\n' };
const print = (said: Partial<ImpactReport['impact']>, language: 'zh' | 'en' = 'zh') =>
  printImpactMarkdown(toldImpact(said), language);

test('a branch that changes nothing says so in few lines', () => {
  expect(print({})).toBe('## 影响说明\n\n公文内容没有变化。\n\n相对于 main（`012345678`）\n');
  expect(print({}, 'en')).toBe('## Impact\n\nNo document changes.\n\ncompared with main（`012345678`）\n');
});

test('the sum counts plans, departments once each, and findings by whether they are errors', () => {
  const plans = [planImpact({ organs: ['甲局', '乙局'] }), planImpact({ id: 'a/2026/y', organs: ['乙局'] })];
  const fresh = [problemAt(source, '甲局'), problemAt(source, '甲局', { severity: 'warning' })];
  const mended = [problemAt(source, '甲局')];
  expect(print({ plans, fresh, mended })).toContain(
    '2 份方案有变化（其余 3 份不变），涉及 2 个部门；新问题 2 个（错误 1 个），消除 1 个。',
  );
  expect(print({ plans, fresh, mended }, 'en')).toContain(
    '2 plans change (3 do not), 2 departments are concerned; 2 new findings (1 errors), 1 mended.',
  );
});

test.each([
  ['added', '新增', 'new'],
  ['removed', '删去', 'removed'],
  ['changed', '改动', 'changed'],
  ['broken', '改坏（读不出）', 'broken'],
  ['mended', '改好（原来读不出）', 'mended'],
] as const)('a plan that is %s has its row', (is, zh, en) => {
  const plans = [planImpact({ is, made: ['a/2026/x/notice.docx', 'index.html'], gone: ['a/2026/x/old.pdf'] })];
  const row = (word: string) => `| 联合抽查实施方案<br>a/2026/x | ${word} | notice.docx index.html ~~old.pdf~~ |`;
  expect(print({ plans })).toContain(`| 方案 | 变化 | 重新生成的文件 |\n|---|---|---|\n${row(zh)}`);
  expect(print({ plans }, 'en')).toContain(`| plan | change | files made anew |\n|---|---|---|\n${row(en)}`);
});

test('a plan with errors makes no files', () => {
  const plans = [planImpact({ blocked: true, made: ['a/2026/x/notice.docx'] })];
  expect(print({ plans })).toContain('| 改动 | 有错误，暂不生成 |');
  expect(print({ plans }, 'en')).toContain('| changed | has errors, not built |');
});

test('numbers that rose are told by themselves, departments with the plans they are concerned by', () => {
  const effects = [{ is: 'number', label: '应抽户数', before: 2, after: 3, unit: '户' }] as const;
  const changes = versionChanges({
    facts: [factChange({ effects }), factChange({ label: '抽取方式', before: '甲', after: '乙' })],
  });
  const plans = [planImpact({ changes, organs: ['区公安局'] }), planImpact({ id: 'b/2026/y', organs: ['区公安局'] })];
  const told = print({ plans });
  expect(told).toContain('### 数字和日期\n\n- a/2026/x：抽查比例 3% → 5%，应抽户数 +1（2 → 3户）\n\n### 涉及部门');
  expect(told).toContain('### 涉及部门\n\n- 区公安局：a/2026/x、b/2026/y\n\n<details>');
  expect(told).toContain('- 抽取方式 甲 → 乙');
});

test('findings that are new stand open with their lines, those that are gone are folded away without', () => {
  const message = { zh: '`甲|局` 没有登记', en: 'Unexpected `甲|局`' };
  const { place: _, ...nowhere } = problemAt(source, '甲局', { severity: 'info' });
  const told = print({ fresh: [problemAt(source, '甲局', { message }), nowhere], mended: [problemAt(source, '甲局')] });
  expect(told).toContain(
    '### 新问题\n\n- 错误 plans/a/2026/x.yaml:2 <code>甲&#124;局</code> 没有登记 `names/unknown`\n' +
      '- 说明 plans/a/2026/x.yaml 没有这个单位 `names/unknown`\n',
  );
  expect(told).toContain(
    '<details><summary>消除的问题（1）</summary>\n\n- 错误 plans/a/2026/x.yaml 没有这个单位 `names/unknown`\n\n</details>',
  );
});

test('the details of a plan are folded: facts, then paragraphs with what is gone and what is new', () => {
  const prose = [
    { place: '三、工作要求', before: '不低于3%。', after: '不低于5%。' },
    { place: '', before: null, after: '新的一段' },
    { place: '', before: '旧的一段', after: null },
  ];
  const plans = [planImpact({ changes: versionChanges({ facts: [factChange()], prose }) })];
  expect(print({ plans })).toContain(`<details><summary>a/2026/x：1 项事实，3 段文字</summary>

- 抽查比例 3% → 5%

**正文**

- 三、工作要求：不低于<del>3%</del><ins>5%</ins>。
- <ins>新的一段</ins>
- <del>旧的一段</del>

</details>
`);
  const layout = [planImpact({ changes: versionChanges({ others: true }) })];
  expect(print({ plans: layout }, 'en')).toContain(
    '<summary>a/2026/x：0 facts, 0 paragraphs</summary>\n\n- the layout changes\n',
  );
});

test('blanks beside a change stay, so that words do not run together', () => {
  const prose = [{ place: '', before: 'total of 3 items', after: 'total of 5 items' }];
  const plans = [planImpact({ changes: versionChanges({ prose }) })];
  expect(print({ plans })).toContain('- total of <del>3</del><ins>5</ins> items\n');
});

test('nothing a plan says becomes Markdown, HTML, a link, a mention or the row of a table', () => {
  const nasty = '<script>|[a](b)**c**`d`@e #1\n# f~~g~~';
  const safe =
    '&#60;script&#62;&#124;&#91;a&#93;(b)&#42;&#42;c&#42;&#42;&#96;d&#96;&#64;e &#35;1 &#35; f&#126;&#126;g&#126;&#126;';
  const changes = versionChanges({
    facts: [factChange({ label: '标题', before: null, after: nasty })],
    prose: [{ place: nasty, before: null, after: nasty }],
  });
  const told = print({ plans: [planImpact({ title: nasty, organs: [nasty], changes, made: [`x/${nasty.replace('\n', '')}`] })] });
  expect(told).toContain(`| ${safe}<br>a/2026/x |`);
  expect(told).toContain(`- ${safe}：a/2026/x`);
  expect(told).toContain(`- 标题 新增 ${safe}`);
  expect(told).toContain(`- ${safe}：<ins>${safe}</ins>`);
  expect(told).not.toMatch(/<script|\[a\]|@e/);
});

test('of a list of more than forty the rest is counted', () => {
  const plans = Array.from({ length: 43 }, (_, at) => planImpact({ id: `a/2026/${at}`, organs: [`${at}局`], changes: null }));
  const fresh = Array.from({ length: 41 }, () => problemAt(source, '甲局'));
  const told = print({ plans, fresh });
  expect(told.match(/^\| 联合抽查/gm)).toHaveLength(40);
  expect(told.match(/^另有 3 项$/gm)).toHaveLength(2);
  expect(told.match(/^另有 1 项$/gm)).toHaveLength(1);
  expect(print({ plans }, 'en')).toMatch(/^3 more$/m);
});

test('a comment never grows longer than hosts take: whole parts are left out from the end, and that is said', () => {
  const prose = Array.from({ length: 40 }, () => ({ place: '', before: null, after: '&'.repeat(160) }));
  const plans = [1, 2, 3].map((at) => planImpact({ id: `a/2026/${at}`, changes: versionChanges({ prose }) }));
  const told = print({ plans });
  expect(told.length).toBeLessThan(65_536);
  expect(told).toMatch(/\n<\/details>\n\n内容过长，其余略去；用 banwen diff 逐份查看。\n$/);
  expect(told.match(/<details>/g)).toHaveLength(1);
  expect(told.match(/^\| 联合抽查/gm)).toHaveLength(3);
});

test('for programs: the sum, each plan with its changes, and findings with their starts', () => {
  const { place: _, ...nowhere } = problemAt(source, '甲局', { severity: 'info' });
  const plans = [planImpact({ changes: null, made: ['a'], gone: ['b'], blocked: true, organs: ['c'] })];
  const read = JSON.parse(printImpactJson(toldImpact({ plans, fresh: [problemAt(source, '甲局')], mended: [nowhere] }), 'en'));
  expect(read).toEqual({
    version: 1,
    base: 'main',
    commit: '0123456789abcdef',
    summary: { changed: 1, unchanged: 3, fresh: 1, mended: 1 },
    plans: [
      {
        ...{ id: 'a/2026/x', title: '联合抽查实施方案', is: 'changed', made: ['a'], gone: ['b'], blocked: true, organs: ['c'] },
        ...{ facts: [], text: [] },
      },
    ],
    fresh: [
      {
        ...{ rule: 'names/unknown', severity: 'error', message: 'Unexpected organ', file: source.path },
        start: { line: 2, column: 6, offset: 20 },
      },
    ],
    mended: [{ rule: 'names/unknown', severity: 'info', message: 'Unexpected organ', file: source.path, start: null }],
  });
});
