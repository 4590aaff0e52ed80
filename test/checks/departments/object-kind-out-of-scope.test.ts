import { objectKindOutOfScope } from '../../../src/checks/departments/object-kind-out-of-scope.ts';
import { testCheck } from '../../support/test-check.ts';

const PERSONS = 'items: [{ name: 个人取水检查, owner: water, objectKinds: [企业, 事业单位, 自然人] }]';

testCheck(objectKindOutOfScope, {
  passes: {
    'a scope that names no kinds': {
      plan: `
        sampling: { objects: { text: 全区用水单位 } }
        departments: [{ org: 区水务局, role: 牵头, items: [个人取水检查] }]`,
      registry: PERSONS,
    },
    'an item for all sorts of businesses, and their premises, where one sort is drawn': {
      plan: `
        sampling: { objects: { text: 全区企业, kinds: [企业] } }
        departments: [{ org: 区市场监管局, role: 牵头, items: [经营场所检查] }]`,
      registry: 'items: [{ name: 经营场所检查, owner: market, objectKinds: [企业, 个体工商户, 农民专业合作社, 场所] }]',
    },
    'an item whose kinds are not on record': `
      sampling: { objects: { text: 全区企业, kinds: [企业] } }`,
    'a plan without a draw': 'sequence: 4',
  },
  fails: {
    'persons and institutions where enterprises are drawn': {
      plan: `
        sampling: { objects: { text: 全区用水企业, kinds: [企业, 个体工商户] } }
        departments: [{ org: 区水务局, role: 牵头, items: [节水检查, «个人取水检查»] }]`,
      registry: PERSONS,
      messages: ['事项“个人取水检查”的对象含 事业单位、自然人，应只有范围所列的 企业、个体工商户'],
      related: [['[企业, 个体工商户]', '[企业, 事业单位, 自然人]']],
    },
    'nothing in common, though both are businesses': {
      plan: `
        sampling: { objects: { text: 全区企业, kinds: [企业] } }
        departments: [{ org: 区市场监管局, role: 牵头, items: [«摊点检查»] }]`,
      registry: 'items: [{ name: 摊点检查, owner: market, objectKinds: [个体工商户, 场所] }]',
      values: [{ item: '摊点检查', kinds: '个体工商户、场所', scope: '企业' }],
    },
    'enterprises where institutions are drawn': {
      plan: `
        sampling: { objects: { text: 全区事业单位, kinds: [事业单位] } }
        departments: [{ org: 区水务局, role: 牵头, items: [«个人取水检查»] }]`,
      registry: PERSONS,
      messages: ['Unexpected object kinds 企业、自然人 of item “个人取水检查”, expected 事业单位'],
    },
  },
});
