import { expect, test } from 'vitest';
import { classSetIncomplete } from '../../../src/checks/ratios/class-set-incomplete.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

testCheck(classSetIncomplete, {
  passes: {
    'all classes, in whatever order': `
      sampling: { objects: { text: 全区医疗机构 }, credit: { classes: { D: 30%, A: 1%, C: 10%, B级: 3% } } }`,
    'no class at all, of which another rule speaks': `
      sampling: { objects: { text: 全区医疗机构 }, credit: { classes: null } }`,
    'the three classes of the region': {
      plan: `
      sampling: { objects: { text: 全区医疗机构 }, credit: { classes: { A: 1%, B: 3%, C: 10% } } }`,
      profile: 'creditSystem: ABC',
    },
  },
  fails: {
    'one left out': {
      plan: `
        sampling: { objects: { text: 全区医疗机构 }, credit: { «classes»: { B: 3%, D: 30%, C: 10% } } }`,
      messages: ['等级比例只有 `BCD`，应覆盖 `ABCD`'],
    },
    'four of five': {
      plan: `
        sampling: { objects: { text: 全区医疗机构 }, credit: { system: ABCDE, «classes»: { A: 1%, B: 3%, C: 5%, D: 9% } } }`,
      values: [{ found: 'ABCD', expected: 'ABCDE' }],
    },
    'names of one character beside longer ones': {
      plan: `
        sampling: { objects: { text: 全区医疗机构 }, credit: { system: 三档, «classes»: { 优: 1%, 良好: 2% } } }`,
      registry: 'creditSystems: [{ name: 三档, classes: [优, 良好, 差] }]',
      values: [{ found: '优、良好', expected: '优、良好、差' }],
    },
    'a class of another system in the place of one: only that is told': {
      plan: `
        sampling: { objects: { text: 全区医疗机构 }, credit: { classes: { A: 1%, B: 3%, C: 5%, A级企业: «9%» } } }`,
      values: [{ found: 'A级企业', system: 'ABCD', expected: 'A、B、C、D' }],
    },
    'longer names': {
      plan: `
        sampling: { objects: { text: 全区医疗机构 }, credit: { system: 三档, «classes»: { 高风险: 9%, 低风险: 2% } } }`,
      registry: 'creditSystems: [{ name: 三档, classes: [低风险, 中风险, 高风险] }]',
      values: [{ found: '低风险、高风险', expected: '低风险、中风险、高风险' }],
    },
    'a class of another system, in a task of the year': {
      plan: `
        kind: annual-plan
        rows:
          - { name: 第一次联合抽查, sampling: { credit: { classes: { A: 1%, B: 3%, C: 5%, D: 9%, E: «20%» } } } }`,
      messages: ['`ABCD` 体系没有等级 `E`，应为 `A、B、C、D` 之一'],
    },
  },
});

test('a class the system does not have is an error; one left out, a warning', () => {
  const severityOf = (classes: string) => {
    const sampling = `sampling: { objects: { text: 全区医疗机构 }, credit: { classes: ${classes} } }`;
    const own = runChecks(testSubject(sampling)).filter(({ rule }) => rule === classSetIncomplete.id);
    return own.map(({ severity }) => severity);
  };
  expect(severityOf('{ A: 1%, B: 3%, C: 5%, D: 9%, E: 20% }')).toEqual(['error']);
  expect(severityOf('{ A: 1%, B: 3%, C: 5% }')).toEqual(['warning']);
});
