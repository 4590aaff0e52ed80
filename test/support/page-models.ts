import type { Manuscript } from '../../src/documents/manuscript.ts';
import type { PageModel } from '../../src/documents/page-model.ts';
import { everyBlock } from './manuscripts.ts';

/** Everything a page can show beside its document. */
export const fullPage: PageModel = {
  column: '监督检查',
  version: 2,
  isRevision: true,
  timeline: [
    { name: '成文', kind: 'day', spans: [{ start: '2026-07-01', end: '2026-07-01' }], text: '2026年7月1日', note: '' },
    {
      name: '抽查时间',
      kind: 'span',
      spans: [{ start: '2026-07-07', end: '2026-07-31' }],
      text: '2026年7月7日至7月31日',
      note: '',
    },
    {
      name: '月报表',
      kind: 'day',
      spans: [
        { start: '2026-07-20', end: '2026-07-20' },
        { start: '2026-08-20', end: '2026-08-20' },
      ],
      text: '每月20日',
      note: '2026年7月20日、2026年8月20日',
    },
    {
      name: '检查结果录入',
      kind: 'day',
      spans: [{ start: '2026-08-28', end: '2026-08-28' }],
      text: '2026年8月28日',
      note: '7月31日后第20个工作日：8月28日',
    },
  ],
  charts: [
    {
      ...{ id: 'outcomes', title: '检查结果', rowName: '检查结果', unit: '户', series: ['户数'], remark: '' },
      rows: [
        { label: '未发现问题', values: [35] },
        { label: '发现问题已责令改正', values: [5] },
      ],
    },
    {
      ...{ id: 'departments', title: '各部门检查情况', rowName: '检查机关', unit: '户', series: ['发现问题', '其他'] },
      rows: [{ label: '市市场监管局', values: [5, 35] }],
      remark: '几个部门检查同一户的，各计一次。',
    },
  ],
  links: [
    { relation: 'predecessor', id: 'qinghe/2026/first', title: '第一版', note: '' },
    { relation: 'annual-plan', id: 'qinghe/2026/年度 计划', title: '年度计划', note: '第2项' },
  ],
  revision: { changes: [{ label: '抽查时间', before: '2026年7月7日至7月30日', after: null }] },
};

/** A document with every kind of block and everything a page can show. */
export function everyPage(page: Partial<PageModel> = {}): Manuscript & { readonly page: PageModel } {
  return { ...everyBlock(), page: { ...fullPage, ...page } };
}
