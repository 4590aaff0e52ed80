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
