import { basisOutOfForce } from '../../../src/checks/references/basis-out-of-force.ts';
import { testCheck } from '../../support/test-check.ts';

const dated = (rest: string) => `docs: [{ id: rules, title: 工作规范, number: 甲市监〔2025〕1号, ${rest} }]`;

testCheck(basisOutOfForce, {
  passes: {
    'of the same day': { plan: 'basis: [rules]', registry: dated('date: 2026-05-06') },
    'in force to that very day': { plan: 'basis: [rules]', registry: dated('date: 2025-05-06, until: 2026-05-06, status: 失效') },
    'void now, which a plan of an earlier year may not have known': {
      plan: 'year: 2025\nissued: 2025-05-06\nbasis: [rules]\nschedule: { window: { start: 2025-06-02, end: 2025-06-30 } }',
      registry: dated('date: 2024-05-06, status: 废止'),
    },
    'nothing on record': { plan: 'basis: [rules]', registry: dated('date: null') },
  },
  fails: {
    'a day younger': {
      plan: 'basis: [«rules»]',
      registry: dated('date: 2026-05-07'),
      related: [['2026-05-07', '2026-05-06']],
      messages: ['依据《工作规范》成文于 `2026-05-07`，应不晚于本文件 `2026-05-06`'],
    },
    'out of force since the day of issue': {
      plan: 'basis: [«rules»]',
      registry: dated('date: 2021-05-06, until: 2026-05-05'),
      related: [['2026-05-05']],
      messages: ['Unexpected basis 《工作规范》 (out of force since `2026-05-06`), expected one in force'],
    },
    'void, of no known day': {
      plan: 'basis: [«rules»]',
      registry: dated('date: 2021-05-06, status: 废止'),
      related: [['废止']],
      values: [{ title: '工作规范', status: '废止' }],
    },
    'expired, of no known day': {
      plan: 'basis: [«rules»]',
      registry: dated('date: 2021-05-06, status: 失效'),
      values: [{ title: '工作规范', status: '失效' }],
    },
    'out of force today, for a plan not yet issued': {
      plan: 'issued: null\nbasis: [«rules»]',
      registry: dated('date: 2021-05-06, until: 2026-11-01'),
      today: '2026-11-02',
    },
  },
});
