import { planUnfiled } from '../../../src/checks/legal/plan-unfiled.ts';
import { testCheck } from '../../support/test-check.ts';

const profile = 'requires: { filing: true }';

testCheck(planUnfiled, {
  passes: {
    'filed on the very day it starts': {
      plan: `
        status: 印发
        filed: 2026-06-01
        schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
      profile,
    },
    'a plan that was withdrawn': { plan: 'status: 废止', profile },
    'a plan of which nobody knows when it starts': { plan: 'status: 印发\nschedule: {}', profile },
    'a draft, which is what is filed': { plan: 'status: 草稿', profile },
    'a region that asks for no filing': 'status: 印发',
    'a plan issued the day before the rule': {
      plan: `
        status: 印发
        issued: 2024-12-29`,
      profile,
    },
  },
  fails: {
    'filed a day late': {
      plan: `
        status: 印发
        filed: «2026-06-02»
        schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
      profile,
      messages: ['备案日期为 `2026-06-02`，应不晚于实施之日 `2026-06-01`'],
      related: [['2026-06-01', 'true']],
    },
    'said not to be filed': {
      plan: `
        status: 调整
        issued: 2024-12-30
        filed: «null»`,
      profile,
      values: [{ start: '2026-06-01' }],
    },
    'an annual plan, from its first task on': {
      plan: `
        kind: annual-plan
        status: 印发
        rows:
          - { name: 第一次, lead: 区市场监管局, period: { start: 2026-07, end: 2026-08 } }
          - { name: 第二次, lead: 区市场监管局, period: { start: «2026-05», end: 2026-06 } }
          - { name: 第三次, lead: 区市场监管局, period: { start: 2026-09, end: 2026-10 } }`,
      profile,
      values: [{ start: '2026-05-01' }],
    },
  },
});
