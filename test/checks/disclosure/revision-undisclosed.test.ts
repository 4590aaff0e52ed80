import { revisionUndisclosed } from '../../../src/checks/disclosure/revision-undisclosed.ts';
import { testCheck } from '../../support/test-check.ts';

const FIRST = `
kind: campaign
status: 调整
issued: 2026-04-20
disclosure: { type: 主动公开, publishedOn: 2026-05-06 }`;

testCheck(revisionUndisclosed, {
  passes: {
    'a classified plan, which is never made public': {
      plan: `
        status: 印发
        secrecy: 机密★1年
        version: 2
        issued: 2026-06-01
        disclosure: {}`,
      today: '2026-12-01',
    },
    'the twentieth working day itself': {
      plan: `
        status: 印发
        version: 2
        issued: 2026-06-01
        disclosure: { type: 主动公开 }`,
      today: '2026-06-30',
    },
    'the first version': `
      status: 印发
      version: 1
      issued: 2026-06-01
      disclosure: { type: 主动公开 }`,
    'a draft': `
      version: 2
      issued: 2026-06-01
      disclosure: { type: 主动公开 }`,
    'one that was withdrawn': `
      status: 废止
      version: 2
      issued: 2026-06-01
      disclosure: { type: 主动公开 }`,
    'one without a day to count from': `
      status: 印发
      version: 2
      issued: null
      disclosure: { type: 主动公开 }`,
    'one of a year whose working days nobody knows': `
      status: 印发
      version: 2
      issued: 1998-06-01
      disclosure: { type: 主动公开 }`,
    'a version that is not for the public': `
      status: 印发
      version: 2
      issued: 2026-06-01
      disclosure: { type: 不予公开, reason: 涉及商业秘密 }`,
    'a region without the limit': {
      plan: `
        status: 印发
        version: 2
        issued: 2026-06-01
        disclosure: { type: 主动公开 }`,
      profile: 'limits: { disclosureWithin: null }',
    },
  },
  fails: {
    'the day after, with the Dragon Boat Festival on the way': {
      plan: `
        status: 印发
        version: 2
        issued: 2026-06-01
        «disclosure»: { type: 主动公开 }`,
      today: '2026-07-01',
      messages: ['第 `2` 版方案没有公开日期，应不晚于 `2026-06-30` 公开'],
      related: [['2026-06-01']],
    },
    'it is one version on from the plan it names, not from others': {
      plan: `
        status: 调整
        supersedes: test/2026/first
        issued: 2026-06-01
        disclosure: { type: 主动公开, publishedOn: «null» }`,
      others: { another: `${FIRST}\nversion: 7`, first: `${FIRST}\nversion: 2` },
      values: [{ version: '3', due: '2026-06-30' }],
    },
    'the second, where the first is not on file': {
      plan: `
        status: 调整
        supersedes: test/2026/campaign
        issued: 2026-06-01
        disclosure: { type: 主动公开, publishedOn: «null» }`,
      values: [{ version: '2', due: '2026-06-30' }],
    },
    'a plan that takes the place of another is one version on': {
      plan: `
        status: 调整
        supersedes: test/2026/first
        issued: 2026-06-01
        disclosure: { type: 主动公开, publishedOn: «null» }`,
      others: { first: FIRST },
      values: [{ version: '2', due: '2026-06-30' }],
    },
  },
});
