import { loadOverlapping } from '../../../src/checks/departments/load-overlapping.ts';
import { testCheck } from '../../support/test-check.ts';

const one = 'limits: { campaignsPerWeek: 1 }';

function campaign(schedule: string, org = '区市场监管局'): string {
  return `
      schedule: ${schedule}
      departments: [{ org: ${org}, role: 牵头 }]`;
}

const june = campaign('{ window: { start: 2026-06-01, end: 2026-06-12 } }');

testCheck(loadOverlapping, {
  passes: {
    'two in a week, as every region may': {
      plan: campaign('{ window: { start: 2026-06-08, end: 2026-06-26 } }'),
      others: { first: june },
    },
    'a campaign that does not say when': {
      plan: 'departments: [{ org: 区市场监管局, role: 牵头 }]\nschedule: {}',
      others: { first: june },
      profile: one,
    },
    'a campaign long before': {
      plan: campaign('{ window: { start: 2026-06-08, end: 2026-06-26 } }'),
      others: { first: campaign('{ window: { start: 2026-03-02, end: 2026-03-13 } }'), second: campaign('{}') },
      profile: one,
    },
    'no limit': {
      plan: campaign('{ window: { start: 2026-06-08, end: 2026-06-26 } }'),
      others: { first: june, second: june, third: june },
      profile: 'limits: { campaignsPerWeek: null }',
    },
    'the week after': {
      plan: campaign('{ window: { start: 2026-06-13, end: 2026-06-26 } }'),
      others: { first: june },
      profile: one,
    },
    'the same window, other days of visits': {
      plan: campaign('{ window: { start: 2026-06-08, end: 2026-06-26 }, visits: { start: 2026-06-15, end: 2026-06-19 } }'),
      others: { first: june },
      profile: one,
    },
    'a week of which one campaign has the holiday alone': {
      plan: campaign('{ window: { start: 2026-06-22, end: 2026-06-26 } }'),
      others: { first: campaign('{ window: { start: 2026-06-15, end: 2026-06-21 } }') },
      profile: one,
    },
    'another department, and one that guides': {
      plan: `
      schedule: { window: { start: 2026-06-08, end: 2026-06-26 } }
      departments: [{ org: 区卫生健康局, role: 牵头 }, { org: 区市场监管局, role: 指导 }]`,
      others: { first: june },
      profile: one,
    },
    'the one that begins first': {
      plan: campaign('{ window: { start: 2026-05-25, end: 2026-06-05 } }'),
      others: { first: june },
      profile: one,
    },
    'a campaign that was replaced by the plan': {
      plan: `
      supersedes: test/2026/first${campaign('{ window: { start: 2026-06-08, end: 2026-06-26 } }')}`,
      others: { first: june },
      profile: one,
    },
    'one that is itself withdrawn': {
      plan: `
      status: 废止${campaign('{ window: { start: 2026-06-08, end: 2026-06-26 } }')}`,
      others: { first: june },
      profile: one,
    },
    'a campaign that was withdrawn': {
      plan: campaign('{ window: { start: 2026-06-08, end: 2026-06-26 } }'),
      others: { first: `${june}\n      status: 废止` },
      profile: one,
    },
  },
  fails: {
    'a third one, in one week': {
      plan: campaign('{ window: { start: 2026-06-08, end: 2026-06-26 } }').replace('org: 区市场监管局', 'org: «区市场监管局»'),
      others: { first: june, second: campaign('{ window: { start: 2026-06-05, end: 2026-06-08 } }') },
      related: [['区市场监管局', '区市场监管局']],
    },
    'hundreds in one week, of which a few are shown': {
      plan: campaign('{ window: { start: 2026-06-08, end: 2026-06-26 } }').replace('org: 区市场监管局', 'org: «区市场监管局»'),
      others: Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`other-${index}`, june])),
      values: [{ org: '区市场监管局', weeks: '2026-06-08–2026-06-14', count: '301', expected: '2' }],
      related: [Array.from({ length: 10 }, () => '区市场监管局')],
    },
    'weeks with more and with fewer, of which the most are told': {
      plan: campaign('{ window: { start: 2026-06-08, end: 2026-06-26 } }').replace('org: 区市场监管局', 'org: «区市场监管局»'),
      others: {
        first: campaign('{ window: { start: 2026-06-01, end: 2026-06-18 } }'),
        second: campaign('{ window: { start: 2026-06-01, end: 2026-06-10 } }'),
      },
      profile: one,
      values: [{ org: '区市场监管局', weeks: '2026-06-08–2026-06-21', count: '3', expected: '1' }],
    },
    'the Monday and the Friday of one week': {
      plan: campaign('{ window: { start: 2026-06-12, end: 2026-06-26 } }').replace('org: 区市场监管局', 'org: «区市场监管局»'),
      others: { first: campaign('{ window: { start: 2026-06-01, end: 2026-06-08 } }') },
      profile: one,
      messages: ['“区市场监管局”在 `2026-06-08–2026-06-14` 同一周承担 `2` 次抽查，应不超过 `1` 次'],
      said: [
        [
          {
            zh: '`test/2026/first` 在 2026-06-01–2026-06-08 也由它检查',
            en: 'inspects in `test/2026/first` too, 2026-06-01–2026-06-08',
          },
        ],
      ],
    },
    'a member of a group, a section of an organ, in weeks apart': {
      plan: `
        schedule: { window: { start: 2026-06-01, end: 2026-06-26 } }
        departments: [{ org: «各成员单位», role: 牵头 }]`,
      others: {
        first: campaign('{ window: { start: 2026-05-25, end: 2026-06-05 } }', '区卫生健康局监督股'),
        second: campaign(
          '{ window: { start: 2026-05-25, end: 2026-06-26 }, visits: { start: 2026-05-29, end: 2026-06-02 } }',
          '区卫生健康局',
        ),
      },
      profile: one,
      values: [{ org: '区卫生健康局', weeks: '2026-06-01–2026-06-07', count: '3', expected: '1' }],
    },
  },
});
