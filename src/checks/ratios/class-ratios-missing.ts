import { at, type Check, defineCheck } from '../check.ts';

/** A draw by credit class without shares for the classes. */
export const classRatiosMissing: Check = defineCheck({
  id: 'ratios/class-ratios-missing',
  severity: 'error',
  title: { zh: '按信用等级抽取而没有各级比例', en: 'A draw by credit class gives no ratio for the classes' },
  why: {
    zh: '没有各级比例，差异化监管无从执行，抽取结果也无法核对。',
    en: 'Without a ratio for each class nobody can draw by class, or verify that it was done.',
  },
  fix: {
    zh: '写上 `sampling.credit.classes`，如 `{ A: 1%, B: 3%, C: 10%, D: 30% }`；不按等级抽取的，去掉 `credit`。',
    en: 'Add `sampling.credit.classes` such as `{ A: 1%, B: 3%, C: 10%, D: 30% }`, or remove `credit`.',
  },
  basis: '《市场监管总局关于推进企业信用风险分类管理进一步提升监管效能的意见》（国市监信发〔2022〕6号）',
  effectiveFrom: null,
  messages: {
    missing: {
      zh: '写明按信用风险等级抽取而没有各级比例，应给出 `{classes}` 各级的比例',
      en: 'Unexpected draw by credit class without ratios, expected one for each of `{classes}`',
    },
  },
  example: {
    bad: `
      sampling:
        objects: { text: 全区医疗机构 }
        credit: { classes: «null» }`,
    good: `
      sampling:
        objects: { text: 全区医疗机构 }
        credit: { classes: { A: 1%, B: 3%, C: 10%, D: 30% } }`,
  },

  *run({ plan }, found) {
    if (plan.kind !== 'campaign') return;
    const credit = plan.sampling?.credit ?? null;
    if (credit === null || !credit.required || credit.classes !== null) return;
    yield found('missing', at([...credit.path, 'classes']), { classes: credit.system });
  },
});
