import type { PlanPath } from '../../core/source.ts';
import type { Plan } from '../../plan/plan.ts';
import { at, type Check, defineCheck } from '../check.ts';

const EXTENSION = /(?<!\s)\s*\.(?:docx?|xlsx?|pptx?|wps|et|dps|ofd|pdf|txt|zip|rar|jpe?g|png)\s*$/i;
const CLOSING = /(?<![\s。．.，,、；;：:！!])[\s。．.，,、；;：:！!]+$/;
/** A half-width colon; that of a time of day stays. */
const HALF_COLON = /(?<!\d)\s{0,20}:\s*|\s{0,20}:\s*(?!\d)/g;
/** 附件1： typed before a name, where it is printed anyway. */
const LABEL = /^附件\s*(?:[\d一二三四五六七八九十]+\s*)?[:：.．、]\s*(?=\S)/;

/** An attachment whose name is that of a file, or whose label carries punctuation. */
export const attachmentNameMalformed: Check = defineCheck({
  id: 'references/attachment-name-malformed',
  severity: 'warning',
  title: { zh: '附件的标识或名称不规范', en: 'The name or label of an attachment is malformed' },
  why: {
    zh: '附件名称后不加标点，附件页左上角只写“附件”和序号；带扩展名的是电子文件的名字，不是附件的名称。',
    en: 'An attachment’s name ends without punctuation, its page is marked 附件 and a number; an extension belongs to a file.',
  },
  fix: {
    zh: '删去扩展名、末尾的标点和标识后的冒号；`banwen check --fix` 会改。',
    en: 'Remove the extension, the closing punctuation, the colon of the label; `banwen check --fix` does so.',
  },
  basis: 'GB/T 9704-2012 7.3.4、7.3.7',
  effectiveFrom: null,
  messages: {
    name: {
      zh: '附件名称为 `{found}`，应为 `{expected}`',
      en: 'Unexpected attachment name `{found}`, expected `{expected}`',
    },
    label: {
      zh: '附件标识为 `{found}`，应为 `{expected}`',
      en: 'Unexpected attachment label `{found}`, expected `{expected}`',
    },
  },
  example: {
    bad: 'attachments: [{ form: statistics-10, title: «情况统计表.xlsx» }]',
    good: 'attachments: [{ form: statistics-10, title: 情况统计表 }]',
  },

  *run({ plan }, found) {
    for (const { id, text, expected, path } of namesOf(plan)) {
      if (expected === text || expected === '') continue;
      yield { ...found(id, at(path), { found: text, expected }), correction: { of: text, by: expected } };
    }
  },
});

interface Name {
  readonly id: 'name' | 'label';
  readonly text: string;
  readonly expected: string;
  readonly path: PlanPath;
}

function namesOf({ attachments, asIssued }: Plan): readonly Name[] {
  const titles = attachments.flatMap(({ title, path }): readonly Name[] =>
    title === null ? [] : [{ id: 'name', text: title, expected: cleanName(title), path: [...path, 'title'] }],
  );
  if (asIssued === null || asIssued.attachmentLabel === null) return titles;
  const { attachmentLabel: text, path } = asIssued;
  return [...titles, { id: 'label', text, expected: text.replace(CLOSING, ''), path: [...path, 'attachmentLabel'] }];
}

function cleanName(title: string): string {
  return title.replace(LABEL, '').replace(CLOSING, '').replace(EXTENSION, '').replace(CLOSING, '').replace(HALF_COLON, '：');
}
