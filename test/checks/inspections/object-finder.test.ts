import { expect, test } from 'vitest';
import { objectFinder } from '../../../src/checks/inspections/object-finder.ts';

const clinic = { name: '示例甲诊所', creditCode: '91512081MA62K0260E', kind: '企业' } as const;
const has = objectFinder([clinic, { ...clinic, name: '示例乙诊所', creditCode: null }]);

test('an object is known by its code, whatever it is called', () => {
  expect(has(clinic)).toBe(true);
  expect(has({ ...clinic, name: '示例甲门诊部' })).toBe(true);
  expect(has({ ...clinic, name: null })).toBe(true);
});

test('by its name where one of the two has no code', () => {
  expect(has({ ...clinic, creditCode: null })).toBe(true);
  expect(has({ ...clinic, name: '示例乙诊所', creditCode: '91350100M000100Y43' })).toBe(true);
  expect(has({ ...clinic, creditCode: '91350100M000100Y43' })).toBe(false);
});

test('one of another name, and one without either, are unknown', () => {
  expect(has({ ...clinic, name: '示例丙诊所', creditCode: null })).toBe(false);
  expect(has({ ...clinic, name: null, creditCode: null })).toBe(false);
  expect(has({ ...clinic, name: null, creditCode: '91350100M000100Y43' })).toBe(false);
});
