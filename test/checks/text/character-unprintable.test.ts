import { expect, test } from 'vitest';
import { characterUnprintable } from '../../../src/checks/text/character-unprintable.ts';
import { typed } from '../../support/plans.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

testCheck(characterUnprintable, {
  passes: {
    'tabs, line ends and rare characters': 'overrides: { results: "检查\\t结果\\n䶮𬴃" }',
  },
  fails: {
    'a control character in an entry of results': {
      plan: `
        kind: results
        entities: [{ name: «"示例\\u0001企业"», org: 区卫生健康局, outcome: 未发现问题 }]`,
      others: { campaign: 'kind: campaign' },
      values: [{ code: 'U+0001', position: '3' }],
    },
    'in several texts, each told once': {
      plan: `
        title: «"示例\\u0001方案"»
        overrides: { results: «"检查\\u0001结果"» }
        departments: [{ org: 区市场监管局, role: 牵头, items: [公示信息检查] }]
        asIssued: { items: { 区市场监管局: «"公示\\u0002信息"» } }`,
      values: [
        { code: 'U+0001', position: '3' },
        { code: 'U+0001', position: '3' },
        { code: 'U+0002', position: '3' },
      ],
    },
    'half a pair': { plan: 'overrides: { results: «"检查\\ud800结果"» }', values: [{ code: 'U+D800', position: '3' }] },
  },
});

test.each([
  [32_767, []],
  [32_768, [{ length: '32768', expected: '32767' }]],
])('a cell takes 32767 characters, and a text has %i', (length, values) => {
  const subject = testSubject('');
  const plan = { ...subject.plan, title: typed(['title'], '字'.repeat(length)) };
  expect([...characterUnprintable.find({ ...subject, plan })].map((finding) => finding.values)).toEqual(values);
});
