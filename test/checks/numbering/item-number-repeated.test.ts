import { itemNumberRepeated } from '../../../src/checks/numbering/item-number-repeated.ts';
import { testCheck } from '../../support/test-check.ts';

const outline = `
id: own
title: 方案
sections: [{ id: body, insert: sections }]`;
const threeSections =
  '[{ id: aims, heading: 目标, children: [{ id: one, heading: 甲, text: 甲。 }, { id: two, heading: 乙, text: 乙。 }, { id: three, heading: 丙, text: 丙。 }] }]';

testCheck(itemNumberRepeated, {
  passes: {
    'three items and a quantity': `
      overrides: { results: 一是公示结果；二是一、二级企业从严；三是归集信息。 }`,
    'two lists, one inside the other': `
      overrides: { results: '1.抽查：（1）定对象；（2）定人员。2.检查：（1）进门；（2）记录。' }`,
    'lists of two sentences, each of its own': `
      overrides: { results: 一是公示结果；二是归集信息。, disposals: 二是移送线索。 }`,
    'lists of two sections without headings': `
      kind: work-plan
      sections: [{ heading: 要求, children: [{ text: [1.甲。, 2.乙。] }, { text: [2.丙。] }] }]`,
    'numerals that are no number': `
      overrides: { results: 一是公示；一二是两回事；二是归集。 }`,
    'a list that goes on from elsewhere': `
      overrides: { results: 三是公示结果；四是归集信息。 }`,
    'grades, versions and ratios are no list': `
      overrides: { results: '系统升级到2.0。1.5%的企业：1、3季度抽查，二、三级企业除外。' }`,
    'numbers as printed that count on': {
      plan: `
        kind: work-plan
        sections: ${threeSections}
        asIssued: { numbers: { two: (二), three: (三) } }`,
      outline,
    },
    'a section printed without a number is not counted': {
      plan: `
        kind: work-plan
        sections: ${threeSections}
        asIssued: { numbers: { two: null, three: （二） } }`,
      outline,
    },
  },
  fails: {
    'the second item twice': {
      plan: `
        overrides: { results: 一是公示结果；二是归集信息；«二是»移送线索；三是归档。 }`,
      messages: ['编号为 `二是`，应为 `三是`'],
      related: [['二是']],
    },
    'the one after a repeat may count on from its place': {
      plan: `
        overrides: { results: 一是公示；二是归集；«二是»移送；四是归档。 }`,
      values: [{ found: '二是', expected: '三是' }],
    },
    'a printed number that is not the first': {
      plan: `
        kind: work-plan
        sections: ${threeSections}
        asIssued: { numbers: { one: «（二）», two: （二） } }`,
      outline,
      values: [{ found: '（二）', expected: '（一）' }],
      related: [[]],
    },
    'one left out between paragraphs': {
      plan: `
        kind: work-plan
        sections:
          - heading: 要求
            text: [1.加强领导。, «3.»严格督查。]`,
      values: [{ found: '3.', expected: '2.' }],
    },
    'brackets of either width count one list': {
      plan: `
        overrides: { results: '(1)公示结果；（2）归集信息；«(4)»归档。' }`,
      values: [{ found: '(4)', expected: '(3)' }],
    },
    'a printed number that skips': {
      plan: `
        kind: work-plan
        sections: ${threeSections}
        asIssued: { numbers: { two: «（三）», three: （四） } }`,
      outline,
      messages: ['Unexpected number `（三）`, expected `（二）`'],
    },
    'a printed number that repeats': {
      plan: `
        kind: work-plan
        sections: ${threeSections}
        asIssued: { numbers: { one: （一）, two: «（一）», three: （二） } }`,
      outline,
      values: [{ found: '（一）', expected: '（二）' }],
      related: [['（一）']],
    },
  },
});
