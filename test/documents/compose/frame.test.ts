import { expect, test } from 'vitest';
import { blocksOf, composedOf } from './elements.ts';

const signatureOf = (lines: string) => blocksOf(composedOf(lines), 'signature')[0];

test.each([
  ['', 'seal'],
  ['sealing: 盖章', 'seal'],
  ['sealing: 不盖章', 'none'],
  ['stamps: [{ post: 局长, name: 张某某 }]', 'stamp'],
])('%j is sealed: %s', (lines, sealing) => {
  expect(signatureOf(lines)).toMatchObject({ sealing });
});

test('each issuer has one stamp, blank where the plan lacks it', () => {
  const issuers = 'issuers: [区市场监管局, 区卫生健康局]';
  const one = '{ post: 局长, name: 张某某 }';
  expect(signatureOf(`${issuers}\nstamps: [${one}]`)?.stamps).toEqual([
    { post: '局长', name: '张某某' },
    { post: '', name: '' },
  ]);
  expect(signatureOf(`${issuers}\nstamps: [${one}, ${one}, ${one}]`)?.stamps).toHaveLength(2);
  expect(signatureOf(`${issuers}\nsealing: 盖章\nstamps: [${one}]`)?.stamps).toEqual([]);
});

test('the imprint names who printed it and when', () => {
  expect(composedOf('imprint: {}\ncopiesTo: [区政府, 区水务局]').imprint).toEqual({
    sentTo: null,
    copiesTo: '示例市甲区人民政府，示例市甲区水务局。',
    organ: '示例市甲区市场监督管理局',
    date: '2026年5月6日印发',
    origin: { path: ['imprint'] },
  });
});

test('a letter says neither: its imprint holds the copies, if any', () => {
  const letter = 'pageForm: 信函\nimprint: {}';
  expect(composedOf(letter).imprint).toBeNull();
  expect(composedOf(`${letter}\ncopiesTo: [区政府]`).imprint).toMatchObject({
    copiesTo: '示例市甲区人民政府。',
    organ: '',
    date: '',
    origin: { path: ['copiesTo'] },
  });
});

const contactsOf = (issuers: string) =>
  blocksOf(composedOf(`issuers: ${issuers}\ncontacts: [market-office]`), 'contacts')[0]?.lines.map(
    ({ label, value }) => `${label}：${value}`,
  );

test('a contact is told with its organ, unless that alone signs', () => {
  const phone = '联系电话：0551-5550000';
  expect(contactsOf('[区市场监管局]')).toEqual([phone]);
  expect(contactsOf('[区市场监管局, 区卫生健康局]')).toEqual(['联系单位：区市场监管局', phone]);
  expect(contactsOf('[区卫生健康局]')).toEqual(['联系单位：区市场监管局', phone]);
  expect(contactsOf('[{ org: 区市场监管局, sealedFor: 区卫生健康局 }]')).toEqual([phone]);
});

const addresseeOf = (lines: string) =>
  blocksOf(composedOf(lines), 'addressee').map(({ text, origin }) => [text, origin.path.join('.')]);

test.each([
  ['', []],
  ['addressees: [members]', [['各成员单位：', 'addressees']]],
  ['addressees: [区卫生健康局, 区水务局]', [['示例市甲区卫生健康局、示例市甲区水务局：', 'addressees']]],
  ['asIssued: { addressee: 各有关单位 }', [['各有关单位：', 'asIssued.addressee']]],
  ['asIssued: { addressee: "各有关单位:" }', [['各有关单位:', 'asIssued.addressee']]],
])('%j is addressed to whom it names in full', (lines, expected) => {
  expect(addresseeOf(lines)).toEqual(expected);
});

test('organs that issue together sign together, above one day', () => {
  expect(signatureOf('issuers: [区市场监管局, health, 区水务局]')).toMatchObject({
    organs: ['示例市甲区市场监督管理局', '示例市甲区卫生健康局', '示例市甲区水务局'],
    date: '2026年5月6日',
  });
  expect(signatureOf('issuers: [{ org: 区市场监管局, sealedFor: joint-office }]')?.organs).toEqual([
    '示例市甲区联席会议办公室（代章）',
  ]);
  expect(signatureOf('issued: null')).toMatchObject({ organs: ['示例市甲区市场监督管理局'], date: null });
});

test('a document of the past is signed as it was, and one without a day had no signature', () => {
  expect(signatureOf('asIssued: { signature: 甲区市监局 }')).toMatchObject({
    organs: ['甲区市监局'],
    origin: { path: ['asIssued', 'signature'] },
  });
  expect(signatureOf('asIssued: { organLine: 某局 }\nissued: null')).toBeUndefined();
  expect(signatureOf('asIssued: { organLine: 某局 }')).toMatchObject({
    organs: ['示例市甲区市场监督管理局'],
    date: '2026年5月6日',
  });
});

test.each([
  ['', null],
  ['copiesTo: [区政府]', ['示例市甲区人民政府。', '示例市甲区市场监督管理局', '2026年5月6日印发']],
  ['imprint: { org: joint-office, date: 2026-05-08 }', [null, '示例市甲区联席会议办公室', '2026年5月8日印发']],
  ['issued: null\ncopiesTo: [区政府]', ['示例市甲区人民政府。', '示例市甲区市场监督管理局', '']],
  ['asIssued: { imprint: 甲区市监局办公室 2026年5月8日印 }', [null, '甲区市监局办公室', '2026年5月8日印']],
  ['asIssued: { imprint: 甲区市监局办公室　　2026年5月8日印发 }', [null, '甲区市监局办公室', '2026年5月8日印发']],
  ['asIssued: { imprint: 共印20份 }', [null, '共印20份', '']],
])('%j has the imprint %j', (lines, expected) => {
  const { imprint } = composedOf(lines);
  expect(imprint && [imprint.copiesTo, imprint.organ, imprint.date]).toEqual(expected);
});
