import { at, type Check, defineCheck } from '../check.ts';

const WITHHELD = '不予公开';

/** A classified document that is said to be open to the public, or to applicants. */
export const secretDisclosed: Check = defineCheck({
  id: 'disclosure/secret-disclosed',
  severity: 'error',
  title: { zh: '标了密级又公开', en: 'A classified document is to be disclosed' },
  why: {
    zh: '国家秘密不得公开，依申请也不公开；解密以后才能公开。',
    en: 'State secrets are disclosed to nobody, applicants included, until they are declassified.',
  },
  fix: {
    zh: '改为 `disclosure: { type: 不予公开 }`；不涉密的，删去 `secrecy`。',
    en: 'Write `disclosure: { type: 不予公开 }`; where nothing is secret, delete `secrecy`.',
  },
  basis: '《中华人民共和国保守国家秘密法》；《中华人民共和国政府信息公开条例》第十四条（依据待核）',
  effectiveFrom: null,
  messages: {
    disclosed: {
      zh: '密级为 `{secrecy}`，信息公开类型为 `{type}`，应为 `{expected}`',
      en: 'Unexpected disclosure type `{type}` of a document classified `{secrecy}`, expected `{expected}`',
    },
  },
  example: {
    bad: `
      copyNumber: '000001'
      secrecy: 秘密★1年
      disclosure: { type: «依申请公开», reason: 经审查 }`,
    good: `
      copyNumber: '000001'
      secrecy: 秘密★1年
      disclosure: { type: 不予公开 }`,
  },

  *run({ plan }, found) {
    const { secrecy, disclosure, positions } = plan;
    const { type } = disclosure;
    if (secrecy === null || type === null || type === WITHHELD) return;
    const path = ['disclosure', 'type'];
    const values = { secrecy: secrecy.text, type, expected: WITHHELD };
    if (!positions.has(path)) {
      yield found('disclosed', at(secrecy.path), values);
      return;
    }
    const note = { zh: '密级在这里', en: 'classified here' };
    yield found('disclosed', at(path), values, { spot: at(secrecy.path), note });
  },
});
