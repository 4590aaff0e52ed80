import { at, atKey, type Check, defineCheck } from '../check.ts';
import { drawsOf } from '../inspections/draws.ts';
import { creditClasses } from './credit-classes.ts';

/** Ratios for some classes of a system, and none for the others. */
export const classSetIncomplete: Check = defineCheck({
  id: 'ratios/class-set-incomplete',
  severity: 'warning',
  title: { zh: '等级比例没有覆盖全部等级', en: 'Ratios are given for some classes of the system only' },
  why: {
    zh: '没有写到的等级抽不抽、抽多少，各部门会有不同理解。',
    en: 'Of a class that is left out nobody knows whether it is drawn at all.',
  },
  fix: {
    zh: '在 `classes` 写全各等级的比例，风险最低而不抽的写 `0%`；另有等级体系的，用 `system` 写明。',
    en: 'Give each class its ratio in `classes`, `0%` for the lowest risk where none is drawn; name another system by `system`.',
  },
  basis: '《市场监管总局关于推进企业信用风险分类管理进一步提升监管效能的意见》（国市监信发〔2022〕6号）',
  effectiveFrom: null,
  messages: {
    incomplete: {
      zh: '等级比例只有 `{found}`，应覆盖 `{expected}`',
      en: 'Unexpected set of classes `{found}`, expected `{expected}`',
    },
    foreign: {
      zh: '`{system}` 体系没有等级 `{found}`，应为 `{expected}` 之一',
      en: 'Unexpected class `{found}` in the system `{system}`, expected one of `{expected}`',
    },
  },
  example: {
    bad: `
      sampling:
        objects: { text: 全区医疗机构 }
        credit: { «classes»: { A: 1%, B: 3%, C: 10% } }`,
    good: `
      sampling:
        objects: { text: 全区医疗机构 }
        credit: { classes: { A: 1%, B: 3%, C: 10%, D: 30% } }`,
  },

  *run({ plan, registry }, found) {
    for (const { draw } of drawsOf(plan)) {
      const classes = draw?.credit && creditClasses(draw.credit, registry);
      if (!classes) continue;
      const { system, stated, foreign } = classes;
      const expected = listOf(system.classes);
      for (const { name, path } of foreign) {
        const finding = found('foreign', at(path), { found: name, system: system.name, expected: system.classes.join('、') });
        yield { ...finding, severity: 'error' };
      }
      if (foreign.length > 0 || stated.length === system.classes.length) continue;
      const path = [...draw.credit.path, 'classes'];
      yield found('incomplete', atKey(path), { found: listOf(stated.map(({ name }) => name)), expected });
    }
  },
});

/** ABCD, or 低风险、高风险 where classes have longer names. */
function listOf(names: readonly string[]): string {
  return names.join(names.every((name) => name.length === 1) ? '' : '、');
}
