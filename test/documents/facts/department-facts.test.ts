import { expect, test } from 'vitest';
import { departmentFacts } from '../../../src/documents/facts/department-facts.ts';
import { asIssued, campaign, department, organ } from '../../support/plans.ts';

const first = department(0, '牵头', organ('清河市东区市场监督管理局', '区市场监管局'), ['公示信息检查', '台账检查']);
const told = (plan = campaign(), of = first) =>
  Object.fromEntries([...departmentFacts(plan, of)].map(([name, { text }]) => [name, text]));

test('of a department is told its name, its role, its items and its units', () => {
  expect(told(campaign(), { ...first, units: ['登记股', '信用股'] })).toEqual({
    'department.name': '区市场监管局',
    'department.role': '牵头',
    'department.items': '公示信息检查；台账检查',
    'department.units': '登记股、信用股',
  });
  expect(told(campaign(), { ...first, items: [] })).toMatchObject({ 'department.items': null, 'department.units': null });
});

test('a document of the past has its items as they were printed, without the closing sign', () => {
  const past = campaign({ asIssued: asIssued({ items: new Map([['区市场监管局', '公示检查; 台账。 ']]) }) });
  expect(told(past)['department.items']).toBe('公示检查; 台账');
  expect(told(past, { ...first, reference: { ...first.reference, written: 'market', sort: 'id' } })['department.items']).toBe(
    '公示检查; 台账',
  );
  expect(told(past, department(1, '配合', organ('清河市东区水利局'), ['取水检查']))['department.items']).toBe('取水检查');
});
