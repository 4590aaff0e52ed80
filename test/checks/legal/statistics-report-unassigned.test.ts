import { statisticsReportUnassigned } from '../../../src/checks/legal/statistics-report-unassigned.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(statisticsReportUnassigned, {
  passes: {
    'a summary': `
      attachments: [{ form: statistics-10 }]
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { due: 2026-09-01, to: 区联席办 }`,
    'a sentence that says by when': `
      attachments: [{ form: statistics-10 }]
      overrides: { requirements.summary: 各部门于7月20日前将总结、统计表报区联席办。 }`,
    'a form that counts nothing': `
      attachments: [{ form: pre-notice }]`,
    'results fill it in': `
      kind: results
      attachments: [{ form: statistics-10 }]`,
  },
  fails: {
    'a sentence that only mentions it': {
      plan: `
        attachments: [«{ form: statistics-11 }», { form: statistics-10 }]
        overrides: { methods: 检查情况填入统计表。总结于7月20日前报区联席办。 }`,
      values: [{ annex: 'statistics-11' }],
      related: [['{ form: statistics-10 }']],
    },
    'by the title it is printed with': {
      plan: `
        attachments: [«{ form: statistics-10 }»]`,
      outline: `
id: own
title: 实施方案
annexTitle: 抽查情况统计表
sections: [{ id: a, text: 做好抽查。 }]`,
      messages: ['附有“抽查情况统计表”而没有报送要求，应写明由谁、何时、报给谁（`schedule.summary`）'],
    },
  },
});
