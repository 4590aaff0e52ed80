import { at, type Check, defineCheck } from '../check.ts';
import { organWord } from '../inspections/organ-word.ts';

/** A plan addressed to those it will inspect. */
export const addresseeInspected: Check = defineCheck({
  id: 'departments/addressee-inspected',
  severity: 'warning',
  title: { zh: '主送的是检查对象', en: 'The document is addressed to those it will inspect' },
  why: {
    zh: '方案布置的是检查任务，发给检查对象等于提前通知，承担任务的机关反而收不到。',
    en: 'It warns those to be inspected, and does not reach the organs that are given the tasks.',
  },
  fix: {
    zh: '主送改为承担任务的机关；需要检查对象知道的，另发通告或在网站公开。',
    en: 'Address the organs that are given tasks; tell those to be inspected by a public notice.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    inspected: {
      zh: '主送“{addressee}”是检查对象，应为承担任务的机关',
      en: 'Unexpected addressee “{addressee}” (to be inspected), expected the organs given tasks',
    },
  },
  example: {
    bad: 'addressees: [«区内各医疗机构»]',
    good: 'addressees: [各成员单位]',
    registry: 'orgs: [{ id: hospitals, name: 区内各医疗机构, kind: 检查对象群体 }]',
  },

  *run({ plan }, found) {
    for (const addressee of plan.addressees) {
      if (addressee.organ.kind !== '检查对象群体') continue;
      yield found('inspected', at(addressee.path), { addressee: organWord(addressee) });
    }
  },
});
