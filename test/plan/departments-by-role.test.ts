import { expect, test } from 'vitest';
import { departmentsByRole } from '../../src/plan/departments-by-role.ts';
import { department, organ } from '../support/plans.ts';

test('each department is a lead, a partner or a guide, in the order of the plan', () => {
  const departments = (['指导', '参与', '牵头', '配合', '牵头'] as const).map((role, index) =>
    department(index, role, organ(`第${index}局`), []),
  );
  const { leads, partners, guides } = departmentsByRole({ departments });
  const names = (list: typeof leads) => list.map(({ reference }) => reference.organ.name);
  expect([names(leads), names(partners), names(guides)]).toEqual([['第2局', '第4局'], ['第1局', '第3局'], ['第0局']]);
});
