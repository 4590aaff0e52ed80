import { expect, test } from 'vitest';
import { organWord } from '../../../src/checks/inspections/organ-word.ts';
import { organ } from '../../support/plans.ts';

const market = { ...organ('石家庄市鹿泉区市场监督管理局', '区市场监管局'), id: 'lq-market' };

test('an organ is called as the plan writes it', () => {
  expect(organWord({ organ: market, written: '区市监局' })).toBe('区市监局');
});

test('one written by its id is called by its name, the short one first', () => {
  expect(organWord({ organ: market, written: 'lq-market' })).toBe('区市场监管局');
  expect(organWord({ organ: { ...market, short: null }, written: 'lq-market' })).toBe('石家庄市鹿泉区市场监督管理局');
});
