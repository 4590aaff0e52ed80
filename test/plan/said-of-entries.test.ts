import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { resolveProfile } from '../../src/plan/profile/resolve-profile.ts';
import { resolveRegistry } from '../../src/plan/registry/resolve-registry.ts';
import type { ProfileInput, RegistryInput } from '../../src/schema/inputs.ts';
import { type SchemaName, validate } from '../../src/schema/validate.ts';
import { annualPlanOf, itemListOf, REGISTRY, resultsOf, treeOf, workPlanOf } from './example.ts';
import { told } from './told.ts';

const HEAD = 'profile: luquan-2026\nyear: 2026\nissuers: [区市场监管局]\nissued: 2026-07-01\n';

function coded(code: string): readonly Diagnostic[] {
  const entity = `{ name: 甲, creditCode: '${code}', outcome: 未发现问题 }`;
  const text = `kind: results\n${HEAD}campaign: luquan/2026/joint-02\nentities: [${entity}]\n`;
  return resultsOf(text, { planIds: new Set(['luquan/2026/joint-02']) }).diagnostics;
}

function registered(text: string): readonly Diagnostic[] {
  return resolveRegistry([{ area: 'east', ...read<RegistryInput>('registry', text) }], 'east').diagnostics;
}

function profiled(text: string): readonly Diagnostic[] {
  return resolveProfile('own', new Map([['own', read<ProfileInput>('profile', text)]])).diagnostics;
}

function read<T>(name: SchemaName, text: string) {
  const tree = treeOf(text).value;
  const input = tree && validate<T>(name, tree).value;
  if (!tree || !input) throw new Error(text);
  return { input, positions: tree.positions };
}

