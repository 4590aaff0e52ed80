import { at, type Check, defineCheck } from '../check.ts';

/** A classified document whose copies are not numbered. */
export const copyNumberMissing: Check = defineCheck({
  id: 'legal/copy-number-missing',
  severity: 'error',
  title: { zh: '涉密公文没有份号', en: 'A classified document has no copy number' },
  why: {
    zh: '涉密公文逐份登记、逐份清退，没有份号就查不清少了哪一份。',
    en: 'Copies of a classified document are handed out and taken back one by one; without numbers none can be missed.',
  },
  fix: {
    zh: "写上 `copyNumber: '000001'`：6 位数字，加引号。",
    en: "Add `copyNumber: '000001'`: six digits in quotes.",
  },
  basis: '《党政机关公文处理工作条例》第九条（依据待核）',
  effectiveFrom: '2012-07-01',
  messages: {
    missing: {
      zh: '密级为 `{secrecy}` 而没有份号，应有 6 位数字的份号，如 `{expected}`',
      en: 'Unexpected document classified `{secrecy}` without a copy number, expected six digits such as `{expected}`',
    },
  },
  example: {
    bad: `
      secrecy: «机密★1年»
      disclosure: { type: 不予公开 }`,
    good: `
      copyNumber: '000001'
      secrecy: 机密★1年
      disclosure: { type: 不予公开 }`,
  },

  *run({ plan: { secrecy, copyNumber } }, found) {
    if (secrecy === null || copyNumber !== null) return;
    yield found('missing', at(secrecy.path), { secrecy: secrecy.text, expected: "copyNumber: '000001'" });
  },
});
