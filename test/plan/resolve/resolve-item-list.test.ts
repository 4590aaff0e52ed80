import { expect, test } from 'vitest';
import { brief, itemListOf } from '../example.ts';

const HEAD = `kind: item-list
profile: luquan-2026
year: 2026
issuers: [区双随机办]
issued: 2026-03-27
`;

test('a list names items of the registry or writes them out', () => {
  const { plan, diagnostics } = itemListOf(`${HEAD}edition: 2026年第二版
items:
  - 公示信息检查
  - name: 对旅馆业治安管理情况的检查
    owner: 区公安局
    category: 公安
    class: 重点检查事项
    objects: [旅馆业]
    content: [特种行业许可, 住宿登记]
    methods: [实地核查]
    level: [县]
    ratio: 0.5%
    frequency: 每年1次
    legalBasis: [{ law: 旅馆业治安管理办法, article: 第十四条 }]
    sourceList: { document: luquan-2026-scheme, edition: 2026年版 }
`);
  expect(brief(diagnostics)).toEqual([]);
  expect(plan?.edition).toBe('2026年第二版');
  const [named, written] = plan?.items ?? [];
  expect(named).toMatchObject({ item: { name: '公示信息检查', class: '一般检查事项' }, owner: { id: 'lq-market' } });
  expect(written).toMatchObject({
    path: ['items', 1],
    owner: { id: 'lq-police' },
    source: '《2026年石家庄市鹿泉区“双随机、一公开”监管工作实施方案》（2026年版）',
    item: {
      owner: 'lq-police',
      category: '公安',
      content: ['特种行业许可', '住宿登记'],
      ratio: 50,
      frequency: '每年1次',
      legalBasis: [{ law: '旅馆业治安管理办法', article: '第十四条' }],
    },
  });
});

test('the whole registry, or all items of some organs', () => {
  const all = itemListOf(`${HEAD}items: 全部\n`).plan;
  expect(all?.items.map(({ item }) => item.owner)).toEqual(['lq-market', 'lq-gov-office', 'lq-police']);
  expect(all?.edition).toBe('2026年版');
  const own = itemListOf(`${HEAD}items: { owners: [区公安局, lq-market] }\n`).plan;
  expect(own?.items.map(({ item }) => item.owner)).toEqual(['lq-market', 'lq-police']);
});

test('a source list is printed by its title, or as written where nobody registered it, with its edition if there is one', () => {
  const sourceOf = (source: string) =>
    itemListOf(`${HEAD}items: [{ name: 事项, owner: 区公安局, sourceList: ${source} }]\n`).plan?.items[0]?.source;
  expect(sourceOf('{ document: luquan-2026-annual-plan }')).toBe('《石家庄市鹿泉区2026年度“双随机、一公开”抽查工作计划》');
  expect(sourceOf('{ document: luquan-2026-annual-plan, edition: null }')).not.toContain('（null）');
  expect(sourceOf('{ document: 省级清单, edition: 2025年版 }')).toBe('《省级清单》（2025年版）');
  expect(sourceOf('null')).toBeNull();
});

test('what a list types itself is prose: its edition, the names and contents of items written out', () => {
  const proseOf = (lines: string) =>
    itemListOf(`${HEAD}${lines}`).plan?.prose.map(({ text, path }) => `${path.join('.')}: ${text}`);
  expect(proseOf('edition: 第二版\nitems: [公示信息检查, { name: 新事项, owner: 区公安局, content: [甲, 乙] }]\n')).toEqual([
    'edition: 第二版',
    'items.1.name: 新事项',
    'items.1.content.0: 甲',
    'items.1.content.1: 乙',
  ]);
  expect(proseOf('items: 全部\n')).toEqual([]);
  expect(proseOf('items: { owners: [区公安局] }\n')).toEqual([]);
});

test('items of the registry are taken without a word', () => {
  expect(itemListOf(`${HEAD}items: 全部\n`).diagnostics).toEqual([]);
  expect(itemListOf(`${HEAD}items: { owners: [区公安局] }\n`).diagnostics).toEqual([]);
  expect(brief(itemListOf(`${HEAD}items: { owners: [区双随机办] }\n`).diagnostics)).toEqual(['names/unknown @ [区双随机办]']);
});

test('names nobody knows are said where they stand', () => {
  const { diagnostics } = itemListOf(`${HEAD}items:\n  - 公示信息检察\n  - { name: 新事项, owner: 区水利局 }\n`);
  expect(brief(diagnostics)).toEqual(['names/unknown @ 公示信息检察', 'names/unknown @ 区水利局']);
});

test('a list of nothing is an error', () => {
  expect(brief(itemListOf(`${HEAD}items: []\n`).diagnostics)).toEqual(['schema/wrong-type @ []']);
  const { diagnostics } = itemListOf(`${HEAD}items: { owners: [区政府] }\n`);
  expect(brief(diagnostics)).toEqual(['names/unknown @ [区政府]']);
  expect(brief(itemListOf(`${HEAD}items: 全步\n`).diagnostics)).toEqual(['schema/value-not-allowed @ 全步']);
});

test('one faulty entry of a list is one finding', () => {
  const { diagnostics } = itemListOf(`${HEAD}items: [{ name: 甲, owner: 区公安局, contents: [乙] }, { name: 乙 }]\n`);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['schema/unknown-key', 'schema/missing-key']);
});
