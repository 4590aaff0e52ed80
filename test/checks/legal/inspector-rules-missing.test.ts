import { inspectorRulesMissing } from '../../../src/checks/legal/inspector-rules-missing.ts';
import { testCheck } from '../../support/test-check.ts';

const STATED = 'inspectors: { perVisit: 2, credentials: 执法证件 }';
const OUTLINE = `
id: own
title: 方案
sections:
  - { id: visits, text: '执法人员不少于两人，出示{{inspectors.credentials}}。' }
  - { id: other, text: 另行安排。 }`;

testCheck(inspectorRulesMissing, {
  passes: {
    'said in words': `
      inspectors: { perVisit: null, credentials: null }
      overrides: { methods.record: 检查人员不得少于两人，应当亮证执法。 }`,
    'both stated and printed, whatever else is overridden': {
      plan: `
      ${STATED}
      overrides: { other: 其他。 }`,
      outline: OUTLINE,
    },
    'credentials of another name, printed as stated': {
      plan: `
      inspectors: { perVisit: 2, credentials: 工作牌 }
      overrides: { other: 其他。 }`,
      outline: OUTLINE,
    },
    'both stated, in a document that says neither, where nothing is overridden': {
      plan: STATED,
      outline: 'id: own\ntitle: 方案\nsections: [{ id: other, text: 另行安排。 }]',
    },
    'a work plan': `
      kind: work-plan`,
  },
  fails: {
    'both stated, and left out by an override': {
      plan: `
      ${STATED}
      overrides: { visits: ««检查人员认真填表。»», other: null }`,
      outline: OUTLINE,
      messages: ['没有写明每次检查的执法人员数，应不少于 `2` 人', '没有写明出示执法证件，应写 `credentials`'],
    },
    'neither stated, whatever an override is about': {
      plan: `
        inspectors: { perVisit: «null», credentials: «null» }
        overrides: { visits: 检查人员认真填表。 }`,
      outline: OUTLINE.replace('出示{{inspectors.credentials}}', '认真检查'),
    },
    'no number, whatever an override says of credentials': {
      plan: `
        inspectors: { perVisit: «null», credentials: 执法证件 }
        overrides: { visits: 检查人员出示执法证件。 }`,
      outline: OUTLINE,
      values: [{ expected: '2' }],
    },
    'both stated, and in no sentence, overridden or not': {
      plan: `
        inspectors: { perVisit: «2», credentials: «执法证件» }
        overrides: { other: 认真填表。 }`,
      outline: 'id: own\ntitle: 方案\nsections: [{ id: other, text: 另行安排。 }]',
      values: [{ expected: '2' }, {}],
    },
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
