import { expect, test } from 'vitest';
import { brief, itemListOf } from './example.ts';

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
