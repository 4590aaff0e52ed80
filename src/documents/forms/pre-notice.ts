import type { FormRow } from '../manuscript.ts';
import type { AnnexForm } from './form.ts';

const TITLE = '现场检查预先通知单';

const ROWS: readonly FormRow[] = [
  { label: '抽查对象名称', choices: [], text: '' },
  { label: '是否适用预先通知', choices: ['是', '否'], text: '' },
  { label: '预先通知时间', choices: [], text: '' },
  { label: '预先通知方式', choices: ['电话通知', '直接送达'], text: '' },
  { label: '预约检查时间', choices: [], text: '' },
  { label: '检查内容', choices: [], text: '' },
  { label: '被检查主体需要准备的材料', choices: [], text: '' },
];

/** 现场检查预先通知单: what an inspected enterprise is told beforehand. */
export const preNotice: AnnexForm = {
  id: 'pre-notice',
  title: TITLE,
  orientation: 'portrait',
  block: ({ attachment, title }) => ({ kind: 'form', caption: title, rows: ROWS, origin: { path: attachment.path } }),
  sheets: () => [],
};
