import type { Manuscript, Metadata, Part, Table } from '../../src/documents/manuscript.ts';
import type { Cell } from '../../src/documents/sheet-model.ts';
import { sheetColumn } from './sheets.ts';

const origin = { path: ['title'] };
const cell = (text: string, columns = 1, rows = 1): Cell => ({ text, columns, rows });

const metadata: Metadata = {
  indexNumber: '000014349/2026-00012',
  theme: '市场监管',
  issuers: ['清河市市场监督管理局'],
  issued: '2026-07-07',
  number: '清市监〔2026〕6号',
  publishedOn: '2026-07-08',
  validity: '有效',
  disclosureType: '主动公开',
  keywords: ['双随机', '联合抽查'],
  description: '清河市2026年第2次跨部门联合抽查实施方案',
  year: 2026,
  area: 'qinghe',
  kind: 'campaign',
};

const notice: Part = {
  role: 'notice',
  orientation: 'portrait',
  blocks: [
    { kind: 'mark', origin, organs: ['清河市市场监督管理局'], suffix: '文件' },
    { kind: 'document-number', origin, text: '清市监〔2026〕6号', signers: [] },
    {
      kind: 'title',
      origin,
      text: '清河市市场监督管理局关于印发《清河市2026年第2次跨部门“双随机、一公开”联合抽查实施方案》的通知',
    },
    { kind: 'addressee', origin, text: '各县（市、区）市场监督管理局，市有关部门：' },
    { kind: 'paragraph', origin, level: null, number: '', lead: '', text: '现将方案印发给你们，请结合实际，认真贯彻落实。' },
    { kind: 'signature', origin, organs: ['清河市市场监督管理局'], date: '2026年7月7日', sealing: 'seal', stamps: [] },
    { kind: 'note', origin, text: '（信息公开类型：主动公开）' },
  ],
};

const plan: Part = {
  role: 'plan',
  orientation: 'portrait',
  blocks: [
    { kind: 'organ-line', origin, text: '清河市市场监督管理局办公室' },
    { kind: 'title', origin, text: '清河市2026年第2次跨部门“双随机、一公开”联合抽查实施方案' },
    { kind: 'paragraph', origin, level: null, number: '', lead: '', text: '根据年度安排——以及有关规定……制定本方案。' },
    { kind: 'heading', origin, level: 1, number: '一、', text: '时间安排' },
    { kind: 'paragraph', origin, level: null, number: '', lead: '', text: '2026年7月7日至7月31日。' },
    { kind: 'heading', origin, level: 2, number: '（一）', text: '抽查对象' },
    { kind: 'heading', origin, level: 3, number: '1.', text: '名单确认' },
    { kind: 'heading', origin, level: 4, number: '（1）', text: '名单核对' },
    { kind: 'paragraph', origin, level: 1, number: '二、', lead: '抽取方式。', text: '从检查对象名录库中随机抽取。' },
    { kind: 'paragraph', origin, level: 2, number: '（一）', lead: '抽查比例。', text: '按照信用风险分级分类等级确定。' },
    { kind: 'paragraph', origin, level: 3, number: '1.', lead: '', text: '随机选派检查人员不少于2人，由李喆、王堃负责。' },
    { kind: 'paragraph', origin, level: 4, number: '（1）', lead: '', text: '检查人员出示执法证件。' },
    {
      kind: 'contacts',
      origin,
      lines: [
        { label: '联系人', value: '张三' },
        { label: '联系电话', value: '0311-12345678' },
      ],
    },
    {
      kind: 'attachment-list',
      origin,
      label: '附件：',
      entries: [
        { number: '1.', title: '清河市2026年第2次跨部门“双随机、一公开”联合抽查情况统计表' },
        { number: '2.', title: '检查情况登记表' },
      ],
    },
  ],
};

/** A table of merged header cells, five columns wide, as the statistics annexes have it. */
export const statisticsTable: Table = {
  kind: 'table',
  origin,
  caption: '联合抽查情况统计表',
  widths: [0.1, 0.2, 0.3, 0.2, 0.2],
  header: [
    [cell('序号', 1, 2), cell('部门', 1, 2), cell('检查数量', 2), cell('备注', 1, 2)],
    [cell('应检查户数'), cell('已检查户数')],
  ],
  body: [
    [cell('1'), cell('市场监管局'), cell('12'), cell('8'), cell('')],
    [cell('2'), cell('税务局'), cell('15'), cell('5'), cell('含个体工商户')],
    [cell('合计', 2), cell('27'), cell('13'), cell('——')],
  ],
};

