import { expect, test } from 'vitest';
import { markMismatch } from '../../../src/checks/departments/mark-mismatch.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

testCheck(markMismatch, {
  passes: {
    'no mark': `
      issuers: [区市场监管局, 区卫生健康局]`,
    'the host alone': `
      mark: 区市场监管局
      issuers: [区市场监管局, 区卫生健康局]`,
    'the mark of one organ may be that of another than who signs': `
      mark: 区政府
      issuers: [区市场监管局]`,
    'all who sign, by whatever name, the host first': `
      mark: [market, 区水务局, 示例市甲区卫生健康局]
      issuers: [区市场监管局, 区卫生健康局, 区水务局]`,
    'an organ that seals for another': `
      mark: [区市场监管局, 区水务局]
      issuers: [{ org: 区市场监管局, sealedFor: 区联席办 }, 区水务局]`,
  },
  fails: {
    'one does not sign': {
      plan: `
        mark: [区市场监管局, 区卫生健康局, «区水务局»]
        issuers: [区市场监管局, 区卫生健康局]`,
      messages: ['红头有“示例市甲区水务局”而落款没有，应为署名机关 “示例市甲区市场监督管理局”、“示例市甲区卫生健康局”'],
    },
    'one is left out': {
      plan: `
        mark: «[区市场监管局, 区卫生健康局]»
        issuers: [区市场监管局, 区卫生健康局, 区水务局]`,
      values: [{ organ: '示例市甲区水务局', host: '示例市甲区市场监督管理局' }],
      related: [['区水务局']],
    },
    'the host comes second': {
      plan: `
        mark: [«区卫生健康局», 区市场监管局]
        issuers: [区市场监管局, 区卫生健康局]`,
      messages: ['红头以“示例市甲区卫生健康局”居首，应为主办机关“示例市甲区市场监督管理局”'],
    },
  },
});

test('another order is a warning; another organ, an error', () => {
  const severityOf = (mark: string) => {
    const plan = `mark: ${mark}\nissuers: [区市场监管局, 区卫生健康局]`;
    const own = runChecks(testSubject(plan)).filter(({ rule }) => rule === markMismatch.id);
    return own.map(({ severity }) => severity);
  };
  expect(severityOf('[区卫生健康局, 区市场监管局]')).toEqual(['warning']);
  expect(severityOf('[区市场监管局, 区水务局]')).toEqual(['error']);
});
