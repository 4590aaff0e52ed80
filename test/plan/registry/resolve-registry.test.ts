import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveRegistry } from '../../../src/plan/registry/resolve-registry.ts';
import type { RegistryInput } from '../../../src/schema/inputs.ts';
import { validate } from '../../../src/schema/validate.ts';
import { brief, pointedAt, treeOf } from '../example.ts';

function part(area: string, text: string, file = 'all') {
  const tree = treeOf(text, `plans/registry/${area}/${file}.yaml`).value;
  const input = tree && validate<RegistryInput>('registry', tree).value;
  if (!tree || !input) throw new Error(text);
  return { area, input, positions: tree.positions };
}

/** The registry of one area and one file. */
function registry(text: string) {
  return resolveRegistry([part('east', text)], 'east');
}

const PARTS = [
  part('common', 'orgs: [{ id: province, name: 省局, kind: 政府部门 }]'),
  part('east', 'orgs: [{ id: east, name: 东区局, short: 区局, kind: 政府部门, parent: province }]'),
  part('west', 'orgs: [{ id: west, name: 西区局, short: 区局, kind: 政府部门 }]'),
  part('east/harbour', 'items: [{ name: 事项, owner: 区局 }, { name: 事项二, owner: 区据 }]'),
];

test('an area sees its own entries, then those around it, then the common ones, and no neighbour', () => {
  const { value, diagnostics } = resolveRegistry(PARTS, 'east/harbour');
  expect(value?.organs.map(({ id, parent }) => [id, parent])).toEqual([
    ['east', 'province'],
    ['province', null],
  ]);
  expect(value?.items[0]?.owner).toBe('east');
  expect(brief(diagnostics)).toEqual(['names/unknown @ 区据']);
});

test('a common item of “区局” belongs to the organ of that name in each area', () => {
  const shared = part('common', 'items: [{ name: 公示信息检查, owner: 区局 }]', 'items');
  const owner = (area: string) => resolveRegistry([...PARTS, shared], area).value?.items.at(-1)?.owner;
  expect([owner('east'), owner('west')]).toEqual(['east', 'west']);
});

test('an entry takes the place of one of the same id farther out', () => {
  const own = part('east', 'orgs: [{ id: province, name: 驻东区省局, kind: 派出机构 }]', 'own');
  const { value, diagnostics } = resolveRegistry([...PARTS, own], 'east');
  expect(value?.organs.map(({ name }) => name)).toEqual(['东区局', '驻东区省局']);
  expect(diagnostics).toEqual([]);
});

test('everything a registry says is carried along', () => {
  const { value, diagnostics } = registry(`orgs:
  - id: gov
    name: 甲区政府
    kind: 政府
    valid: { from: 2000-01-01, to: 2030-12-31 }
    enforcement: false
    documentPrefix: 甲政
    creditCode: 91350100M000100Y43
  - { id: all, name: 各部门, kind: 群体, members: [甲区政府] }
contacts: [{ id: hotline, org: gov, section: 一股, room: 301室, publishable: false, valid: { to: 2026-12-31 } }]
docs: [{ id: law, title: 某办法, number: 甲政〔2020〕1号, issuer: gov, date: 2020-01-02, status: 废止, until: 2025-01-01, url: https://example.com }]
platforms: [{ id: p, name: 平台, valid: { from: 2020-01-01 } }]
industries: [{ name: 金融, includes: [小贷] }, { name: 小贷, includes: [网络小贷] }]
items: [{ id: i1, name: 检查, owner: gov, objects: [网络小贷], sourceList: { document: law, edition: 2020年版 }, valid: { from: 2020-01-01 } }]
terms: [{ found: 注册资金, expected: 注册资本, from: 2014-03-01 }]
staff: [{ name: 示例甲, org: 甲区政府, certificate: '03010001', fields: [金融] }]
creditSystems: [{ name: 五星, classes: [五星, 四星, 三星] }]
`);
  expect(diagnostics).toEqual([]);
  expect(value?.organs[0]).toMatchObject({ valid: { from: '2000-01-01', to: '2030-12-31' }, creditCode: '91350100M000100Y43' });
  expect(value?.organs[1]?.members).toEqual(['gov']);
  expect(value?.contacts[0]).toMatchObject({ organ: 'gov', publishable: false, valid: { to: '2026-12-31' } });
  expect(value?.documents[0]).toMatchObject({ issuer: 'gov', status: '废止', until: '2025-01-01', url: 'https://example.com' });
  expect(value?.platforms[0]?.valid).toEqual({ from: '2020-01-01', to: null });
  expect(value?.industries[0]).toEqual({ name: '金融', includes: ['小贷', '网络小贷'] });
  expect(value?.items[0]).toMatchObject({ id: 'i1', owner: 'gov', valid: { from: '2020-01-01' } });
  expect(value?.staff).toMatchObject([{ name: '示例甲', organ: 'gov', certificate: '03010001', fields: ['金融'] }]);
  expect(value?.creditSystems.map(({ name }) => name)).toEqual(['五星', 'ABCD', 'ABCDE', 'ABC']);
});

