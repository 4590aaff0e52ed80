import { expect, test } from 'vitest';
import { fullNames, inOrderOf, printedName, printedNames, selfOf, signedNames } from '../../../src/documents/facts/organs.ts';
import { organ, organReference } from '../../support/plans.ts';

test.each([
  ['清河市东区市场监督管理局', '我局'],
  ['清河市公安局东区分局', '我局'],
  ['清河市东区市场监督管理局（知识产权局）', '我局'],
  ['清河市东区人民政府办公室', '我办'],
  ['清河市东区双随机办', '我办'],
  ['清河市东区发展和改革委员会', '我委'],
  ['清河市卫健委', '我委'],
  ['清河高新技术产业开发区管委会', '我委'],
  ['某某省财政厅', '我厅'],
  ['某某省人民政府办公厅', '我厅'],
  ['中共清河市委组织部', '我部'],
  ['某某省人民政府', '我省'],
  ['清河市人民政府', '我市'],
  ['区政府', '我区'],
  ['某某自治区人民政府', '我区'],
  ['清河县人民政府', '我县'],
  ['某某自治州人民政府', '我州'],
  ['某某旗人民政府', '我旗'],
  ['清河镇人民政府', '我镇'],
  ['清河乡政府', '我乡'],
  ['东风街道办事处', '我街道'],
  ['东风街道', '我街道'],
  ['某某省消防救援总队', '我总队'],
  ['清河市交通运输综合执法支队', '我支队'],
  ['东区消防救援大队', '我大队'],
  ['清河市检验检测中心', '我中心'],
  ['清河市东区人民检察院', '我院'],
  ['清河市东区市场监管所', '我所'],
  ['清河市农业技术推广站', '我站'],
  ['清河海关', '我单位'],
])('%s speaks of itself as %s', (name, self) => {
  expect(selfOf(organ(name))).toBe(self);
});

const market = organ('清河市东区市场监督管理局', '区市场监管局');
const police = organ('清河市公安局东区分局');
const byName = organReference([], market);
const byFullName = { ...byName, written: market.name, sort: 'name' as const };
const byId = { ...byName, written: 'market', sort: 'id' as const };
const other = organReference([], police);

test('a name is printed as it is written, an id by the short name, or by the whole where there is no short one', () => {
  expect(printedNames([byName, byFullName, byId])).toEqual(['区市场监管局', '清河市东区市场监督管理局', '区市场监管局']);
  expect(printedName({ ...other, written: 'police', sort: 'id' })).toBe('清河市公安局东区分局');
  expect(fullNames([byName, byId])).toEqual(['清河市东区市场监督管理局', '清河市东区市场监督管理局']);
});

test('an organ another one seals for is signed with 代章', () => {
  expect(signedNames([{ ...other, sealedBy: byName }, byName])).toEqual([
    '清河市公安局东区分局（代章）',
    '清河市东区市场监督管理局',
  ]);
});

test('names stand in the order of those that sign, then as they are met, each organ once', () => {
  const health = organReference([], organ('清河市东区卫生健康局'));
  expect(inOrderOf([byName], [health, other, byName, other])).toEqual([
    '区市场监管局',
    '清河市东区卫生健康局',
    '清河市公安局东区分局',
  ]);
  expect(inOrderOf([], [other, byName])).toEqual(['清河市公安局东区分局', '区市场监管局']);
  expect(inOrderOf([byName], [])).toEqual([]);
});

test('an organ that signs and does nothing is not among them', () => {
  expect(inOrderOf([byName], [other])).toEqual(['清河市公安局东区分局']);
});

test('an organ written in two ways is one, named as it is met first', () => {
  expect(inOrderOf([], [byFullName, other, byName, byId])).toEqual(['清河市东区市场监督管理局', '清河市公安局东区分局']);
});
