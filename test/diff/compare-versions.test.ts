import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../../src/build/compile.ts';
import { loadStages } from '../../src/build/stages.ts';
import { versionChanges } from '../../src/build/versions/version-changes.ts';
import { wordFactChange } from '../../src/diff/word-fact-change.ts';
import { parseDay } from '../../src/plan/days/day.ts';
import { listOutlines, listSources } from '../../src/shell/disk/list-sources.ts';
import { readTableBytes } from '../../src/shell/disk/read-table-bytes.ts';
import { readTables } from '../../src/shell/root/read-tables.ts';

const root = process.cwd();
const stages = await loadStages();
const { sources } = await listSources(root);
const { sources: builtIn } = await listOutlines(root);
const tables = await readTables({ readTable: (path) => readTableBytes(root, path) }, sources, { stages });

type Exchange = readonly [old: string, by: string];

/** The lines of a plan of the repository before and after words of it, or of a file beside it, are exchanged. */
function changesOf(id: string, exchanges: readonly Exchange[], file = `plans/${id}.yaml`): readonly string[] {
  const text = exchanges.reduce(
    (now, [old, by]) => {
      if (!now.includes(old)) throw new Error(`${file} does not say ${old}`);
      return now.replace(old, () => by);
    },
    readFileSync(file, 'utf8'),
  );
  const versions = [sources, sources.map((source) => (source.path === file ? { path: file, text } : source))].map((each) => {
    const today = parseDay('2026-11-21');
    if (today === undefined) throw new Error('no day');
    const given = { sources: each, builtIn, unreadable: [], tables };
    const { plans } = compile(given, { today, draft: false, only: new Set([id]) }, stages);
    return { given, plan: plans.find((plan) => plan.id === id) };
  });
  const [before, after] = versions;
  if (after === undefined) throw new Error('two versions');
  const changes = versionChanges({ before: before?.plan, after: after.plan }, after.given, stages);
  if (changes === undefined) throw new Error('one of the versions is no plan');
  return changes.facts.map((change) => wordFactChange(change, 60));
}

test.each<[name: string, id: string, exchanges: readonly Exchange[], told: readonly string[]]>([
  ['nothing', 'luquan/2026/joint-02', [], []],
  [
    'a department that leads now',
    'luquan/2026/joint-02',
    [
      ['role: 牵头', 'role: 配合'],
      ['org: 区政府办公室\n    role: 配合', 'org: 区政府办公室\n    role: 牵头'],
    ],
    ['部门「区市场监管局」分工 牵头 → 配合', '部门「区政府办公室」分工 配合 → 牵头'],
  ],
  [
    'an item less',
    'luquan/2026/joint-02',
    [['      - 对典当行开展业务和风险管控情况的现场检查\n', '']],
    ['部门「区政府办公室」抽查事项 删去 对典当行开展业务和风险管控情况的现场检查'],
  ],
  [
    'a scope',
    'luquan/2026/joint-02',
    [['industries: [小额贷款公司, 典当行]', 'industries: [小额贷款公司]']],
    ['涉及行业 删去 典当行'],
  ],
  [
    'an annex less',
    'luquan/2026/joint-02',
    [['attachments: [{ form: statistics-10 }]', 'attachments: []']],
    expect.arrayContaining([expect.stringMatching(/^附件 删去 /)]),
  ],
  [
    'a deadline that comes earlier',
    'luquan/2026/joint-02',
    [['due: 2026-09-28', 'due: 2026-09-25']],
    ['总结报送 2026年9月28日 → 2026年9月25日，提前 3 日（1 个工作日）'],
  ],
])('%s', (_, id, exchanges, told) => {
  expect(changesOf(id, exchanges)).toEqual(told);
});

test('a word of the registry that plans print is a change of theirs', () => {
  const told = changesOf(
    'luquan/2026/joint-02',
    [['石鹿市监〔2026〕6号', '石鹿市监〔2026〕8号']],
    'plans/registry/luquan/docs.yaml',
  );
  expect(told).toEqual([expect.stringContaining('依据 增加 ')]);
});

test('a task keeps its name though another comes before it', () => {
  const told = changesOf('luquan/2026/annual-plan', [
    ['  - number: 1\n', '  - name: 新加的任务\n    lead: 区市场监管局\n\n  - number: 2\n'],
    ['between: [5%, 10%]', 'between: [10%, 15%]'],
  ]);
  expect(told).toEqual([
    '新增任务「新加的任务」（牵头部门 区市场监管局）',
    expect.stringMatching(/^任务「第一次部门联合抽查（旅馆业）」抽查比例 .*5%.* → .*10%.*，应抽户数 \+6（7 → 13户）$/),
  ]);
});

test.each<[id: string, exchange: Exchange, told: string]>([
  ['luquan/2026/work-plan', ['atLeast: 3%', 'atLeast: 5%'], '指标「抽查企业数量占比」数值 不低于3% → 不低于5%'],
  [
    'luquan/2026/joint-02-disposals',
    ['done: 2026-08-12', 'done: 2026-08-14'],
    '处置「示例乙小额贷款有限公司责令改正」办结日期 2026-08-12 → 2026-08-14，推迟 2 日（2 个工作日）',
  ],
  ['luquan/2026/item-list', ['edition: 2026年版', 'edition: 2026年第二版'], '清单版次 2026年版 → 2026年第二版'],
])('%s', (id, exchange, told) => {
  expect(changesOf(id, [exchange])).toContain(told);
});