test('statistics forms of a bureau: groups, widths, columns only departments know; no two columns alike', () => {
  const columns =
    "[{ label: '抽查{noun}（户）', counts: checked, share: 2 }, { label: 约谈（次）, group: 处理, prompt: 按次计 }]";
  const { value, diagnostics } = registry(`forms: [{ id: statistics-2, columns: ${columns} }]`);
  expect(diagnostics).toEqual([]);
  expect(value?.forms).toEqual([
    {
      id: 'statistics-2',
      columns: [
        { key: 'checked', counts: 'checked', label: '抽查{noun}（户）', group: null, share: 2, prompt: null },
        { key: '约谈（次）', counts: null, label: '约谈（次）', group: '处理', share: 1, prompt: '按次计' },
      ],
    },
  ]);
  const twice = registry(
    'forms: [{ id: a, columns: [{ label: 甲, counts: items }, { label: 乙, counts: items }, { label: 丙 }, { label: 丙 }] }]',
  );
  expect(brief(twice.diagnostics)).toEqual(['names/duplicate @ items', 'names/duplicate @ 丙']);
});

test('whatever the registry refers to has to be in it', () => {
  const { diagnostics } = registry(`orgs:
  - { id: gov, name: 甲区政府, kind: 政府, parent: 省正府 }
  - { id: all, name: 各部门, kind: 群体, members: [gov, 乙局] }
contacts: [{ id: hotline, org: gow }]
docs: [{ id: law, title: 某办法, issuer: 丙局 }]
industries: [{ name: 典当行 }]
items:
  - { name: 甲, owner: gov, objects: [企业, 典当], sourceList: { document: lawn } }
  - { name: 乙, owner: 丁局, objects: [典当行], except: [当铺] }
staff: [{ name: 示例甲, org: 戊局 }]
`);
  expect(brief(diagnostics)).toEqual(
    ['省正府', '乙局', '丙局', 'gow', '丁局', '典当', '当铺', 'lawn', '戊局'].map((name) => `names/unknown @ ${name}`),
  );
});

test('objects are held against industries only where some are registered', () => {
  expect(
    registry('orgs: [{ id: a, name: 甲局, kind: 政府部门 }]\nitems: [{ name: 检查, owner: a, objects: [典当行] }]').diagnostics,
  ).toEqual([]);
});

test('an id, a full name or a short name twice in one area is said with the other place, also in another file', () => {
  const first = part('east', 'orgs: [{ id: a, name: 甲局, short: 一局, kind: 政府部门 }]', 'a');
  const again = part(
    'east',
    `orgs:
  - { id: a, name: 乙局, kind: 政府部门 }
  - { id: b, name: 甲局, kind: 政府部门 }
  - { id: c, name: 丙局, short: 一局, kind: 政府部门 }
  - { id: d, name: 一局, kind: 政府部门 }`,
    'b',
  );
  const { diagnostics } = resolveRegistry([first, again], 'east');
  expect(brief(diagnostics)).toEqual(['a', '甲局', '一局', '一局'].map((name) => `names/duplicate @ ${name}`));
  expect(diagnostics.map(({ related }) => related?.[0]?.source.path)).toEqual(Array(4).fill('plans/registry/east/a.yaml'));
});

test('a successor may bear the name from the day its predecessor ended; another area may repeat what it likes', () => {
  const former = '{ id: old, name: 金融办, kind: 政府部门, valid: { to: 2023-12-31 } }';
  const orgs = (from: string) => `orgs: [${former}, { id: new, name: 金融办, kind: 政府部门, valid: { from: ${from} } }]`;
  expect(registry(orgs('2024-01-01')).diagnostics).toEqual([]);
  expect(brief(registry(orgs('2023-12-31')).diagnostics)).toEqual(['names/duplicate @ 金融办']);
  const common = part('common', 'orgs: [{ id: x, name: 金融办, kind: 政府部门 }]');
  expect(resolveRegistry([common, part('east', orgs('2024-01-01'))], 'east').diagnostics).toEqual([]);
});

