import { expect, test } from 'vitest';
import { issuerWithoutAuthority } from '../../../src/checks/departments/issuer-without-authority.ts';
import { everyBlock } from '../../support/manuscripts.ts';
import { testCheck } from '../../support/test-check.ts';
import { testSubject } from '../../support/test-subject.ts';

const DEPARTMENTS = 'orgs: [{ id: all, name: 区直各部门, kind: 群体 }]';

testCheck(issuerWithoutAuthority, {
  passes: {
    'a coordinating body to the departments': `
      kind: work-plan
      issuers: [区联席办]
      addressees: [各成员单位, 区水务局]
      sections: [{ heading: 工作要求, text: 区级部门要按季度报送。 }]`,
    'the office of a government': {
      plan: `
        kind: work-plan
        issuers: [区政府办]
        addressees: [区水务局]`,
      registry: 'orgs: [{ id: gov-office, name: 示例市甲区人民政府办公室, short: 区政府办, kind: 政府部门, parent: gov }]',
    },
    'a bureau to its own section, to itself and to its units': {
      plan: `
        kind: work-plan
        issuers: [区卫生健康局]
        addressees: [区卫生健康局监督股, 区卫生健康局, 局属各单位, 各卫生院]
        sections: [{ heading: 工作要求, text: 各科室要按季度报送，区卫生健康局监督股负责汇总。 }]`,
      registry: `
orgs:
  - { id: units, name: 局属各单位, kind: 群体, parent: health }
  - { id: clinics, name: 各卫生院, kind: 群体, members: [clinic] }
  - { id: clinic, name: 某卫生院, kind: 事业单位, parent: health }`,
    },
    'a bureau of the city to one of a district': {
      plan: `
        kind: work-plan
        issuers: [市水务局]
        addressees: [区水务局]
        sections: [{ heading: 工作要求, text: 各区有关部门要按季度报送。 }]`,
      registry: 'orgs: [{ id: city-water, name: 示例市水务局, short: 市水务局, kind: 政府部门 }]',
    },
    'an institution of which nobody said whose it is': `
      kind: work-plan
      addressees: [区检测中心]`,
    'what the government agreed to': `
      kind: work-plan
      addressees: [区水务局]
      notice: true
      overrides: { notice.text: '经{{government}}同意，现将《{{title}}》印发给你们。' }`,
    'a joint document one of whose issuers may': `
      kind: work-plan
      issuers: [区市场监管局, 区联席办]
      addressees: [区水务局]`,
    'each addressee under one of those who sign together': `
      kind: work-plan
      issuers: [区市场监管局, 区卫生健康局]
      addressees: [区卫生健康局监督股]
      sections: [{ heading: 工作要求, text: 区卫生健康局监督股要按季度报送。 }]`,
    'departments under one of those who sign together': {
      plan: `
        kind: work-plan
        issuers: [区市场监管局, 市水务局]
        sections: [{ heading: 工作要求, text: 区级部门要按季度报送。 }]`,
      registry: 'orgs: [{ id: city-water, name: 示例市水务局, short: 市水务局, kind: 政府部门 }]',
    },
    'the departments that take part in a campaign': {
      plan: `
        addressees: [区水务局, 各成员单位, 区直各部门]
        departments: [{ org: 区市场监管局, role: 牵头 }, { org: 区水务局, role: 配合 }]
        overrides: { duties: 区水务局要配合抽查，区级部门应当支持。 }`,
      registry: DEPARTMENTS,
    },
    'mentions that give no task': `
      kind: work-plan
      sections: [{ heading: 工作要求, text: 会同区水务局抽查，区级部门应用平台数据，落实区水务局要求。 }]`,
    'a kind that gives no tasks': 'kind: item-list',
    'nobody signs': `
      kind: work-plan
      issuers: []
      addressees: [区水务局]`,
  },
  fails: {
    'to a department and a branch of equal rank': {
      plan: `
        kind: work-plan
        addressees: [«区水务局», 市生态环境局甲区分局]`,
      messages: ['“示例市甲区市场监督管理局”向“区水务局”部署任务，应由其上级或协调机构行文'],
      related: [['区市场监管局', '市生态环境局甲区分局']],
    },
    'departments above which none of those who sign stands, in the text': {
      plan: `
        kind: work-plan
        issuers: [区市场监管局, 区水务局]
        sections: [{ heading: 工作要求, text: 各科室要培训，«区级部门»要按季度报送，各成员单位要汇总。 }]`,
      values: [{ issuer: '示例市甲区市场监督管理局', organ: '区级部门' }],
      related: [['区市场监管局', '各成员单位']],
      said: [
        [
          { zh: '发文机关', en: 'the issuer' },
          { zh: '这里也部署了任务', en: 'given tasks too' },
        ],
      ],
    },
    'what one of those who sign stands above, and what none does': {
      plan: `
        kind: work-plan
        issuers: [区市场监管局, 市水务局]
        sections: [{ heading: 工作要求, text: 区级部门要培训，«市级部门»要按季度报送。 }]`,
      registry: 'orgs: [{ id: city-water, name: 示例市水务局, short: 市水务局, kind: 政府部门 }]',
      related: [['区市场监管局']],
    },
    'from a bureau without a short name, by the region its name begins with': {
      plan: `
        kind: work-plan
        issuers: [示例市甲区应急局]
        addressees: [«区水务局»]`,
      registry: 'orgs: [{ id: rescue, name: 示例市甲区应急局, kind: 政府部门 }]',
    },
    'to a group nobody listed the members of, by its name': {
      plan: `
        kind: work-plan
        addressees: [«甲区监管各成员单位»]`,
      registry: 'orgs: [{ id: council, name: 甲区监管各成员单位, kind: 群体 }]',
    },
    'to a department that takes no part in the campaign': {
      plan: 'addressees: [«区水务局»]',
      values: [{ issuer: '示例市甲区市场监督管理局', organ: '区水务局' }],
    },
    'to the government above': {
      plan: `
        kind: annual-plan
        issuers: [区水务局]
        addressees: [«区政府»]`,
      values: [{ issuer: '示例市甲区水务局', organ: '区政府' }],
    },
    'to the members of a council, listed or not': {
      plan: `
        kind: work-plan
        addressees: [«各成员单位»]`,
      values: [{ issuer: '示例市甲区市场监督管理局', organ: '各成员单位' }],
    },
    'agreed on in another matter': {
      plan: `
        kind: work-plan
        addressees: [«区直各部门»]
        sections: [{ heading: 工作要求, text: 计划经区政府同意后调整。 }]`,
      registry: DEPARTMENTS,
      values: [{ issuer: '示例市甲区市场监督管理局', organ: '区直各部门' }],
    },
    'in the text, signed by its head alone': {
      plan: `
        kind: work-plan
        issuers: []
        mark: 区市场监管局
        sections:
          - heading: 工作要求
            text: 我局要完善名录库，具有监管职能的«区级部门»要全部使用平台，区水务局负责培训。`,
      messages: ['Unexpected tasks from “示例市甲区市场监督管理局” for “区级部门”, expected an issuer placed above it'],
      related: [['区市场监管局', '区水务局']],
    },
  },
});

for (const [notice, expected] of [
  [true, 0],
  [false, 1],
] as const) {
  test(`words of the outline that the government agreed: ${notice ? 'in the notice' : 'far below'}`, () => {
    const subject = testSubject(`kind: work-plan\nnotice: ${notice}\naddressees: [区水务局]`);
    const manuscript = everyBlock();
    const origin = { path: [] };
    const said = ['为做好抽查工作，制定本方案。', '本方案经区政府同意。'].map(
      (text) => ({ kind: 'paragraph', level: null, number: '', lead: '', text, origin }) as const,
    );
    const parts = [{ role: 'notice', orientation: 'portrait', blocks: said }] as const;
    expect([...issuerWithoutAuthority.find({ ...subject, manuscript: { ...manuscript, parts } })]).toHaveLength(expected);
  });
}
