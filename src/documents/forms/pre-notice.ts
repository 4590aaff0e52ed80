import type { FormRow } from '../manuscript.ts';
import type { AnnexForm } from './form.ts';

const TITLE = '现场检查预先通知单';

/** What its rows ask for, and how they are printed. */
export const preNoticeRows: readonly (FormRow & { readonly asks: string })[] = [
  { asks: 'object', label: '抽查对象名称', choices: [], text: '' },
  { asks: 'applies', label: '是否适用预先通知', choices: ['是', '否'], text: '' },
  { asks: 'noticed', label: '预先通知时间', choices: [], text: '' },
  { asks: 'way', label: '预先通知方式', choices: ['电话通知', '直接送达'], text: '' },
  { asks: 'visit', label: '预约检查时间', choices: [], text: '' },
  { asks: 'content', label: '检查内容', choices: [], text: '' },
  { asks: 'materials', label: '被检查主体需要准备的材料', choices: [], text: '' },
];
const ROWS: readonly FormRow[] = preNoticeRows.map(({ asks: _, ...row }) => row);

/** 现场检查预先通知单: what an inspected enterprise is told beforehand. */
export const preNotice: AnnexForm = {
  id: 'pre-notice',
  title: TITLE,
  orientation: 'portrait',
  block: ({ attachment, title }) => ({ kind: 'form', caption: title, rows: ROWS, origin: { path: attachment.path } }),
  sheets: () => [],
};
