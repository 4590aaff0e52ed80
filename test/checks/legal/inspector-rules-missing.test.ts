import { inspectorRulesMissing } from '../../../src/checks/legal/inspector-rules-missing.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(inspectorRulesMissing, {
  passes: {
    'said in words': `
      inspectors: { perVisit: null, credentials: null }
      overrides: { methods.record: 检查人员不得少于两人，应当亮证执法。 }`,
    'a work plan': `
      kind: work-plan`,
  },
  fails: {
    'no number': {
      plan: `
        inspectors: { perVisit: «null», credentials: 执法证件 }`,
      values: [{ expected: '2' }],
    },
    'no number where the region wants three': {
      plan: `
        inspectors: { perVisit: «null», credentials: 执法证件 }`,
      profile: 'limits: { inspectorsPerVisit: 3 }',
      messages: ['没有写明每次检查的执法人员数，应不少于 `3` 人'],
    },
    'neither, and nothing said': {
      plan: `
        inspectors: { perVisit: «null», credentials: «null» }
        overrides: { methods.record: 检查人员应当填写“一企一表”。 }`,
      messages: ['没有写明每次检查的执法人员数，应不少于 `2` 人', '没有写明出示执法证件，应写 `credentials`'],
    },
  },
});
