import { headingUnnumbered } from '../../../src/checks/numbering/heading-unnumbered.ts';
import { testCheck } from '../../support/test-check.ts';

const outline = `
id: own
title: 方案
sections: [{ id: body, insert: sections }]`;
const worded = `
id: own
title: 方案
sections:
  - id: ways
    heading: 方式
    list: [{ id: ways.first, text: 随机抽取。 }, { id: ways.second, text: 实地核查。 }]`;

testCheck(headingUnnumbered, {
  passes: {
    'every section has its number': {
      plan: `
        kind: work-plan
        sections: [{ heading: 要求, children: [{ heading: 甲, text: 甲。 }, { heading: 乙, text: 乙。 }] }]`,
      outline,
    },
    'no section of the level has one': {
      plan: `
        kind: work-plan
        sections: [{ heading: 要求, children: [{ heading: 甲, text: 甲。 }, { heading: 乙, text: 乙。 }] }]
        asIssued: { numbers: { level2: null } }`,
      outline,
    },
    'a second paragraph of a section needs none': {
      plan: `
        kind: work-plan
        sections: [{ heading: 要求, children: [{ heading: 甲, text: [甲。, 另外。] }, { heading: 乙, text: 乙。 }] }]`,
      outline,
    },
    'beside a number that cannot be counted on': {
      plan: `
        kind: work-plan
        sections: [{ heading: 要求, children: [{ id: one, heading: 甲, text: 甲。 }, { id: two, heading: 乙, text: 乙。 }] }]
        asIssued: { numbers: { one: 甲、, two: null } }`,
      outline,
    },
  },
  fails: {
    'after numbered ones with text below them': {
      plan: `
        kind: work-plan
        sections:
          - heading: 要求
            children:
              - { heading: 加强领导, children: [{ text: 一层。 }, { text: 二层。 }] }
              - { heading: 落实责任, text: 落实。 }
              - { id: reports, text: «各单位按时报送»，不得迟报。 }
        asIssued: { numbers: { reports: null } }`,
      outline,
      messages: ['“（二）落实责任”之后此段没有编号，应为 `（三）`'],
      related: [['null']],
    },
    'a heading on the line of its text, a long one quoted by its first twenty characters': {
      plan: `
        kind: work-plan
        sections:
          - heading: 要求
            children:
              - { heading: 加强组织领导并且落实各个单位的工作责任和分工, text: 加强。 }
              - { id: two, heading: 按时报送, text: «各单位按时报送»。 }
              - { id: three, text: «“甲”、乙»。 }
        asIssued: { numbers: { two: null, three: null } }`,
      outline: outline.replace('title: 方案', 'title: 方案\nheadings: runIn'),
      messages: [
        '“（一）加强组织领导并且落实各个单位的工作责任和”之后此段没有编号，应为 `（二）`',
        '“（一）加强组织领导并且落实各个单位的工作责任和”之后此段没有编号，应为 `（二）`',
      ],
    },
    'the mark after a heading is no word of it': {
      plan: `
        kind: work-plan
        sections: [{ heading: 要求, children: [{ heading: 纪律：从严, text: 甲。 }, { id: two, text: «乙»。 }] }]
        asIssued: { numbers: { two: null } }`,
      outline: outline.replace('title: 方案', 'title: 方案\nheadings: runIn'),
      values: [{ previous: '（一）纪律：从严', expected: '（二）' }],
    },
    'before the first one': {
      plan: `
        kind: work-plan
        sections: [{ heading: 要求, children: [{ id: one, text: «甲»。 }, { heading: 乙, text: 乙。 }] }]
        asIssued: { numbers: { one: null } }`,
      outline,
      messages: ['Unexpected paragraph without a number before “（一）乙”, expected `（一）`'],
    },
    'words of the outline': {
      plan: `
        asIssued: { numbers: { ways.second: «null» } }`,
      outline: worded,
      values: [{ previous: '（一）随机抽取。', expected: '（二）' }],
      related: [['实地核查。']],
    },
  },
});
