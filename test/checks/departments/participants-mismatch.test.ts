import { participantsMismatch } from '../../../src/checks/departments/participants-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

const DEPARTMENTS = `departments:
  - { org: 区市场监管局, role: 牵头 }
  - { org: 区卫生健康局, role: 配合 }
  - { org: 区水务局, role: 配合 }`;

function withPreamble(text: string): string {
  return `${DEPARTMENTS}\noverrides: { preamble: ${text} }`;
}

testCheck(participantsMismatch, {
  passes: {
    'all of them, by names of any kind': withPreamble('区市场监管局会同示例市甲区卫生健康局、区水务局开展联合抽查。'),
    'the issuer alone': withPreamble('根据区政府部署，区市场监管局决定组织开展联合抽查。'),
    'the issuer as 我局, the partners by reference': withPreamble("'我局会同{{partners}}开展联合抽查。'"),
    'some by name, the others by reference': withPreamble("'区市场监管局、区卫生健康局会同{{partners}}开展联合抽查。'"),
    'all by reference': withPreamble("'区市场监管局、{{departments}}联合开展抽查。'"),
    'what a reference means that names no organ': withPreamble("'根据{{basis}}，区市场监管局决定开展抽查。'"),
    'who leads and who helps at other times': `${DEPARTMENTS}
overrides: { duties.departments: 此类抽查由区市场监管局牵头，区卫生健康局配合。 }`,
    'the lead by reference, all others by name': withPreamble("'{{lead}}联合区卫生健康局、区水务局开展抽查。'"),
    'a list that leaves it open': withPreamble('区市场监管局、区卫生健康局等部门联合开展抽查。'),
    'a group that stands for the others': withPreamble('区市场监管局会同各有关部门开展抽查。'),
    'whose words are followed': withPreamble('按照区市场监管局、区卫生健康局联合印发的通知开展抽查。'),
    'a government and a coordinating body beside them': withPreamble(
      '区政府、区联席办、区市场监管局、区卫生健康局、区水务局联合开展抽查。',
    ),
    'a stranger, which is departments/organ-without-role’s': withPreamble(
      '区市场监管局、区卫生健康局、区水务局、区农业农村局联合开展抽查。',
    ),
    'a list that says nothing of who acts': withPreamble('为加强对区卫生健康局、区水务局所管企业的监管，制定本方案。'),
    'some of them elsewhere in the text': `
      overrides: { methods: 区市场监管局会同区水务局检查洗车场。 }`,
    'one that only guides, left out': `
      departments:
        - { org: 区市场监管局, role: 牵头 }
        - { org: 区水务局, role: 配合 }
        - { org: 区卫生健康局, role: 指导 }
      overrides: { preamble: 区市场监管局、区水务局联合开展抽查。 }`,
    'a group, its members by name': `
      departments: [{ org: 各成员单位, role: 牵头 }]
      overrides: { preamble: 区市场监管局、区卫生健康局、区水务局联合开展抽查。 }`,
    'a group nobody listed the members of': `
      departments: [{ org: 区市场监管局, role: 牵头 }, { org: 各有关单位, role: 配合 }]
      overrides: { preamble: 区市场监管局、区水务局联合开展抽查。 }`,
  },
  fails: {
    'one left out, the lead by reference': {
      plan: withPreamble("'«{{lead}}联合区卫生健康局»开展抽查。'"),
      values: [{ named: '区市场监管局、区卫生健康局', expected: '区市场监管局、区卫生健康局、区水务局' }],
    },
    'one left out, the issuer by reference': {
      plan: withPreamble("'根据年度计划，«{{issuers}}联合区卫生健康局»开展抽查。'"),
      values: [{ named: '区市场监管局、区卫生健康局', expected: '区市场监管局、区卫生健康局、区水务局' }],
    },
    'one left out, the issuer as 我局': {
      plan: withPreamble('«我局联合区卫生健康局»开展抽查。'),
      values: [{ named: '区市场监管局、区卫生健康局', expected: '区市场监管局、区卫生健康局、区水务局' }],
    },
    'one left out': {
      plan: withPreamble('根据年度计划，«区市场监管局会同区卫生健康局»开展抽查。'),
      messages: ['引言所列部门为 区市场监管局、区卫生健康局，应与分工一致：区市场监管局、区卫生健康局、区水务局'],
      related: [['区水务局']],
    },
    'one left out, after 定于': {
      plan: withPreamble('«示例市甲区水务局、区市场监管局»定于6月联合开展抽查。'),
      values: [{ named: '示例市甲区水务局、区市场监管局', expected: '区市场监管局、区卫生健康局、区水务局' }],
      related: [['区卫生健康局']],
    },
    'one that signs and takes no part': {
      plan: `
        issuers: [区市场监管局, 区农业农村局]
        departments: [{ org: 区市场监管局, role: 牵头 }, { org: 区水务局, role: 配合 }]
        overrides: { preamble: «区市场监管局、区水务局、区农业农村局»联合开展抽查。 }`,
      values: [{ named: '区市场监管局、区水务局、区农业农村局', expected: '区市场监管局、区水务局' }],
      related: [[]],
    },
    'one left out and another named in its place': {
      plan: `
        issuers: [区市场监管局, 区农业农村局]
        departments: [{ org: 区市场监管局, role: 牵头 }, { org: 区水务局, role: 配合 }, { org: 区卫生健康局, role: 指导 }]
        overrides: { preamble: «区市场监管局、区农业农村局»联合开展抽查。 }`,
      values: [{ named: '区市场监管局、区农业农村局', expected: '区市场监管局、区水务局' }],
      said: [[{ zh: '分工里有，所列部门中没有', en: 'takes part and is not named' }]],
    },
    'a group, one of its members left out': {
      plan: `
        departments: [{ org: 各成员单位, role: 牵头 }]
        overrides: { preamble: «区市场监管局、区卫生健康局»联合开展抽查。 }`,
      values: [{ named: '区市场监管局、区卫生健康局', expected: '各成员单位' }],
    },
    'a stranger, addressed to a group nobody listed the members of': {
      plan: `
        addressees: [各有关单位]
        departments: [{ org: 区市场监管局, role: 牵头 }, { org: 区水务局, role: 配合 }]
        overrides: { preamble: «区市场监管局、区水务局、区农业农村局»联合开展抽查。 }`,
      values: [{ named: '区市场监管局、区水务局、区农业农村局', expected: '区市场监管局、区水务局' }],
    },
    'a sentence on who leads and who helps this time': {
      plan: `${DEPARTMENTS}
overrides: { duties.departments: 本次抽查由«区市场监管局牵头，区卫生健康局»配合。 }`,
      messages: [
        'Unexpected departments 区市场监管局、区卫生健康局 in the introduction, expected 区市场监管局、区卫生健康局、区水务局',
      ],
    },
  },
});
