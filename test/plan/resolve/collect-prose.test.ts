import { expect, test } from 'vitest';
import { campaignOf, REPAIRED } from '../example.ts';

test('every sentence typed into a plan is kept with its place', () => {
  const text = REPAIRED.replace('attachments: [{ form: statistics-10 }]', 'attachments: [{ form: statistics-10, title: 表一 }]');
  const { plan } = campaignOf(`${text}title: 某某方案
note: [第一句, 第二句]
overrides: { preamble: 经研究。, closing: null }
asIssued: { items: { 区公安局: 某事项 }, imprint: 区办公室 }
`);
  expect(plan?.prose).toEqual([
    { text: '某某方案', path: ['title'] },
    { text: '全区小额贷款公司、典当行', path: ['sampling', 'objects', 'text'] },
    { text: '表一', path: ['attachments', 0, 'title'] },
    { text: '第一句', path: ['note', 0] },
    { text: '第二句', path: ['note', 1] },
    { text: '经研究。', path: ['overrides', 'preamble'] },
    { text: '某事项', path: ['asIssued', 'items', '区公安局'] },
    { text: '区办公室', path: ['asIssued', 'imprint'] },
  ]);
});
