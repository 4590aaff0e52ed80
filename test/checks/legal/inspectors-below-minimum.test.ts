import { inspectorsBelowMinimum } from '../../../src/checks/legal/inspectors-below-minimum.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(inspectorsBelowMinimum, {
  passes: {
    'two, in figures and in words': `
      inspectors: { perVisit: 2, credentials: 执法证件 }
      overrides: { methods: 检查人员不得少于两人，每户抽取1名专业人员协助，由一名检查人员填写记录表。 }`,
    'a number that is absent is the business of another rule': `
      inspectors: { perVisit: null, credentials: 执法证件 }`,
    'a region that is content with one': {
      plan: `
        inspectors: { perVisit: 1, credentials: 执法证件 }`,
      profile: `limits: { inspectorsPerVisit: 1 }`,
    },
    'an annual plan': `
      kind: annual-plan`,
  },
  fails: {
    'one where the region wants three': {
      plan: `
        inspectors: { perVisit: «2», credentials: 执法证件 }`,
      profile: `limits: { inspectorsPerVisit: 3 }`,
      messages: ['每次检查的执法人员为 `2` 人，应不少于 `3` 人'],
    },
    'one by the profile': {
      plan: `
        «inspectors»: { credentials: 执法证件 }`,
      profile: `inspectors: { perVisit: 1 }`,
      values: [{ count: '1', expected: '2' }],
    },
    'in words, in two sentences': {
      plan: `
        inspectors: { perVisit: null, credentials: 执法证件 }
        overrides: { methods.record: «检查人员不少于一人»。, methods.onSite: 由1名执法人员实施检查。 }`,
      values: [{ count: '1', expected: '2' }],
      related: [['由1名执法人员实施检查', '2']],
    },
  },
});
