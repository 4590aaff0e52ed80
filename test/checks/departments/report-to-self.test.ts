import { reportToSelf } from '../../../src/checks/departments/report-to-self.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(reportToSelf, {
  passes: {
    'the lead reports to an office': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { due: 2026-08-31, to: 区联席办 }`,
    'a department reports to the lead': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { due: 2026-08-31, by: 区水务局, to: 区市场监管局 }`,
    'to one of two that lead in turn': `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { due: 2026-08-31, to: 区市场监管局 }
      departments:
        - { org: 区市场监管局, role: 牵头, leadWhen: 检查对象为药店的 }
        - { org: 区卫生健康局, role: 牵头, leadWhen: 检查对象为诊所的 }`,
    'nobody says to whom, or by whom': `
      kind: work-plan
      schedule:
        reports:
          - { id: first, name: 季报, every: { dates: [06-10] }, by: 区水务局 }
          - { id: second, name: 月报, every: { dates: [06-10] }, to: 区水务局 }`,
  },
  fails: {
    'the one that leads, whoever helps': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          summary: { due: 2026-08-31, to: «区水务局» }
        departments: [{ org: 区卫生健康局, role: 配合 }, { org: 区水务局, role: 牵头 }]`,
      related: [['区水务局']],
      said: [[{ zh: '由“区水务局”报送', en: '“区水务局” hands it in' }]],
    },
    'the lead, by its full name': {
      plan: `
        schedule:
          window: { start: 2026-06-01, end: 2026-06-30 }
          summary: { due: 2026-08-31, to: «示例市甲区市场监督管理局» }`,
      messages: ['Unexpected report from “示例市甲区市场监督管理局” to itself, expected another recipient'],
    },
    'a periodic report of a work plan': {
      plan: `
        kind: work-plan
        schedule:
          reports:
            - { id: dated, name: 季报, every: { dates: [06-10] }, by: 区水务局, to: «区水务局» }`,
      values: [{ organ: '区水务局' }],
      related: [['区水务局']],
    },
  },
});
