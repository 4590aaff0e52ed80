import { expect, test } from 'vitest';
import { printCitation, printTitle } from '../../../src/documents/facts/print-citation.ts';
import { campaign } from '../../support/plans.ts';

test('a document is cited by its title, and by its number where it has one', () => {
  expect(campaign().basis.map(printCitation)).toEqual([
    '《全区年度监管工作实施方案》（清市监〔2026〕6号）',
    '《全区年度抽查工作计划》',
  ]);
});

test('a title within a title stands in single marks', () => {
  const [basis] = campaign().basis;
  if (!basis) throw new Error('the sample has a basis');
  const notice = { ...basis, document: { ...basis.document, title: '关于印发《双随机抽查办法》的通知' } };
  expect(printTitle(notice)).toBe('《关于印发〈双随机抽查办法〉的通知》');
  expect(printCitation(notice)).toBe('《关于印发〈双随机抽查办法〉的通知》（清市监〔2026〕6号）');
});
