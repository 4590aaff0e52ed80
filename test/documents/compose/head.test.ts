import { expect, test } from 'vitest';
import { blocksOf, composedOf } from './elements.ts';

test('a document without a head begins with its title', () => {
  expect(composedOf('').parts[0]?.blocks[0]?.kind).toBe('title');
});

test('copy number, secrecy and urgency stand above the mark, whichever there are', () => {
  const { parts } = composedOf("urgency: 特急\ncopyNumber: '000001'\nmark: 区市场监管局\nnumber: { sequence: 6 }");
  expect(parts[0]?.blocks.map(({ kind }) => kind).slice(0, 4)).toEqual(['file-marks', 'mark', 'document-number', 'title']);
  expect(parts[0]?.blocks[0]).toEqual({
    kind: 'file-marks',
    copyNumber: '000001',
    secrecy: null,
    urgency: '特急',
    origin: { path: ['copyNumber'] },
  });
  expect(blocksOf(composedOf('urgency: 特急'), 'file-marks')[0]?.origin).toEqual({ path: ['urgency'] });
});

test('a joint mark names every organ in full', () => {
  expect(blocksOf(composedOf('mark: [区市场监管局, health]'), 'mark')).toEqual([
    {
      kind: 'mark',
      organs: ['示例市甲区市场监督管理局', '示例市甲区卫生健康局'],
      suffix: '文件',
      origin: { path: ['mark'] },
    },
  ]);
});

test('a letter names the host alone, without 文件', () => {
  const letter = composedOf('mark: [区市场监管局, health]\npageForm: 信函');
  expect(letter.layout.form).toBe('letter');
  expect(blocksOf(letter, 'mark')).toMatchObject([{ organs: ['示例市甲区市场监督管理局'], suffix: '' }]);
});

test('signers stand by the number, and without one alone', () => {
  const signers = 'signers: [张某某, 李某某]';
  expect(blocksOf(composedOf(`number: { sequence: 6 }\n${signers}`), 'document-number')).toEqual([
    {
      kind: 'document-number',
      text: '甲市监〔2026〕6号',
      signers: ['张某某', '李某某'],
      origin: { path: ['number'] },
    },
  ]);
  expect(blocksOf(composedOf(signers), 'document-number')).toMatchObject([{ text: '', origin: { path: ['signers'] } }]);
});
