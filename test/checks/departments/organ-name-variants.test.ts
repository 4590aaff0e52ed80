import { organNameVariants } from '../../../src/checks/departments/organ-name-variants.ts';
import { testCheck } from '../../support/test-check.ts';

const OFFICE = 'orgs: [{ id: grid-office, name: 区一网统管办公室, kind: 议事协调机构办公室 }]';
const OFFICE_QUOTED =
  'orgs: [{ id: grid-office, name: 示例市甲区“一网统管”办公室, short: 区“一网统管”办公室, kind: 议事协调机构办公室 }]';
const GROUP = 'orgs: [{ id: council, name: 甲区监管联席会议各成员单位, aliases: [联席会议成员单位], kind: 群体 }]';

testCheck(organNameVariants, {
  passes: {
    'full names and short names of one organ': `
      addressees: [区水务局]
      overrides: { methods: 由示例市甲区水务局抽取，区水务局公示。 }`,
    'a group by its full name and by its end': {
      plan: `
        kind: work-plan
        addressees: [甲区监管联席会议各成员部门]
        sections: [{ heading: 工作要求, text: 各成员部门要完善名录库。各成员部门按季度报送。 }]`,
      registry: 'orgs: [{ id: council, name: 甲区监管联席会议各成员部门, kind: 群体 }]',
    },
    'a group by its short name and by the end of its full name': {
      plan: `
        kind: work-plan
        addressees: [各部门]
        sections: [{ heading: 工作要求, text: 各成员部门要完善名录库。 }]`,
      registry: 'orgs: [{ id: council, name: 甲区监管联席会议各成员部门, short: 各部门, kind: 群体 }]',
    },
    'departments, where a plan is addressed to two groups': {
      plan: `
        kind: work-plan
        addressees: [各成员单位, 各有关单位]
        sections: [{ heading: 工作要求, text: 区有关部门要完善名录库。 }]`,
    },
    'a name it no longer bears, which is departments/name-superseded’s': `
      addressees: [区畜牧局]
      overrides: { methods: 由区农业农村局抽查。 }`,
    'departments in general, departments elsewhere, and departments that are not told anything': `
      kind: work-plan
      addressees: [各成员单位]
      sections:
        - heading: 工作要求
          text: 各成员单位要会同区有关部门抽查，线索移送有关部门。上级各有关部门另有规定的从其规定。`,
    'a group whose members are no departments': {
      plan: `
        kind: work-plan
        addressees: [各市场监管所]
        sections: [{ heading: 工作要求, text: 各有关部门要配合抽查。 }]`,
      registry: 'orgs: [{ id: stations, name: 各市场监管所, kind: 群体 }]',
    },
    'departments of a campaign, whoever it is addressed to': `
      addressees: [各成员单位]
      overrides: { duties: 各有关部门要配合抽查。 }`,
    'an alias, which is departments/organ-name-nonstandard’s': `
      addressees: [区水务局]
      overrides: { methods: 由水务局抽查。 }`,
    'a spelling of its own, used throughout': {
      plan: `
        overrides: { methods: 由区“一网统管”办公室抽取。 }`,
      registry: OFFICE,
    },
  },
  fails: {
    'a name without its quotation marks, and with a space': {
      plan: `
        addressees: [区“一网统管”办公室]
        overrides:
          methods: 由«区一网统管办公室»抽取，区“一网 统管”办公室公示。
          summary: 报区一网统管办公室。`,
      registry: OFFICE_QUOTED,
      messages: ['同一机关写作 “区“一网统管”办公室”、“区一网统管办公室”、“区“一网 统管”办公室”，应统一为“区“一网统管”办公室”'],
      related: [['区“一网统管”办公室', '区“一网 统管”办公室', '区一网统管办公室']],
      fixed: `
        addressees: [区“一网统管”办公室]
        overrides:
          methods: 由区“一网统管”办公室抽取，区“一网统管”办公室公示。
          summary: 报区“一网统管”办公室。`,
    },
    'a group by its alias and by two descriptions': {
      plan: `
        kind: work-plan
        addressees: [«联席会议成员单位»]
        sections:
          - { heading: 工作任务, text: 各有关部门要完善名录库。 }
          - { heading: 工作要求, text: 要加强培训。区有关部门于季末报送情况。 }`,
      registry: GROUP,
      values: [
        {
          variants: '“联席会议成员单位”、“各有关部门”、“区有关部门”',
          expected: '甲区监管联席会议各成员单位',
        },
      ],
      related: [['各有关部门', '区有关部门']],
      said: [
        [
          { zh: '这里的写法', en: 'written so here' },
          { zh: '这里的写法', en: 'written so here' },
        ],
      ],
      fixed: `
        kind: work-plan
        addressees: [联席会议成员单位]
        sections:
          - { heading: 工作任务, text: 各有关部门要完善名录库。 }
          - { heading: 工作要求, text: 要加强培训。区有关部门于季末报送情况。 }`,
    },
    'a group among other addressees, its names in the order of the text': {
      plan: `
        kind: work-plan
        addressees: [区水务局, «联席会议成员单位»]
        sections: [{ heading: 工作任务, text: 各有关部门要完善名录库。监管联席会议“各”成员单位要培训，甲区监管联席会议各成员单位要报送。 }]`,
      registry: GROUP,
      values: [
        {
          variants: '“联席会议成员单位”、“各有关部门”、“甲区监管联席会议各成员单位”',
          expected: '甲区监管联席会议各成员单位',
        },
      ],
    },
    'words cut short are no name of their own: the longer ones are told': {
      plan: `
        kind: work-plan
        addressees: [各成员单位]
        sections: [{ heading: 工作任务, text: 各有关部门要完善名录库。«区各有关部门»要报送。 }]`,
      values: [{ variants: '“各成员单位”、“各有关部门”、“区各有关部门”', expected: '各成员单位' }],
      related: [['各成员单位', '各有关部门']],
    },
    'what a document of the past had printed at its head': {
      plan: `
        issuers: [grid-office]
        mark: grid-office
        asIssued: { mark: «示例市甲区一网统管办公室» }`,
      registry: OFFICE_QUOTED,
      values: [{ variants: '“示例市甲区“一网统管”办公室”、“示例市甲区一网统管办公室”', expected: '示例市甲区“一网统管”办公室' }],
      related: [['grid-office']],
    },
  },
});
