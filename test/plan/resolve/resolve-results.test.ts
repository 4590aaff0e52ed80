import { expect, test } from 'vitest';
import { brief, REGISTRY, resultsOf } from '../example.ts';

const PLAN = `kind: results
profile: luquan-2026
year: 2026
sequence: 2
issuers: [区市场监管局]
issued: 2026-08-21
campaign: luquan/2026/joint-02
`;
const planIds = new Set(['luquan/2026/joint-02', 'luquan/2026/work-plan']);

function entities(...lines: readonly string[]) {
  return resultsOf(`${PLAN}entities:\n${lines.map((line) => `  - ${line}\n`).join('')}`, { planIds });
}

test('an entity has its organs, items and days, and its inspectors as a number', () => {
  const { plan, diagnostics } = entities(
    '{ name: 示例典当有限公司, creditCode: 91350100M000100Y43, org: [区市场监管局, lq-gov-office], items: [公示信息检查], inspectedOn: 2026-07-15, inspectors: [示例甲, 示例乙], outcome: 发现问题已责令改正, findings: [{ item: 公示信息检查, text: 电话不符 }], disposition: 责令改正, publishedOn: 2026-08-21 }',
  );
  expect(diagnostics).toEqual([]);
  expect(plan).toMatchObject({ kind: 'results', sequence: 2, campaign: { text: 'luquan/2026/joint-02' } });
  expect(plan?.publishTo?.platform.id).toBe('credit-hebei');
  const [entity] = plan?.entities ?? [];
  expect(entity).toMatchObject({
    kind: '企业',
    inspectedOn: '2026-07-15',
    inspectorCount: 2,
    outcome: '发现问题已责令改正',
    dispositions: ['责令改正'],
    publishedOn: '2026-08-21',
    withheld: null,
  });
  expect(entity?.organs.map(({ organ }) => organ.id)).toEqual(['lq-market', 'lq-gov-office']);
  expect(entity?.items.map(({ item }) => item.owner)).toEqual(['lq-market']);
  expect(JSON.stringify(entity)).not.toContain('示例甲');
});

test('the campaign is a plan of the root', () => {
  const { diagnostics } = resultsOf(`${PLAN.replace('joint-02\n', 'joint-2\n')}entities: [{ name: 甲, outcome: 未发现问题 }]\n`, {
    planIds,
  });
  expect(brief(diagnostics)).toEqual(['names/unknown @ luquan/2026/joint-2']);
  expect(diagnostics[0]?.message.zh).toContain('luquan/2026/joint-02');
});

test('a table and entities exclude each other, and one of them must be there', () => {
  const both = resultsOf(`${PLAN}from: a.csv\nentities: [{ name: 甲, outcome: 未发现问题 }]\n`, { planIds });
  expect(brief(both.diagnostics)).toEqual(['schema/unknown-key @ from']);
  expect(both.diagnostics[0]?.message.zh).toBe('`from` 与 `entities` 同时出现，应只写一个');
  expect(brief(resultsOf(PLAN, { planIds }).diagnostics)).toEqual(['schema/missing-key @ kind']);
});

test.each([
  ['正常', '未发现问题'],
  ['合格', '未发现问题'],
  ['责令限期整改', '发现问题已责令改正'],
  ['未发现问題', '未发现问题'],
])('%s is answered with the official outcome', (outcome, meant) => {
  const { diagnostics } = entities(`{ name: 甲, outcome: ${outcome} }`);
  expect(brief(diagnostics)).toEqual([`schema/value-not-allowed @ ${outcome}`]);
  expect(diagnostics[0]?.message.zh).toBe(`检查结果为 \`${outcome}\`，应为 \`${meant}\``);
});

test('a wrong credit code is told at its place, and not looked for with natural persons', () => {
  const { diagnostics } = entities(
    '{ name: 甲, creditCode: 91350100M000100Y44, outcome: 未发现问题 }',
    '{ name: 乙, creditCode: 91350100m000100y43, outcome: 未发现问题 }',
    "{ name: 丙, creditCode: '130110000000001', outcome: 未发现问题 }",
    '{ name: 丁, creditCode: 9.15101E+17甲, outcome: 未发现问题 }',
    "{ name: 张三, kind: 自然人, creditCode: '130110199001010010', outcome: 未发现问题 }",
  );
  expect(brief(diagnostics)).toEqual([
    'references/credit-code-checksum @ 91350100M000100Y44',
    'references/credit-code-checksum @ 91350100m000100y43',
    "references/credit-code-checksum @ '130110000000001'",
    'references/credit-code-checksum @ 9.15101E+17甲',
  ]);
  expect(diagnostics.map(({ hint }) => hint?.zh)).toEqual([
    '与营业执照核对，多半是抄错了一位',
    '应写作 `91350100M000100Y43`',
    '15 位的是旧注册号',
    undefined,
  ]);
});

