import { expect, test } from 'vitest';
import { composeDocument } from '../../../src/documents/compose.ts';
import type { Table } from '../../../src/documents/manuscript.ts';
import { itemListOf } from '../../plan/example.ts';
import { outlineOf } from '../outlines.ts';

const outline = outlineOf({
  title: '{{region}}随机抽查事项清单（{{edition}}）',
  annexTitle: '{{region}}随机抽查事项明细表',
  sections: [{ id: 'items', text: '共{{items.count}}项。' }],
});

const HEAD = `kind: item-list
profile: luquan-2026
year: 2026
issuers: [区双随机办]
issued: 2026-03-27
`;

function compose(text: string) {
  const { plan, diagnostics } = itemListOf(HEAD + text);
  if (!plan) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  const { value, diagnostics: told } = composeDocument(plan, outline, { draft: false });
  if (!value) throw new Error('no manuscript');
  expect(told).toEqual([]);
  const [table] = value.parts.flatMap(({ blocks }) => blocks.filter((block): block is Table => block.kind === 'table'));
  const rows = [...(table?.header ?? []), ...(table?.body ?? [])];
  return { manuscript: value, grid: rows.map((row) => row.map(({ text: printed }) => printed)), table };
}

test('a list has the columns some item fills', () => {
  const { grid, manuscript } = compose('items: 全部\n');
  expect(manuscript.title).toBe('石家庄市鹿泉区随机抽查事项清单（2026年版）');
  expect(grid).toEqual([
    ['序号', '抽查事项', '抽查对象', '主体类型', '事项类别', '检查主体'],
    ['1', '公示信息检查', '企业', '企业、个体工商户', '一般检查事项', '区市场监管局'],
    ['2', '对典当行开展业务和风险管控情况的现场检查', '典当行', '', '', '区政府办公室'],
    ['3', '对金融机构营业场所、金库安全防范设施建设的监管', '银行业金融机构', '', '重点检查事项', '石家庄市公安局鹿泉分局'],
  ]);
});

test('items are grouped under headings, those of no group last, and what groups them is not said again', () => {
  const { grid, table } = compose(`groupBy: 类别
items:
  - { name: 丁, owner: 区公安局 }
  - { name: 甲, owner: 区公安局, category: 公安 }
  - { name: 乙, owner: 区市场监管局, category: 市场监管 }
  - { name: 丙, owner: 区公安局, category: 公安 }
`);
  expect(grid).toEqual([
    ['序号', '抽查事项', '检查主体'],
    ['一、公安'],
    ['1', '甲', '石家庄市公安局鹿泉分局'],
    ['2', '丙', '石家庄市公安局鹿泉分局'],
    ['二、市场监管'],
    ['3', '乙', '区市场监管局'],
    ['三、其他'],
    ['4', '丁', '石家庄市公安局鹿泉分局'],
  ]);
  expect(table?.body[0]).toEqual([{ text: '一、公安', columns: 3, rows: 1 }]);
});

test('an item is printed with what is looked at, how, at which level and on what ground', () => {
  const { grid } = compose(`columns: [抽查领域, 抽查内容, 检查方式, 检查层级, 抽查比例, 抽查频次, 检查依据, 来源清单, 备注]
groupBy: 检查主体
items:
  - name: 甲
    owner: 区公安局
    category: 公安
    objects: [企业]
    except: [典当行]
    content: [许可, 登记]
    methods: [实地核查, 网络监测]
    level: [市, 县]
    ratio: 5%
    frequency: 每年1次
    legalBasis: [{ law: 旅馆业治安管理办法, article: 第四条 }, { law: 《治安管理处罚法》 }]
    sourceList: { document: 某清单 }
`);
  expect(grid.slice(1)).toEqual([
    ['一、石家庄市公安局鹿泉分局'],
    [
      '公安',
      '许可；登记',
      '实地核查、网络监测',
      '市、县',
      '5%',
      '每年1次',
      '《旅馆业治安管理办法》第四条；《治安管理处罚法》',
      '《某清单》',
      '不含典当行',
    ],
  ]);
});

test('there is no workbook, and the first facts are edition, items and organs', () => {
  const { manuscript } = compose('items: { owners: [区市场监管局] }\n');
  expect(manuscript.sheets).toEqual([]);
  expect(manuscript.keyFacts.map(({ label, value }) => `${label}：${value}`)).toEqual([
    '版次：2026年版',
    '抽查事项：1项',
    '检查主体：区市场监管局',
  ]);
});
