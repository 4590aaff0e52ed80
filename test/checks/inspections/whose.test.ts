import { expect, test } from 'vitest';
import { whose } from '../../../src/checks/inspections/whose.ts';

const clinic = { name: '示例甲诊所', creditCode: '91512081MA62K0260E' };

test('one object is called by its name, of several the first and how many there are', () => {
  expect(whose(clinic, 1)).toBe('“示例甲诊所”');
  expect(whose(clinic, 2)).toBe('“示例甲诊所”等 2 户');
});

test('one without a name is called by its code', () => {
  expect(whose({ ...clinic, name: null }, 1)).toBe('“91512081MA62K0260E”');
  expect(whose({ name: null, creditCode: null }, 1)).toBe('“”');
});