test('other entries are told apart as well: items by their owner, documents by title and number', () => {
  const { diagnostics } = registry(`orgs: [{ id: a, name: 甲局, kind: 政府部门 }, { id: b, name: 乙局, kind: 政府部门 }]
items: [{ name: 检查, owner: a }, { name: 检查, owner: b }, { name: 检查, owner: 甲局 }]
docs:
  - { id: d1, title: 计划, number: 甲〔2025〕1号 }
  - { id: d2, title: 计划, number: 甲〔2026〕1号 }
  - { id: d3, title: 方案, number: 甲〔2026〕1号 }
platforms: [{ id: p, name: 平台 }, { id: q, name: 平台 }]
contacts: [{ id: c, person: 示例甲 }, { id: c, person: 示例乙 }]
industries: [{ name: 典当行 }, { name: 典当行 }]
`);
  expect(brief(diagnostics).toSorted()).toEqual(
    ['c', '典当行', '平台', '检查', '甲〔2026〕1号'].map((name) => `names/duplicate @ ${name}`),
  );
});

test('an entry may hold for one day, and an id is taken for good, whenever its entry held', () => {
  const orgs = (second: string) =>
    `orgs: [{ id: a, name: 甲局, kind: 政府部门, valid: { from: 2023-12-31, to: 2023-12-31 } }, { ${second} }]`;
  expect(registry(orgs('id: b, name: 甲局, kind: 政府部门, valid: { from: 2024-01-01 }')).diagnostics).toEqual([]);
  expect(registry(orgs('id: b, name: 甲局, kind: 政府部门, valid: { to: 2023-12-30 }')).diagnostics).toEqual([]);
  const again = registry(orgs('id: a, name: 乙局, kind: 政府部门, valid: { from: 2024-01-01 }')).diagnostics;
  expect(again.map(({ message }) => message.zh)).toEqual(['标识“a”在本地区登记了两次，应各不相同']);
});

test('an id is no name; documents and items that are there twice are told by their names', () => {
  expect(registry('orgs: [{ id: a, name: 甲局, kind: 政府部门 }, { id: b, name: a, kind: 政府部门 }]').diagnostics).toEqual([]);
  const docs = (second: string) => `docs: [{ id: a, title: 计划, number: 甲〔2025〕1号 }, { ${second} }]`;
  const [title] = registry(docs('id: b, title: 计划, number: 甲〔2025〕1号')).diagnostics;
  expect(title?.message).toEqual({
    zh: '名称“计划”在本地区登记了两次，应各不相同或有效期不重叠',
    en: 'Unexpected second entry called “计划”, expected only one in an area at a time',
  });
  const item = 'name: 检查, owner: a';
  const items = registry(`orgs: [{ id: a, name: 甲局, kind: 政府部门 }]\nitems: [{ ${item} }, { ${item} }]`).diagnostics;
  expect(items.map(({ message }) => message.zh)).toEqual(['名称“检查”在本地区登记了两次，应各不相同或有效期不重叠']);
});

test('circles of parents, members and industries are said once and cut', () => {
  const { value, diagnostics } = registry(`orgs:
  - { id: a, name: 甲局, kind: 政府部门, parent: b }
  - { id: b, name: 乙局, kind: 政府部门, parent: a }
  - { id: c, name: 丙局, kind: 政府部门, parent: c }
  - { id: g, name: 各单位, kind: 群体, members: [h, a] }
  - { id: h, name: 有关单位, kind: 群体, members: [g] }
industries: [{ name: 金融, includes: [银行, 典当] }, { name: 银行, includes: [金融] }]
`);
  expect(diagnostics.map((each) => `${each.rule} @ ${pointedAt(each)}: ${each.message.en.split('`')[1]}`)).toEqual([
    'names/cycle @ a: a → b → a',
    'names/cycle @ c: c → c',
    'names/cycle @ g: g → h → g',
    'names/cycle @ 金融: 金融 → 银行 → 金融',
  ]);
  expect(value?.organs.map(({ id, parent, members }) => [id, parent, members])).toEqual([
    ['a', 'b', []],
    ['b', null, []],
    ['c', null, []],
    ['g', null, ['h', 'a']],
    ['h', null, []],
  ]);
  expect(value?.industries.map(({ includes }) => includes)).toEqual([['银行', '典当'], []]);
});

test('a day the calendar lacks and an end before its beginning are said', () => {
  const { diagnostics } = registry(`orgs:
  - { id: a, name: 甲局, kind: 政府部门, valid: { from: 2024-02-30 } }
  - { id: b, name: 乙局, kind: 政府部门, valid: { from: 2024-02-01, to: 2024-01-01 } }
  - { id: c, name: 丙局, kind: 政府部门, former: [{ name: 丁局, until: 2023-02-29 }] }
`);
  expect(brief(diagnostics)).toEqual([
    'dates/date-not-in-calendar @ 2024-02-30',
    'dates/end-before-start @ 2024-01-01',
    'dates/date-not-in-calendar @ 2023-02-29',
  ]);
});

