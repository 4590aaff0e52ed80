import type { Part } from '../../src/documents/manuscript.ts';
import type { Cell } from '../../src/documents/sheet-model.ts';
import {
  addressee,
  annex,
  annexLabel,
  attachments,
  cell,
  contacts,
  form,
  heading,
  item,
  landscapeAnnex,
  linesOf,
  mark,
  note,
  notice,
  number,
  plan,
  signed,
  table,
  text,
  title,
} from './blocks.ts';
import { ORGAN, type Scenario, scenario } from './scenario.ts';

const PLAN = '清河市2026年第2次跨部门“双随机、一公开”联合抽查实施方案';
const STATISTICS = '清河市2026年第2次跨部门“双随机、一公开”联合抽查情况统计表';
const LEDGER = '联合抽查任务分工表';
const RECORD = '检查情况登记表';

function issuing(...titles: readonly string[]): Part {
  const listed = titles.length === 0 ? [] : [attachments(...titles)];
  return notice(
    mark([ORGAN]),
    number('清市监〔2026〕6号'),
    title(`${ORGAN}关于开展联合抽查的通知`),
    addressee('各县（市、区）市场监督管理局：'),
    linesOf(3),
    ...listed,
    signed([ORGAN]),
    note('（信息公开类型：主动公开）'),
  );
}

function rows(count: number): readonly (readonly Cell[])[] {
  return Array.from({ length: count }, (_, index) => [
    cell(String(index + 1)),
    cell(`清河市第${index + 1}街道`),
    cell(['企业年报公示信息抽查', '食品生产经营单位抽查', '特种设备使用单位安全管理情况的抽查'][index % 3] ?? ''),
    cell(String(10 + ((index * 7) % 23))),
    cell(index % 5 === 0 ? '含个体工商户和农民专业合作社' : ''),
  ]);
}

const ledgerHeader = [['序号', '地区', '抽查事项', '户数', '备注'].map((words) => cell(words))];
const ledgerWidths = [0.1, 0.25, 0.35, 0.1, 0.2];
const ledger = (count: number) => table(LEDGER, ledgerWidths, { header: ledgerHeader, body: rows(count) });

const statistics = table(STATISTICS, [0.08, 0.17, 0.125, 0.125, 0.125, 0.125, 0.25], {
  header: [
    [cell('序号', 1, 2), cell('部门', 1, 2), cell('检查数量', 2), cell('检查结果', 2), cell('备注', 1, 2)],
    [cell('应检查户数'), cell('已检查户数'), cell('未发现问题'), cell('发现问题')],
  ],
  body: [
    ['1', '市场监管局', '12', '8', '7', '1', ''].map((words) => cell(words)),
    ['2', '税务局', '15', '5', '5', '0', '其中通过登记的住所无法联系的企业按程序列入经营异常名录'].map((words) => cell(words)),
    [cell('合计', 2), ...['27', '13', '12', '1', '——'].map((words) => cell(words))],
  ],
});

const record = form(RECORD, [
  ['企业名称', [], ''],
  ['统一社会信用代码', [], ''],
  ['登记信息', [], '以登记机关公示为准'],
  [
    '检查结果',
    ['未发现问题', '未按规定公示应当公示的信息', '公示信息隐瞒真实情况弄虚作假', '通过登记的住所（经营场所）无法联系'],
    '',
  ],
  ['处置措施', ['责令改正', '立案查处', '移送'], '其他：'],
  ['检查人员签名', [], ''],
]);

const planPart = plan(
  title(PLAN),
  text('根据年度抽查工作计划，为落实“双随机、一公开”监管要求，制定本方案。'),
  heading(1, '一、', '时间安排'),
  text('2026年7月7日至7月31日。'),
  heading(1, '二、', '抽查内容'),
  heading(2, '（一）', '抽查对象'),
  heading(3, '1.', '名单确认'),
  heading(4, '（1）', '名单核对'),
  linesOf(2),
  item(2, '（二）', ['抽查比例。', '按照信用风险分级分类等级确定，对低风险企业的抽查比例不高于百分之一。']),
  item(3, '1.', ['', '随机选派检查人员不少于2人，并出示执法证件。']),
  item(4, '（1）', ['', '检查结束后二十个工作日内公示检查结果。']),
  item(1, '三、', ['工作要求。', '各部门要加强协作配合，形成监管合力，切实减轻企业负担。']),
  contacts(['联系人', '张三'], ['联系电话', '0311-12345678'], ['电子邮箱', 'ssj@qinghe.example.gov.cn']),
);

/** Annexes: one to three, tables upright and on their side, forms to tick, and the plan a notice issues. */
export const annexes: readonly Scenario[] = [
  scenario('notice-and-plan', {
    shows: '印发通知、方案、横排统计表和登记表：四级标题、段首标题、联系人',
    parts: [
      issuing(STATISTICS, RECORD),
      planPart,
      landscapeAnnex(annexLabel('附件1'), title(STATISTICS), text('填报单位：'), statistics),
      annex(annexLabel('附件2'), title(RECORD), record),
    ],
    copiesTo: '市人民政府办公室，市纪委监委机关',
  }),
  scenario('one-annex', {
    shows: '只有一个附件，没有序号',
    parts: [issuing(RECORD), annex(annexLabel('附件'), title(RECORD), record)],
    copiesTo: '市人民政府办公室',
  }),
  scenario('three-annexes', {
    shows: '三个附件，名称长短不一，回行与名称首字对齐',
    parts: [
      issuing(LEDGER, STATISTICS, RECORD),
      annex(annexLabel('附件1'), title(LEDGER), ledger(6)),
      landscapeAnnex(annexLabel('附件2'), title(STATISTICS), statistics),
      annex(annexLabel('附件3'), title(RECORD), record),
    ],
    copiesTo: null,
  }),
  scenario('long-table', {
    shows: '200行的竖排表格：表头每页重复，行不断开',
    parts: [issuing(LEDGER), annex(annexLabel('附件'), title(LEDGER), ledger(200))],
    copiesTo: '市人民政府办公室',
  }),
  scenario('long-landscape-table', {
    shows: '200行的横排表格：逆时针转置，页码仍在原处，版记另起一页',
    parts: [issuing(LEDGER), landscapeAnnex(annexLabel('附件'), title(LEDGER), ledger(200))],
    copiesTo: '市人民政府办公室',
  }),
];
