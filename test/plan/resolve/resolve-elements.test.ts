import { expect, test } from 'vitest';
import { brief, campaignOf, REPAIRED } from '../example.ts';

const elementsOf = (lines: string) => campaignOf(`${REPAIRED}${lines}\n`).plan;

test('a plan that says nothing is an ordinary document, sealed in the way of its bureau', () => {
  expect(campaignOf(REPAIRED).plan).toMatchObject({
    copyNumber: null,
    secrecy: null,
    urgency: null,
    mark: [],
    markSuffix: '文件',
    pageForm: '文件',
    signers: [],
    sealing: null,
    stamps: [],
    notes: [],
  });
});

test('each element is kept with its place', () => {
  const plan = elementsOf(`copyNumber: '000012'
secrecy: 机密★1年
urgency: 加急
signers: [张某某, 李某某]
sealing: 签名章
stamps: [{ post: 局长, name: 张某某 }]
note: [此件公开发布, 联系人：王某某]`);
  expect(plan).toMatchObject({
    copyNumber: { text: '000012', path: ['copyNumber'] },
    secrecy: { text: '机密★1年', path: ['secrecy'] },
    urgency: '加急',
    signers: [
      { text: '张某某', path: ['signers', 0] },
      { text: '李某某', path: ['signers', 1] },
    ],
    stamps: [{ post: '局长', name: '张某某', path: ['stamps', 0] }],
    notes: [
      { text: '此件公开发布', path: ['note', 0] },
      { text: '联系人：王某某', path: ['note', 1] },
    ],
  });
  expect(plan?.prose).toContainEqual({ text: '联系人：王某某', path: ['note', 1] });
});

test('a note may be a single text', () => {
  expect(elementsOf('note: 此件公开发布')?.notes).toEqual([{ text: '此件公开发布', path: ['note'] }]);
});

test('the mark is of one organ, or of several', () => {
  const [single] = elementsOf('mark: 区市场监管局')?.mark ?? [];
  expect(single).toMatchObject({ organ: { id: 'lq-market' }, path: ['mark'] });
  const joint = elementsOf('mark: [区市场监管局, lq-police]')?.mark ?? [];
  expect(joint.map(({ organ, path }) => [organ.id, ...path])).toEqual([
    ['lq-market', 'mark', 0],
    ['lq-police', 'mark', 1],
  ]);
  expect(elementsOf('mark: null')?.mark).toEqual([]);
  expect(brief(campaignOf(`${REPAIRED}mark: [区市场监管局, 区交通局]\n`).diagnostics)).toEqual(['names/unknown @ 区交通局']);
});

test.each([
  ['pageForm: 文件', '文件'],
  ['pageForm: 信函', ''],
  ['pageForm: 信函\nmarkSuffix: 文件', '文件'],
  ["markSuffix: ''", ''],
])('%j: “%s” follows the mark', (lines, suffix) => {
  expect(elementsOf(lines)?.markSuffix).toBe(suffix);
});

test('stamps say how a document is sealed, unless it says so itself', () => {
  const stamps = 'stamps: [{ post: 局长, name: 张某某 }]';
  expect(elementsOf(stamps)?.sealing).toBe('签名章');
  expect(elementsOf(`sealing: 盖章\n${stamps}`)?.sealing).toBe('盖章');
});
