import type { LanguageRule } from './language-rule.ts';

/** The sentences of a document and what they name. */
export const outlineRules: readonly LanguageRule[] = [
  {
    id: 'outline/unknown-reference',
    severity: 'error',
    title: { zh: '句子里 `{{ }}` 的名称没有内容', en: 'A name in `{{ }}` stands for nothing' },
    why: {
      zh: '`{{名称}}` 处要印出方案里的内容；名称写错，或者方案没有写这一项，句子就缺一块。',
      en: 'A fact of the plan is printed there; where the name is wrong, or the plan does not state it, the sentence has a gap.',
    },
    fix: {
      zh: '改成已有的名称，或在方案里补上这一项；不要这句的，在 `overrides` 里删去或另写。',
      en: 'Write a name there is, state the fact, or replace or drop the sentence in `overrides`.',
    },
    example: {
      bad: "overrides: { preamble: '«{{regoin}}»拟开展联合抽查。' }",
      good: "overrides: { preamble: '{{region}}拟开展联合抽查。' }",
    },
  },
  {
    id: 'outline/unknown-sentence',
    severity: 'error',
    title: { zh: '提纲里没有这个编号的句子', en: 'The outline has no sentence of that id' },
    why: {
      zh: '方案要改写一句话，靠编号找到它；编号不对，改写就落了空，印的还是原句。',
      en: 'A sentence is replaced by its id; with another id nothing is replaced.',
    },
    fix: {
      zh: '改成提纲里的编号；编辑器在 `overrides` 下按 Ctrl+空格会列出全部句子。',
      en: 'Write an id of the outline; Ctrl+Space below `overrides` lists them all.',
    },
    example: { bad: 'overrides: { «preambel»: 现印发实施方案。 }', good: 'overrides: { preamble: 现印发实施方案。 }' },
  },
];
