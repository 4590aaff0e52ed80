import { requiredPartMissing } from '../../../src/checks/legal/required-part-missing.ts';
import { testCheck } from '../../support/test-check.ts';

const OUTLINE = `
id: own
title: 方案
sections:
  - { id: draw, text: 从名录库中随机抽取检查对象。 }
  - { id: record, text: 拒不签字的如实记录。 }
  - { id: recusal, when: inspectors.recusal, text: 有利害关系的应当回避。 }`;
const PARTS = 'requires: { parts: [随机抽取, 拒绝签字处理, 回避, 廉政纪律要求] }';

testCheck(requiredPartMissing, {
  passes: {
    'all that is asked for by default': { plan: 'year: 2026', outline: OUTLINE },
    'what a region asks for besides': {
      plan: `
        inspectors: { perVisit: 2, credentials: 执法证件, recusal: true }
        overrides: { record: 严守廉政纪律，检查对象拒绝签名的写明。 }`,
      outline: OUTLINE,
      profile: PARTS,
    },
    'an annual plan': { plan: 'kind: annual-plan', outline: 'id: own\ntitle: 计划\nsections: [{ id: a, text: 做好抽查。 }]' },
  },
  fails: {
    'the word 随机抽查 alone is no draw': {
      plan: `
        overrides: { draw: «做好随机抽查工作。» }`,
      outline: OUTLINE,
      messages: ['方案没有“随机抽取”的内容，应写明'],
    },
    'several overrides, each of which may have dropped it': {
      plan: `
        year: 2026
        «overrides»: { draw: 从名录库中随机抽取检查对象和检查人员。, record: null }`,
      outline: OUTLINE,
      messages: ['方案没有“拒绝签字处理”的内容，应写明'],
    },
    'recusal where it is stated to be none, and a part of the region’s own': {
      plan: `
        profile: «test»
        inspectors: { perVisit: 2, credentials: 执法证件, recusal: «false» }`,
      outline: OUTLINE,
      profile: PARTS,
      values: [{ part: '回避' }, { part: '廉政纪律要求' }],
    },
  },
});