test('an unknown organ and an unknown item are told wherever they stand', () => {
  const line = '{ name: 甲, org: 区市场监督局, items: [公示信息捡查], outcome: 未发现问题 }';
  expect(brief(entities(line, line).diagnostics)).toEqual([
    'names/unknown @ 区市场监督局',
    'names/unknown @ 公示信息捡查',
    'names/unknown @ 区市场监督局',
    'names/unknown @ 公示信息捡查',
  ]);
});

test('names parted by 、 are several, but for those that hold the sign themselves', () => {
  const item = '对金融机构营业场所、金库安全防范设施建设的监管';
  const { plan, diagnostics } = entities(
    `{ name: 甲, org: 区市场监管局、区公安局, items: [公示信息检查、${item}, ${item}], outcome: 未发现问题 }`,
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(plan?.entities[0]?.organs.map(({ written }) => written)).toEqual(['区市场监管局', '区公安局']);
  expect(plan?.entities[0]?.items.map(({ written }) => written)).toEqual(['公示信息检查', item, item]);
});

test('a day the calendar does not have is told', () => {
  expect(brief(entities('{ name: 甲, inspectedOn: 2026-02-30, outcome: 未发现问题 }').diagnostics)).toEqual([
    'dates/date-not-in-calendar @ 2026-02-30',
  ]);
});

test('an item two organs have is that of the organ that inspected, row by row', () => {
  const registry = `${REGISTRY}  - { name: 公示信息检查, owner: lq-police }\n`;
  const inspections = [
    ['org: 区公安局', 'lq-police'],
    ['org: 区市场监管局', 'lq-market'],
    ['org: [区政府办公室, 区公安局]', 'lq-police'],
    ['org: 区政府办公室', 'lq-market'],
    ['kind: 企业', 'lq-market'],
  ] as const;
  const lines = inspections.map(([org]) => `  - { name: 甲, ${org}, items: [公示信息检查], outcome: 未发现问题 }\n`);
  const { plan } = resultsOf(`${PLAN}entities:\n${lines.join('')}`, { planIds, registry });
  expect(plan?.entities.map(({ items }) => items[0]?.item.owner)).toEqual(inspections.map(([, owner]) => owner));
});

test('problems found keep their item where one is named, their words and their places', () => {
  const { plan } = entities(
    '{ name: 甲, outcome: 发现问题待后续处理, findings: [{ item: 公示信息检查, text: 电话不符 }, { text: 无人 }] }',
  );
  expect(plan?.entities[0]?.findings).toEqual([
    { item: '公示信息检查', text: '电话不符', path: ['entities', 0, 'findings', 0] },
    { item: null, text: '无人', path: ['entities', 0, 'findings', 1] },
  ]);
});

test('how many inspectors there were is the number typed, before the names counted', () => {
  const counts = (inside: string) => entities(`{ name: 甲, outcome: 未发现问题${inside} }`).plan?.entities[0]?.inspectorCount;
  expect(counts('')).toBeNull();
  expect(counts(', inspectors: [甲, 乙, 丙]')).toBe(3);
  expect(counts(', inspectorCount: 2, inspectors: [甲, 乙, 丙]')).toBe(2);
});

test('what is withheld keeps why, a day of publication that is none is said', () => {
  const { plan, diagnostics } = entities(
    '{ name: 甲, outcome: 未发现问题, withheld: { basis: 涉及国家秘密 } }',
    '{ name: 乙, outcome: 未发现问题, publishedOn: 2026-09-31 }',
  );
  expect(plan?.entities.map(({ withheld }) => withheld)).toEqual([
    { basis: '涉及国家秘密', path: ['entities', 0, 'withheld'] },
    null,
  ]);
  expect(brief(diagnostics)).toEqual(['dates/date-not-in-calendar @ 2026-09-31']);
});
