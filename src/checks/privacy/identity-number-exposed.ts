import { type Check, defineCheck } from '../check.ts';
import { numberMentions } from './number-mentions.ts';
import { bankAccounts, identityNumbers } from './personal-numbers.ts';
import { publicTexts } from './public-texts.ts';

const ALSO = { zh: '这里也有这个号码', en: 'the same number here too' };

/** An identity card or bank account number in what is made public. */
export const identityNumberExposed: Check = defineCheck({
  id: 'privacy/identity-number-exposed',
  severity: 'error',
  title: { zh: '公开了身份证号或银行账号', en: 'An identity card or bank account number is made public' },
  why: {
    zh: '身份证号、银行账号公开以后收不回来，会被冒用。',
    en: 'Once public, such a number cannot be called back, and others may use it.',
  },
  fix: {
    zh: '删去号码；要让人认出是谁，只留开头和末尾几位，中间写 `*`。自然人的 `creditCode` 不写。',
    en: 'Remove the number, or keep its first and last digits with `*` between. Leave out `creditCode` of natural persons.',
  },
  basis:
    '《中华人民共和国个人信息保护法》第二十八条、《中华人民共和国政府信息公开条例》第十五条（依据待核）；校验码按 GB 11643-1999',
  effectiveFrom: null,
  messages: {
    identity: {
      zh: '公开内容含身份证号 `{masked}`，应删去或遮盖',
      en: 'Unexpected identity card number `{masked}` in a public text, expected it removed or masked',
    },
    account: {
      zh: '公开内容含银行账号 `{masked}`，应删去或遮盖',
      en: 'Unexpected bank account number `{masked}` in a public text, expected it removed or masked',
    },
    keptIdentity: {
      zh: '公示用的数据含身份证号 `{masked}`，应删去或遮盖',
      en: 'Unexpected identity card number `{masked}` in data of a publication, expected it removed or masked',
    },
    keptAccount: {
      zh: '公示用的数据含银行账号 `{masked}`，应删去或遮盖',
      en: 'Unexpected bank account number `{masked}` in data of a publication, expected it removed or masked',
    },
  },
  example: {
    bad: `
      kind: results
      entities:
        - { name: 示例甲有限公司, outcome: 未发现问题 }
        - { name: 张某, kind: 自然人, creditCode: '«110105199001010010»', outcome: 未发现问题 }`,
    good: `
      kind: results
      entities:
        - { name: 示例甲有限公司, outcome: 未发现问题 }
        - { name: 张某, kind: 自然人, outcome: 未发现问题 }`,
  },

  *run(subject, found) {
    const texts = publicTexts(subject);
    for (const { masked, isPrinted, spot, related } of numberMentions(texts, identityNumbers, ALSO)) {
      yield found(isPrinted ? 'identity' : 'keptIdentity', spot, { masked }, ...related);
    }
    for (const { masked, isPrinted, spot, related } of numberMentions(texts, bankAccounts, ALSO)) {
      yield found(isPrinted ? 'account' : 'keptAccount', spot, { masked }, ...related);
    }
  },
});