test('a credit code is held against its check character', () => {
  const code = (text: string) =>
    brief(registry(`orgs: [{ id: a, name: 甲局, kind: 政府部门, creditCode: ${text} }]`).diagnostics);
  expect(code('91350100M000100Y43')).toEqual([]);
  expect(code('91350100M000100Y44')).toEqual(['references/credit-code-checksum @ 91350100M000100Y44']);
});

test('whatever refers to whatever, a registry is resolved, without circles', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const orgs = fc.uniqueArray(
    fc.record({ id: ids, parent: fc.option(ids, { nil: null }), members: fc.array(ids, { maxLength: 3 }) }),
    { selector: ({ id }) => id, maxLength: 5 },
  );
  const industries = fc.array(fc.record({ name: ids, includes: fc.array(ids, { maxLength: 3 }) }), { maxLength: 5 });
  fc.assert(
    fc.property(orgs, industries, (organs, kinds) => {
      const named = organs.map((org) => ({ ...org, name: `${org.id}局`, kind: '群体' }));
      const { value } = registry(JSON.stringify({ orgs: named, industries: kinds }));
      for (const start of value?.organs ?? []) {
        const seen = new Set<string>();
        for (let next = start.parent; next !== null; next = value?.organs.find(({ id }) => id === next)?.parent ?? null) {
          expect(seen.has(next)).toBe(false);
          seen.add(next);
        }
      }
      for (const { name, includes } of value?.industries ?? []) expect(includes).not.toContain(name);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['orgs', '{ id: a, name: 甲局, kind: 政府部门 }', '{ id: a, name: 乙局, kind: 政府部门 }'],
  ['docs', '{ id: a, title: 甲 }', '{ id: a, title: 乙 }'],
  ['platforms', '{ id: a, name: 甲 }', '{ id: a, name: 乙 }'],
  ['contacts', '{ id: a, person: 示例甲 }', '{ id: a, person: 示例乙 }'],
  ['forms', '{ id: a, columns: [{ label: 甲 }] }', '{ id: a, columns: [{ label: 乙 }] }'],
])('of %s an id typed twice is said at the second, with the first beside it', (key, first, second) => {
  const { diagnostics } = registry(`${key}:\n  - ${first}\n  - ${second}\n`);
  expect(brief(diagnostics)).toEqual(['names/duplicate @ a']);
  expect(diagnostics[0]?.message.zh).toBe('标识“a”在本地区登记了两次，应各不相同');
  const [related] = diagnostics[0]?.related ?? [];
  expect(related?.source.text.slice(related.range.start, related.range.end)).toBe('a');
  expect(related?.range.start).toBeLessThan(diagnostics[0]?.place?.range.start ?? 0);
});

test('items have ids that no other item has', () => {
  const { diagnostics } = registry(`orgs: [{ id: x, name: 甲局, kind: 政府部门 }]
items: [{ id: a, name: 甲, owner: x }, { id: a, name: 乙, owner: x }]
`);
  expect(brief(diagnostics)).toEqual(['names/duplicate @ a']);
});

test.each([
  ['two organs that came of one share its name of before', 'until: 2018-12-31', 'until: 2018-12-31'],
  ['also where nobody knows until when', 'until: null', 'until: null'],
])('%s', (_name, one, other) => {
  const { diagnostics } = registry(`orgs:
  - { id: a, name: 甲局, kind: 政府部门, former: [{ name: 老局, ${one} }] }
  - { id: b, name: 乙局, kind: 政府部门, former: [{ name: 老局, ${other} }] }
  - { id: c, name: 老局, kind: 政府部门, valid: { to: 2018-12-31 } }
`);
  expect(brief(diagnostics)).toEqual([]);
});

test('an organ renamed holds its name from then on alone: another may have borne it before', () => {
  const orgs = (until: string) => `orgs:
  - { id: a, name: 甲局, short: 老局, kind: 政府部门, valid: { to: ${until} } }
  - { id: b, name: 老局, kind: 政府部门, former: [{ name: 乙局, until: 2020-06-30 }] }
`;
  expect(brief(registry(orgs('2020-06-30')).diagnostics)).toEqual([]);
  expect(brief(registry(orgs('2020-07-01')).diagnostics)).toEqual(['names/duplicate @ 老局']);
});

test('two entries of a name may not hold on one and the same day, whichever is listed first', () => {
  const later = '{ id: new, name: 金融办, kind: 政府部门, valid: { from: 2024-01-01 } }';
  const earlier = (to: string) => `{ id: old, name: 金融办, kind: 政府部门, valid: { to: ${to} } }`;
  expect(registry(`orgs: [${later}, ${earlier('2023-12-31')}]`).diagnostics).toEqual([]);
  expect(brief(registry(`orgs: [${later}, ${earlier('2024-01-01')}]`).diagnostics)).toEqual(['names/duplicate @ 金融办']);
});
