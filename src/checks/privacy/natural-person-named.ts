import { isMadePublic } from '../../plan/is-made-public.ts';
import type { Plan } from '../../plan/plan.ts';
import { at, type Check, defineCheck, within } from '../check.ts';
import { nameFinder } from '../wording/name-finder.ts';
import { inspectedNames } from './inspected-names.ts';
import { holdsPersonName, isPersonName } from './person-names.ts';

const PERSON = '自然人';
const SHOP = '个体工商户';
const COMPANY = '企业';

/** A person named in results or disposals that are made public. */
export const naturalPersonNamed: Check = defineCheck({
  id: 'privacy/natural-person-named',
  severity: 'warning',
  title: { zh: '公示的结果里有个人姓名', en: 'Published results name a person' },
  why: {
    zh: '自然人的姓名和检查结果一起公开，超出了公示的需要；表格里自然人的名字会自动隐去，其他地方不会。',
    en: 'A person’s name beside a result is more than the public needs; tables hide it of natural persons, nothing else does.',
  },
  fix: {
    zh: '对象是个人的，写 `kind: 自然人`；句子里的姓名删去。个体工商户的名称经核准公示的，在 `waivers` 里写明。',
    en: 'Type `kind: 自然人` for a person, and remove names from sentences. An approved name of a business is noted in `waivers`.',
  },
  basis: '《中华人民共和国个人信息保护法》第三十四条、《中华人民共和国政府信息公开条例》第十五条（依据待核）',
  effectiveFrom: null,
  messages: {
    named: {
      zh: '检查对象“{name}”为{kind}，公示名称应经核准或脱敏',
      en: 'Unexpected name “{name}” ({kind}) in a public result, expected it approved or masked',
    },
    unmarked: {
      zh: '检查对象“{name}”像是个人姓名，类型为{kind}，应写 `kind: 自然人`',
      en: 'Unexpected name of a person “{name}” under the kind {kind}, expected `kind: 自然人`',
    },
  },
  example: {
    bad: `
      kind: results
      entities:
        - { name: «王建国», outcome: 未发现问题 }
        - { name: «甲区李春梅小吃店», kind: 个体工商户, outcome: 未发现问题 }`,
    good: `
      kind: results
      entities:
        - { name: 王建国, kind: 自然人, outcome: 未发现问题 }
        - { name: 甲区李*梅小吃店, kind: 个体工商户, outcome: 未发现问题 }`,
  },

  *run({ plan }, found) {
    if (!isMadePublic(plan)) return;
    for (const { name, kind, path, isPublic } of inspectedNames(plan)) {
      if (isPublic && kind === COMPANY && isPersonName(name)) yield found('unmarked', at(path), { name, kind });
      if (isPublic && kind === SHOP && holdsPersonName(name)) yield found('named', at(path), { name, kind });
    }
    for (const { name, spot } of personsInSentences(plan)) yield found('named', spot, { name, kind: PERSON });
  },
});

/** Natural persons of the results whom a sentence names. */
function personsInSentences(plan: Plan) {
  const persons = inspectedNames(plan).filter(({ kind, name }) => kind === PERSON && isPersonName(name));
  if (persons.length === 0) return [];
  const find = nameFinder(persons.map(({ name }) => [name, name] as const));
  return plan.prose.flatMap(({ text, path }) =>
    find(text).map(({ text: name, start, end }) => ({ name, spot: within(path, start, end) })),
  );
}
