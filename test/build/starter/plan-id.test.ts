import { join, normalize } from 'node:path/posix';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roleOf } from '../../../src/build/role-of.ts';
import { parseArea, parsePlanId } from '../../../src/build/starter/plan-id.ts';

test('an id is read from what people type for it', () => {
  const value = { id: 'luquan/2026/joint-03', area: 'luquan', year: 2026, name: 'joint-03' };
  for (const typed of [
    'luquan/2026/joint-03',
    'plans/luquan/2026/joint-03.yaml',
    './plans/luquan/2026/joint-03.yml',
    'luquan\\2026\\joint-03',
  ]) {
    expect(parsePlanId(typed)).toEqual({ value });
  }
  expect(parsePlanId('河北/鹿泉/2026/第三次 联合抽查')).toMatchObject({ value: { area: '河北/鹿泉', name: '第三次 联合抽查' } });
});

test('whatever is typed, an id that is taken is a plan below plans/ of its area and year', () => {
  const part = fc.oneof(
    fc.constantFrom('..', '.', '', 'registry', 'profiles', 'data', 'con', '2026', 'luquan', '~', 'C:'),
    fc.string(),
  );
  const typed = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(typed, (text) => {
      const read = parsePlanId(text);
      if ('fault' in read) return;
      const path = `plans/${read.value.id}.yaml`;
      expect(normalize(join('/root', path))).toBe(`/root/${path}`);
      expect(roleOf(path)).toEqual({ is: 'plan', id: read.value.id, area: read.value.area });
    }),
    { numRuns: 2000 },
  );
});

test.each(['luquan', 'shijiazhuang/luquan', 'lu-quan2'])('%s is an area', (area) => {
  expect(parseArea(area)).toEqual({ value: area });
});

test.each(['', '鹿泉', 'Luquan', '2026', 'common', 'registry', 'data', 'a/..', '/a', 'a/'])('`%s` is none', (area) => {
  expect(parseArea(area)).toHaveProperty('fault');
});
