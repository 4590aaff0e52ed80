import { severityNames } from '../src/core/severity-names.ts';
import { type RuleGroup, type Strength, severityOf } from '../src/inspect/format-rule.ts';
import { formatRules } from '../src/inspect/rules/registry.ts';
import type { ReferencePage } from './reference-pages.ts';

const GROUPS: readonly (readonly [RuleGroup, string])[] = [
  ['page', '纸张和版面'],
  ['head', '版头'],
  ['body', '主体'],
  ['imprint', '版记'],
  ['number', '页码'],
  ['special', '表格、标点和特定格式'],
  ['practice', '惯例'],
];
const STRENGTHS: Readonly<Record<Strength, string>> = {
  required: '规定、应',
  usual: '一般',
  recommended: '推荐',
  permitted: '可以',
  practice: '惯例',
};

/** The page of the rules of GB/T 9704 that `banwen inspect` judges by. */
export function formatRulesPage(): ReferencePage {
  const sections = GROUPS.map(([group, title]) => {
    const rows = formatRules
      .filter((rule) => rule.group === group)
      .map(({ id, title: name, clause, strength, requirement }) => {
        const grave = severityNames[severityOf[strength]].zh;
        return `| ${id} | ${name.zh} | ${clause || '—'} | ${STRENGTHS[strength]} · ${grave} | ${requirement.zh} |`;
      });
    return `## ${title}\n\n| 规则 | 要素 | 条款 | 强度 · 级别 | 要求 |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  const introduction = [
    '# 公文格式规则（GB/T 9704-2012）',
    '由 `src/inspect/rules/` 生成，不要手改。`banwen inspect 文件.docx` 按这些规则检查任何 Word 文件。',
    '结果有五种：**合**；**合（部分未测）**，文件能说明的都合，另有排版后才知道的；**不合**，列出测得什么、应为什么、在哪一段；**测不出**，说明为什么；**不涉及**，公文没有这个要素，或不是这种格式。没有看到的从不说合。',
    '某一点的强度可以与整条规则不同，如标志的位置是规定，颜色、字体是推荐。版面有两种：37/35 mm 的页边（GB/T 9704），或 34.58/32.58 mm（GB/T 33476），按文件自己的页边判定。',
  ];
  return { file: 'gbt9704.md', text: `${introduction.join('\n\n')}\n\n${sections.join('\n')}` };
}