const statistics: Part = {
  role: 'annex',
  orientation: 'landscape',
  blocks: [
    { kind: 'annex-label', origin, text: '附件1' },
    { kind: 'title', origin, text: '清河市2026年第2次跨部门“双随机、一公开”联合抽查情况统计表' },
    { kind: 'paragraph', origin, level: null, number: '', lead: '', text: '填报单位：' },
    statisticsTable,
  ],
};

const form: Part = {
  role: 'annex',
  orientation: 'portrait',
  blocks: [
    { kind: 'annex-label', origin, text: '附件2' },
    { kind: 'title', origin, text: '检查情况登记表' },
    {
      kind: 'form',
      origin,
      caption: '检查情况登记表',
      rows: [
        { label: '企业名称', choices: [], text: '' },
        { label: '登记信息', choices: [], text: '以登记机关公示为准' },
        { label: '检查结果', choices: ['未发现问题', '责令改正', '通过登记的住所无法联系'], text: '' },
        { label: '处置措施', choices: ['已立案', '已移送'], text: '其他：' },
      ],
    },
  ],
};

/** A manuscript that holds every kind of block: a notice, its plan, a landscape table, a form and an imprint. */
export function everyBlock(): Manuscript {
  return {
    id: 'qinghe/2026/second',
    title: '清河市2026年第2次跨部门“双随机、一公开”联合抽查实施方案',
    draft: false,
    metadata,
    layout: { form: 'document', grid: 'gbt9704', imprintPage: 'last', fingerprint: null },
    parts: [notice, plan, statistics, form],
    imprint: {
      sentTo: null,
      origin,
      copiesTo: '市人民政府办公室。',
      organ: '清河市市场监督管理局办公室',
      date: '2026年7月7日印发',
    },
    sheets: [
      {
        id: 'summary',
        role: 'summary',
        subject: null,
        form: null,
        name: '统计表',
        title: '联合抽查情况统计表',
        fields: [
          { label: '填报单位', type: 'text', value: null },
          { label: '填报日期', type: 'day', value: null },
        ],
        columns: [
          sheetColumn('number', 'number', { name: '序号', width: 6 }),
          sheetColumn('department', 'text', { name: '部门', width: 24 }),
          sheetColumn('inspectedOn', 'day', { name: '检查日期', width: 14 }),
          sheetColumn('checked', 'number', { name: '检查户数', width: 12 }),
        ],
        header: [[cell('序号'), cell('部门'), cell('检查日期'), cell('检查户数')]],
        rows: [
          [1, '市场监管局', '2026-07-10', 12],
          [2, '税务局', null, 15],
          [3, '=1+1<b>&"', '2026-07-31', null],
        ],
        closing: [{ kind: 'sum', label: '合计', known: {} }],
        checks: [],
        remarks: [],
      },
    ],
    keyFacts: [
      { label: '检查时间', value: '2026年7月7日至7月31日' },
      { label: '牵头部门', value: '市场监管局' },
    ],
  };
}

/** Every text of a manuscript that a document prints, in reading order; runs of one paragraph apart. */
export function printedTexts(manuscript: Manuscript): readonly string[] {
  const blocks = manuscript.parts.flatMap((part) => part.blocks);
  const { imprint } = manuscript;
  const foot = imprint === null ? [] : [imprint.copiesTo ?? '', imprint.organ, imprint.date];
  return [...blocks.flatMap(textsOf), ...foot].filter((text) => text !== '');
}

function textsOf(block: Part['blocks'][number]): readonly string[] {
  switch (block.kind) {
    case 'mark':
      return [...block.organs, block.suffix];
    case 'heading':
      return [block.number, block.text];
    case 'paragraph':
      return [block.number, block.lead, block.text];
    case 'attachment-list':
      return [block.label, ...block.entries.flatMap((entry) => [entry.number, entry.title])];
    case 'signature':
      return [...block.organs, block.date ?? ''];
    case 'contacts':
      return block.lines.flatMap((line) => [line.label, line.value]);
    case 'table':
      return [...block.header, ...block.body].flat().map((entry) => entry.text);
    case 'form':
      return block.rows.flatMap(({ beside, ...field }) =>
        [field, ...(beside ? [beside] : [])].flatMap(({ label, choices, text }) => [label, ...choices, text]),
      );
    case 'file-marks':
      return [block.copyNumber ?? '', block.secrecy ?? '', block.urgency ?? ''];
    default:
      return [block.text];
  }
}
