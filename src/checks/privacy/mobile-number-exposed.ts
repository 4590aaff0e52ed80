import { type Check, defineCheck } from '../check.ts';
import { numberMentions } from './number-mentions.ts';
import { mobileNumbers } from './personal-numbers.ts';
import { publicTexts } from './public-texts.ts';

const ALSO = { zh: '这里也有这个号码', en: 'the same number here too' };

/** A mobile telephone number in what is made public. */
export const mobileNumberExposed: Check = defineCheck({
  id: 'privacy/mobile-number-exposed',
  severity: 'warning',
  title: { zh: '公开了手机号', en: 'A mobile telephone number is made public' },
  why: {
    zh: '手机号是个人的联系方式，人员调整以后号码还留在网上。',
    en: 'A mobile number belongs to a person, and stays on the web when that person has moved on.',
  },
  fix: {
    zh: '换成带区号的办公电话；问题描述和备注里的号码删去。联系人的电话改登记里的 `contacts[].phone`。',
    en: 'Give an office telephone with its area code. A contact’s telephone stands in the registry, at `contacts[].phone`.',
  },
  basis: '《中华人民共和国政府信息公开条例》第十五条、《中华人民共和国个人信息保护法》（依据待核）',
  effectiveFrom: null,
  messages: {
    printed: {
      zh: '公开内容含手机号 `{masked}`，应为办公电话',
      en: 'Unexpected mobile number `{masked}` in a public text, expected an office telephone',
    },
    kept: {
      zh: '公示用的数据含手机号 `{masked}`，应删去或遮盖',
      en: 'Unexpected mobile number `{masked}` in data of a publication, expected it removed or masked',
    },
  },
  example: {
    bad: `
      contacts: [«section»]`,
    good: `
      contacts: [desk]`,
    registry: `
      contacts:
        - { id: section, person: 示例甲, phone: '13800138000' }
        - { id: desk, person: 示例甲, phone: '0311-80000001' }`,
  },

  *run(subject, found) {
    const certificates = new Set(subject.registry.staff.map(({ certificate }) => certificate));
    for (const { number, masked, isPrinted, spot, related } of numberMentions(publicTexts(subject), mobileNumbers, ALSO)) {
      if (certificates.has(number)) continue;
      yield found(isPrinted ? 'printed' : 'kept', spot, { masked }, ...related);
    }
  },
});
