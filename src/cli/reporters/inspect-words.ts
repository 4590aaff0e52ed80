import type { Language, Message } from '../../core/diagnostic.ts';
import type { Judged, RuleGroup, Strength } from '../../inspect/format-rule.ts';
import type { RuleOutcome } from '../../inspect/inspect.ts';
import type { DocumentForm } from '../../inspect/recognise/elements.ts';

/** What people call the outcomes, forms, groups and strengths of an inspection. */
export const inspectWords = {
  outcomes: {
    pass: { zh: '合', en: 'pass' },
    partial: { zh: '合（部分未测）', en: 'pass in part' },
    fail: { zh: '不合', en: 'fail' },
    'not-measurable': { zh: '测不出', en: 'not measurable' },
    'not-applicable': { zh: '不涉及', en: 'not applicable' },
  } satisfies Readonly<Record<RuleOutcome, Message>>,
  forms: {
    document: { zh: '文件格式', en: 'document form' },
    letter: { zh: '信函格式', en: 'letter form' },
    order: { zh: '命令（令）格式', en: 'order' },
    minutes: { zh: '纪要格式', en: 'minutes' },
    bare: { zh: '没有版头', en: 'no head' },
  } satisfies Readonly<Record<DocumentForm, Message>>,
  groups: {
    page: { zh: '纸张和版面', en: 'Paper and page' },
    head: { zh: '版头', en: 'Head' },
    body: { zh: '主体', en: 'Body' },
    imprint: { zh: '版记', en: 'Imprint' },
    number: { zh: '页码', en: 'Page number' },
    special: { zh: '表格、标点和特定格式', en: 'Tables, punctuation, special forms' },
    practice: { zh: '惯例', en: 'Practice' },
  } satisfies Readonly<Record<RuleGroup, Message>>,
  strengths: {
    required: { zh: '规定', en: 'required' },
    usual: { zh: '一般', en: 'usual' },
    recommended: { zh: '推荐', en: 'recommended' },
    permitted: { zh: '可以', en: 'permitted' },
    practice: { zh: '惯例', en: 'practice' },
  } satisfies Readonly<Record<Strength, Message>>,
} as const;

/** What was found and what is asked, as a sentence. */
export function deviationText({ aspect, measured, required }: Judged, language: Language): string {
  return language === 'zh'
    ? `${aspect.zh}：${measured.zh}，应为 ${required.zh}`
    : `${aspect.en}: unexpected ${measured.en}, expected ${required.en}`;
}
