import { isMadePublic } from '../../plan/is-made-public.ts';
import { at, type Check, defineCheck, within } from '../check.ts';
import { inspectedNames } from './inspected-names.ts';
import { tellingParts } from './telling-parts.ts';

const PERSON = '自然人';
const DETAILS = /(?<![（(，,;；\s])[（(，,;；\s]*(?:法定代表人|负责人|经营者|联系人|联系?电话|手机|住址|住所地?|身份证).*$/s;

/** Words of an inspection beside its listed outcome, in results that are made public. */
export const freeTextExposed: Check = defineCheck({
  id: 'privacy/free-text-exposed',
  severity: 'warning',
  title: { zh: '公示的结果里有自由文字', en: 'Published results carry free text' },
  why: {
    zh: '问题的具体描述可能涉及商业秘密和个人信息，公示只用规范的结果类型；描述留在 `findings` 里，不印。',
    en: 'What was found may touch trade secrets or persons; listed outcomes are published, its words stay in `findings`, unprinted.',
  },
  fix: {
    zh: '句子里只写检查结果类型和户数；名称只写登记的全称。',
    en: 'Let sentences give outcomes and numbers alone, and names be those registered.',
  },
  basis: '《中华人民共和国政府信息公开条例》第十四条、第十五条（依据待核）',
  effectiveFrom: null,
  messages: {
    sentence: {
      zh: '公示结果含自由文字“{found}”，应为规范的结果类型',
      en: 'Unexpected free text “{found}” in a public result, expected a listed outcome',
    },
    name: {
      zh: '检查对象名称含“{found}”，应只写登记的名称“{expected}”',
      en: 'Unexpected “{found}” in the name of an inspected object, expected “{expected}”',
    },
  },
  example: {
    bad: `
      kind: results
      entities: [{ name: 示例甲有限公司, outcome: 发现问题已责令改正, findings: [{ text: 公示的电话是前员工的 }] }]
      overrides: { outcomes.counts: 发现问题1户，«公示的电话是前员工的»。 }`,
    good: `
      kind: results
      entities: [{ name: 示例甲有限公司, outcome: 发现问题已责令改正, findings: [{ text: 公示的电话是前员工的 }] }]
      overrides: { outcomes.counts: 发现问题1户，已责令改正。 }`,
  },

  *run({ plan }, found) {
    if (!isMadePublic(plan)) return;
    const objects = inspectedNames(plan).filter(({ kind }) => kind !== PERSON);
    for (const { name, path, isPublic } of objects) {
      const details = isPublic ? DETAILS.exec(name) : null;
      if (details === null || details.index === 0) continue;
      const spot = within(path, details.index, name.length);
      yield found('name', spot, { found: details[0], expected: name.slice(0, details.index) });
    }
    const note = { zh: '不印出的描述', en: 'words that are not printed' };
    for (const { text, words, start, path } of tellingParts(plan, objects)) {
      const related = words === undefined ? [] : [{ spot: at(words), note }];
      yield found('sentence', within(path, start, start + text.length), { found: text }, ...related);
    }
  },
});
