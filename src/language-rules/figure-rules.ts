import type { LanguageRule } from './language-rule.ts';

/** Numbers of headings, ranges, amounts and codes that cannot be what they are said to be. */
export const figureRules: readonly LanguageRule[] = [
  {
    id: 'numbering/level-too-deep',
    severity: 'error',
    title: { zh: '标题超过了四层', en: 'There are more than four levels of headings' },
    why: {
      zh: '公文的序号依次为“一、”“（一）”“1.”“（1）”四层，再往下没有序号可用。',
      en: 'Official documents number four levels, and have no numbers for a fifth.',
    },
    fix: { zh: '把最里面一层提上来，或并成一段文字。', en: 'Raise the innermost level, or make it part of the text.' },
    example: {
      bad: `
        kind: work-plan
        sections:
          - heading: 重点任务
            children:
              - heading: 规范抽查
                children:
                  - heading: 抽取
                    children:
                      - heading: 对象
                        list: «[按比例抽取。]»`,
      good: `
        kind: work-plan
        sections:
          - heading: 重点任务
            children:
              - heading: 规范抽查
                children:
                  - heading: 抽取
                    children:
                      - heading: 对象
                        text: 按比例抽取。`,
    },
  },
  {
    id: 'ratios/amount-not-whole',
    severity: 'error',
    title: { zh: '金额不是整元，或者大得不可能', en: 'An amount is no whole number of yuan, or too large' },
    why: { zh: '注册资本等金额按整元比较大小。', en: 'Amounts are compared in whole yuan.' },
    fix: {
      zh: '写到元为止，如 `500万元`；核对小数点和单位。',
      en: 'Write it down to the yuan, such as `500万元`, and check the point and the unit.',
    },
    example: {
      bad: 'sampling: { objects: { text: 内资企业, capital: { min: «0.00005万元» } } }',
      good: 'sampling: { objects: { text: 内资企业, capital: { min: 500万元 } } }',
    },
  },
  {
    id: 'ratios/range-reversed',
    severity: 'error',
    title: { zh: '区间前大后小', en: 'A range begins with the greater number' },
    why: { zh: '“5% 到 3% 之间”里一个数也没有，抽多少无从确定。', en: 'Nothing lies between 5% and 3% in that order.' },
    fix: { zh: '小的写在前面，大的写在后面。', en: 'Write the lesser first.' },
    example: {
      bad: 'sampling: { objects: { text: 公共场所 }, ratio: { between: «[5%, 3%]» } }',
      good: 'sampling: { objects: { text: 公共场所 }, ratio: { between: [3%, 5%] } }',
    },
  },
  {
    id: 'references/credit-code-checksum',
    severity: 'error',
    title: { zh: '统一社会信用代码不对', en: 'A unified social credit code is not right' },
    why: {
      zh: '代码的末位由前面各位算出，算不上就是抄错了，结果会记到别的企业名下。',
      en: 'Its last character follows from the others; where it does not, the code is mistyped and may be that of another.',
    },
    fix: {
      zh: '与营业执照逐位核对；从表格程序复制的，先把那一列设成文本。',
      en: 'Compare it with the licence; in a spreadsheet format the column as text first.',
    },
    example: {
      bad: `
        kind: results
        entities: [{ name: 示例甲有限公司, creditCode: «91130110MAXAMP021U», outcome: 未发现问题 }]`,
      good: `
        kind: results
        entities: [{ name: 示例甲有限公司, creditCode: 91130110MAXAMP012U, outcome: 未发现问题 }]`,
    },
  },
];
