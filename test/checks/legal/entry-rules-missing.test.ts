import { entryRulesMissing } from '../../../src/checks/legal/entry-rules-missing.ts';
import { testCheck } from '../../support/test-check.ts';

const FULL = `
      inspectors: { perVisit: 2, credentials: 执法证件, scanOnEntry: true }
      inspectionNotice: { by: [下达行政检查通知书] }`;
const OUTLINE = `
id: own
title: 方案
sections:
  - { id: record, text: 检查人员严格执行“扫码入企”规定。 }
  - { id: notice, text: '通知检查对象，{{inspectionNotice.by}}。' }
  - { id: other, text: 另行安排。 }`;

testCheck(entryRulesMissing, {
  passes: {
    'both stated and printed, whatever else is overridden': {
      plan: `${FULL}
      overrides: { other: 其他。 }`,
      outline: OUTLINE,
    },
    'both said in words': `
      inspectors: { perVisit: 2, credentials: 执法证件 }
      inspectionNotice: null
      overrides: { methods.record: 检查前送达检查通知书，进入企业时扫码登记。 }`,
    'a form of notice in an annex': `
      inspectors: { perVisit: 2, credentials: 执法证件, scanOnEntry: true }
      inspectionNotice: { by: [电话通知], form: pre-notice }
      attachments: [{ form: pre-notice }]
      overrides: { methods: 认真检查。 }`,
    'a plan issued the day before the rule': `
      issued: 2024-12-31
      inspectors: { perVisit: 2, credentials: 执法证件 }`,
    'a region that does not scan': {
      plan: `
        inspectors: { perVisit: 2, credentials: 执法证件, scanOnEntry: false }
        inspectionNotice: { by: [下达行政检查通知书] }`,
      profile: `requires: { scanOnEntry: false }`,
    },
  },
  fails: {
    'neither, on the first day of the rule': {
      plan: `
        issued: 2025-01-01
        «inspectors»: { perVisit: 2, credentials: 执法证件 }
        inspectionNotice: «null»`,
      messages: ['没有写明扫码入企，应写 `scanOnEntry: true`', '没有写明检查通知的文书，应为“行政检查通知书”'],
    },
    'no scanning, whatever an override says of inspectors': {
      plan: `
        inspectors: { perVisit: 2, credentials: 执法证件, scanOnEntry: «false» }
        inspectionNotice: { by: [下达行政检查通知书] }
        overrides: { record: 检查人员认真填表。 }`,
      outline: OUTLINE,
      values: [{}],
    },
    'no notice, whatever an override says of telling': {
      plan: `
        inspectors: { perVisit: 2, credentials: 执法证件, scanOnEntry: true }
        inspectionNotice: «null»
        overrides: { notice: 告知检查对象。 }`,
      outline: OUTLINE,
      values: [{ expected: '行政检查通知书' }],
    },
    'a notice given in no way, whatever an override says of telling': {
      plan: `
        inspectors: { perVisit: 2, credentials: 执法证件, scanOnEntry: true }
        inspectionNotice: { by: «[]» }
        overrides: { notice: 告知检查对象。 }`,
      outline: OUTLINE,
      values: [{ expected: '行政检查通知书' }],
    },
    'both stated, and left out by overrides': {
      plan: `${FULL}
      overrides: { record: «检查人员应当填写“一企一表”。», notice: «null» }`,
      outline: OUTLINE,
      messages: ['没有写明扫码入企，应写 `scanOnEntry: true`', '没有写明检查通知的文书，应为“行政检查通知书”'],
    },
  },
});
