import { expect, test } from 'vitest';
import { isSecret } from '../../src/renderers/is-secret.ts';
import { blocksOf, composedOf } from '../documents/compose/elements.ts';

/** A report of three organs upward, in the form of a letter, with every element an official document may have. */
const LINES = `copyNumber: '000012'
secrecy: 机密★1年
urgency: 特急
mark: [区市场监管局, 区卫生健康局, 区水务局]
pageForm: 信函
number: { sequence: 6 }
signers: [张某某, 李某某, 王某某]
issuers: [区市场监管局, 区卫生健康局, 区水务局]
addressees: [区政府]
copiesTo: [区农业农村局]
stamps: [{ post: 局长, name: 张某某 }, { post: 局长, name: 李某某 }, { post: 局长, name: 王某某 }]
note: 联系人：赵某某，电话：0551-5550000
imprint: {}
disclosure: { type: 不予公开 }`;

test('a joint letter with secrecy, signers and stamps is composed as the standard has it', () => {
  const manuscript = composedOf(LINES);
  expect(manuscript.layout).toEqual({ form: 'letter', grid: 'gbt9704', imprintPage: 'last', fingerprint: null });
  expect(manuscript.parts[0]?.blocks.map(({ kind }) => kind)).toEqual([
    'file-marks',
    'mark',
    'document-number',
    'title',
    'addressee',
    'paragraph',
    'contacts',
    'signature',
    'note',
    'note',
  ]);
  expect(blocksOf(manuscript, 'file-marks')).toMatchObject([{ copyNumber: '000012', secrecy: '机密★1年', urgency: '特急' }]);
  expect(blocksOf(manuscript, 'mark')).toMatchObject([{ organs: ['示例市甲区市场监督管理局'], suffix: '' }]);
  expect(blocksOf(manuscript, 'document-number')).toMatchObject([
    { text: '甲市监〔2026〕6号', signers: ['张某某', '李某某', '王某某'] },
  ]);
  expect(blocksOf(manuscript, 'signature')).toMatchObject([
    {
      organs: ['示例市甲区市场监督管理局', '示例市甲区卫生健康局', '示例市甲区水务局'],
      date: '2026年5月6日',
      sealing: 'stamp',
      stamps: [
        { post: '局长', name: '张某某' },
        { post: '局长', name: '李某某' },
        { post: '局长', name: '王某某' },
      ],
    },
  ]);
  expect(blocksOf(manuscript, 'note').map(({ text }) => text)).toEqual([
    '（信息公开类型：不予公开）',
    '（联系人：赵某某，电话：0551-5550000）',
  ]);
  expect(manuscript.imprint).toMatchObject({ sentTo: null, copiesTo: '示例市甲区农业农村局。', organ: '', date: '' });
  expect(isSecret(manuscript)).toBe(true);
});

test('as a document, its mark names all three, and its imprint who printed it', () => {
  const manuscript = composedOf(LINES.replace('pageForm: 信函\n', ''));
  expect(blocksOf(manuscript, 'mark')[0]).toMatchObject({
    organs: ['示例市甲区市场监督管理局', '示例市甲区卫生健康局', '示例市甲区水务局'],
    suffix: '文件',
  });
  expect(manuscript.imprint).toMatchObject({ organ: '示例市甲区市场监督管理局', date: '2026年5月6日印发' });
});
