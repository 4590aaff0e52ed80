import { expect, test } from 'vitest';
import { isMadePublic } from '../../src/plan/is-made-public.ts';
import { campaign, typed } from '../support/plans.ts';

test.each([
  [null, true],
  ['主动公开', true],
  ['依申请公开', false],
  ['不予公开', false],
] as const)('a plan of the type %s is made public: %s; one with a 密级 never is', (type, isPublic) => {
  const { disclosure } = campaign();
  const plan = campaign({ disclosure: { ...disclosure, type } });
  expect(isMadePublic(plan)).toBe(isPublic);
  expect(isMadePublic({ ...plan, secrecy: typed(['secrecy'], '秘密★1年') })).toBe(false);
});
