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
    'the same, among other sentences and other texts': `
      attachments: [{ form: statistics-10 }]
      overrides:
        methods: 认真检查。
        requirements.summary: 各部门认真总结。于7月20日前将统计表报区联席办。`,
    'a report in a rhythm': `
      attachments: [{ form: statistics-10 }]
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        reports: [{ id: quarterly, name: 季报, every: { unit: quarter, day: 5 }, to: 区联席办 }]`,
    'disposals fill it in as well': `
      kind: disposals
      attachments: [{ form: statistics-10 }]`,
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
    'a form of the region’s own, beside one that counts nothing': {
      plan: `
        attachments: [{ form: pre-notice }, «{ form: own-count }»]`,
      registry: 'forms: [{ id: own-count, columns: [{ label: 抽查（户）, counts: checked }] }]',
      outline: 'id: own\ntitle: 实施方案\nsections: [{ id: a, text: 做好抽查。 }]',
      values: [{ annex: 'own-count' }],
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
