import { inspectionsOverYearlyLimit } from '../../../src/checks/ratios/inspections-over-yearly-limit.ts';
import { testCheck } from '../../support/test-check.ts';

const profile = 'limits: { inspectionsPerYear: 1 }';

function results(campaign: string, entities: string): string {
  return `
      kind: results
      campaign: test/2026/${campaign}
      entities: ${entities}`;
}

const spring = results(
  'campaign',
  '[{ name: 示例甲医院, creditCode: 91130110MAXAMP012U, inspectedOn: 2026-04-10, outcome: 未发现问题 }, { name: 示例丁, kind: 自然人, outcome: 未发现问题 }]',
);

testCheck(inspectionsOverYearlyLimit, {
  passes: {
    'as often as allowed': {
      plan: results(
        'plan',
        '[{ name: 示例甲医院, creditCode: 91130110MAXAMP012U, inspectedOn: 2026-06-10, outcome: 未发现问题 }]',
      ),
      others: { spring },
      profile: 'limits: { inspectionsPerYear: 2 }',
    },
    'no limit': {
      plan: results('plan', '[{ name: 示例甲医院, creditCode: 91130110MAXAMP012U, outcome: 未发现问题 }]'),
      others: { spring },
    },
    'departments that go apart in one campaign': {
      plan: results(
        'plan',
        '[{ name: 示例乙医院, org: 区市场监管局, outcome: 未发现问题 }, { name: 示例乙医院, org: 区卫生健康局, outcome: 未发现问题 }]',
      ),
      profile,
    },
    'departments that went apart in an earlier campaign count as one inspection': {
      plan: results('plan', '[{ name: 示例乙医院, inspectedOn: 2026-06-10, outcome: 未发现问题 }]'),
      others: {
        spring: results(
          'campaign',
          '[{ name: 示例乙医院, org: 区市场监管局, inspectedOn: 2026-04-10, outcome: 未发现问题 }, { name: 示例乙医院, org: 区卫生健康局, inspectedOn: 2026-04-11, outcome: 未发现问题 }]',
        ),
      },
      profile: 'limits: { inspectionsPerYear: 2 }',
    },
    'an inspection of another year': {
      plan: results('plan', '[{ name: 示例乙医院, inspectedOn: 2026-06-10, outcome: 未发现问题 }]'),
      others: {
        earlier: `${results('campaign', '[{ name: 示例乙医院, inspectedOn: 2025-06-10, outcome: 未发现问题 }]')}
      year: 2025`,
      },
      profile,
    },
    'results that were withdrawn themselves': {
      plan: `${results('plan', '[{ name: 示例甲医院, inspectedOn: 2026-06-10, outcome: 未发现问题 }]')}
      status: 废止`,
      profile: 'limits: { inspectionsPerYear: 0 }',
    },
    'the earlier of two': {
      plan: results(
        'plan',
        '[{ name: 示例甲医院, creditCode: 91130110MAXAMP012U, inspectedOn: 2026-03-10, outcome: 未发现问题 }]',
      ),
      others: { spring },
      profile,
    },
    'a person of the same name as an enterprise': {
      plan: results('plan', '[{ name: 示例丁, outcome: 未发现问题 }]'),
      others: { spring },
      profile,
    },
  },
  fails: {
    'once more, told by its code under another name': {
      plan: results(
        'plan',
        '[{ name: 示例乙医院, outcome: 未发现问题 }, { name: «示例甲医院（新）», creditCode: 91130110MAXAMP012U, inspectedOn: 2026-06-10, outcome: 未发现问题 }]',
      ),
      others: { spring },
      profile,
      messages: ['“示例甲医院（新）”本年度第 `2` 次被抽查，应不超过 `1` 次'],
      related: [['示例甲医院', '1']],
      said: [[{ zh: '此前在 `test/2026/spring` 中被抽查', en: 'inspected before in `test/2026/spring`' }]],
    },
    'once more, told by its name without its code': {
      plan: results('plan', '[{ name: «示例甲医院», inspectedOn: 2026-06-10, outcome: 未发现问题 }]'),
      others: { spring },
      profile,
      messages: ['“示例甲医院”本年度第 `2` 次被抽查，应不超过 `1` 次'],
      related: [['示例甲医院', '1']],
    },
    'a region that allows none': {
      plan: results('plan', '[{ name: «示例乙医院», outcome: 未发现问题 }]'),
      profile: 'limits: { inspectionsPerYear: 0 }',
      values: [{ object: '示例乙医院', count: '1', expected: '0' }],
    },
  },
});