const CASES: readonly (readonly [name: string, diagnostics: () => readonly Diagnostic[], lines: readonly string[]])[] = [
  [
    'a profile without a region',
    () => profiled('year: 2026\nregistry: luquan\n'),
    [
      'error schema/missing-key @ year',
      '缺少 `region`（地区），应写明，如 `region: 石家庄市鹿泉区`',
      'Unexpected absence of `region`, expected a line such as `region: 石家庄市鹿泉区`',
    ],
  ],
  [
    'a profile without a registry',
    () => profiled('year: 2026\nregion: 甲区\n'),
    [
      'error schema/missing-key @ year',
      '缺少 `registry`（登记目录），应写明，如 `registry: luquan`',
      'Unexpected absence of `registry`, expected a line such as `registry: luquan`',
    ],
  ],
  [
    'a registry without items',
    () =>
      itemListOf(`kind: item-list\n${HEAD}items: 全部\n`, { registry: REGISTRY.slice(0, REGISTRY.indexOf('items:')) })
        .diagnostics,
    [
      'error names/unknown @ 全部',
      '登记库里没有可列的抽查事项，应先登记，或在 `items` 里逐项写全',
      'Unexpected lack of registered items, expected some in the registry or written out in `items`',
    ],
  ],
  [
    'a row number given twice',
    () =>
      annualPlanOf(
        `kind: annual-plan\n${HEAD}rows: [{ number: 1, name: 甲 }, { number: 3, name: 乙 }, { number: 1, name: 丙 }]\n`,
      ).diagnostics,
    [
      'error names/number-taken @ 1',
      '序号 `1` 已有一行，应为别的序号，如 `4`',
      'Unexpected second row of number `1`, expected another such as `4`',
      '  1: 已有的一行 / the row that has it',
    ],
  ],
  [
    'an id registered twice',
    () => registered('orgs: [{ id: a, name: 甲局, kind: 政府部门 }, { id: a, name: 乙局, kind: 政府部门 }]'),
    [
      'error names/duplicate @ a',
      '标识“a”在本地区登记了两次，应各不相同',
      'Unexpected second entry of id “a”, expected only one in an area',
      '  a: 已登记在这里 / registered here',
    ],
  ],
  [
    'a name registered twice',
    () => registered('orgs: [{ id: a, name: 甲局, kind: 政府部门 }, { id: b, name: 甲局, kind: 政府部门 }]'),
    [
      'error names/duplicate @ 甲局',
      '名称“甲局”在本地区登记了两次，应各不相同或有效期不重叠',
      'Unexpected second entry called “甲局”, expected only one in an area at a time',
      '  甲局: 已登记在这里 / registered here',
    ],
  ],
  [
    'a circle of parents',
    () =>
      registered('orgs: [{ id: a, name: 甲局, kind: 政府部门, parent: b }, { id: b, name: 乙局, kind: 政府部门, parent: a }]'),
    [
      'error names/cycle @ a',
      '上级绕回了自身 `a → b → a`，应去掉其中一处',
      'Unexpected circle of parents `a → b → a`, expected one that ends',
    ],
  ],
  [
    'a circle of members',
    () => registered('orgs: [{ id: g, name: 各单位, kind: 群体, members: [g] }]'),
    [
      'error names/cycle @ g',
      '成员绕回了自身 `g → g`，应去掉其中一处',
      'Unexpected circle of members `g → g`, expected one that ends',
    ],
  ],
  [
    'a circle of industries',
    () => registered('industries: [{ name: 金融, includes: [银行] }, { name: 银行, includes: [金融] }]'),
    [
      'error names/cycle @ 金融',
      '行业互相包含 `金融 → 银行 → 金融`，应去掉其中一处',
      'Unexpected circle of industries `金融 → 银行 → 金融`, expected one that ends',
    ],
  ],
  [
    'two columns that count the same',
    () => registered('forms: [{ id: a, columns: [{ label: 甲, counts: items }, { label: 乙, counts: items }] }]'),
    [
      'error names/duplicate @ items',
      '同一张表里有两栏“items”，应各不相同',
      'Unexpected second column “items”, expected only one in a form',
      '  items: 已有的一栏 / the one before it',
    ],
  ],
  [
    'a level without numbers',
    () =>
      workPlanOf(
        `kind: work-plan\n${HEAD}sections: [{ heading: 一, children: [{ heading: 二, children: [{ heading: 三, children: [{ heading: 四, list: [五] }] }] }] }]\n`,
      ).diagnostics,
    [
      'error numbering/level-too-deep @ [五]',
      '这里是第 `5` 层，公文的序号只有 `4` 层，应提到上一层',
      'Unexpected level `5`, expected the `4` levels that have numbers',
    ],
  ],
  [
    'a credit code of another shape',
    () => coded('91350100m000100y4'),
    [
      "error references/credit-code-checksum @ '91350100m000100y4'",
      '统一社会信用代码为 `91350100m000100y4`，应为 18 位数字或大写字母（不含 I、O、S、V、Z）',
      'Unexpected credit code `91350100m000100y4`, expected 18 digits or capitals other than I, O, S, V, Z',
    ],
  ],
  [
    'one in small letters',
    () => coded('91350100m000100y43'),
    [
      "error references/credit-code-checksum @ '91350100m000100y43'",
      '统一社会信用代码为 `91350100m000100y43`，应为 18 位数字或大写字母（不含 I、O、S、V、Z）',
      'Unexpected credit code `91350100m000100y43`, expected 18 digits or capitals other than I, O, S, V, Z',
      '(应写作 `91350100M000100Y43`)',
      '(Write `91350100M000100Y43`)',
    ],
  ],
  [
    'one of the old numbers',
    () => coded('130110000000001'),
    [
      "error references/credit-code-checksum @ '130110000000001'",
      '统一社会信用代码为 `130110000000001`，应为 18 位数字或大写字母（不含 I、O、S、V、Z）',
      'Unexpected credit code `130110000000001`, expected 18 digits or capitals other than I, O, S, V, Z',
      '(15 位的是旧注册号)',
      '(Codes of 15 digits are old registration numbers)',
    ],
  ],
  [
    'one a spreadsheet took for a number',
    () => coded('9.15101E+17'),
    [
      "error references/credit-code-checksum @ '9.15101E+17'",
      '统一社会信用代码为 `9.15101E+17`，应为 18 位数字或大写字母（不含 I、O、S、V、Z）',
      'Unexpected credit code `9.15101E+17`, expected 18 digits or capitals other than I, O, S, V, Z',
      '(表格程序把它当成了数字，把这一列设成文本再填)',
      '(The spreadsheet took it for a number; format the column as text and fill it in again)',
    ],
  ],
  [
    'one with another check character',
    () => coded('91350100M000100Y44'),
    [
      "error references/credit-code-checksum @ '91350100M000100Y44'",
      '统一社会信用代码为 `91350100M000100Y44`，校验位应为 `3`',
      'Unexpected credit code `91350100M000100Y44`, expected check character `3`',
      '(与营业执照核对，多半是抄错了一位)',
      '(Compare it with the licence: mostly one character is mistyped)',
    ],
  ],
  [
    'one with another organisation',
    () => coded('91350100000000061T'),
    [
      "error references/credit-code-checksum @ '91350100000000061T'",
      '统一社会信用代码 `91350100000000061T` 的主体标识码，校验位应为 `X`',
      'Unexpected organisation part in credit code `91350100000000061T`, expected check character `X`',
      '(与营业执照核对，多半是抄错了一位)',
      '(Compare it with the licence: mostly one character is mistyped)',
    ],
  ],
];

test.each(CASES)('%s is told in whole sentences', (_name, diagnostics, lines) => {
  expect(told(diagnostics())).toEqual(lines);
});
