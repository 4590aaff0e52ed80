import type { CitedDocument, Registry } from '../../plan/registry/registry.ts';
import { type Check, defineCheck, within } from '../check.ts';
import { registeredAt } from '../registered-at.ts';
import { normalTitle, quotedTitle } from '../wording/normal-title.ts';
import { type Citation, citations } from './citations.ts';
import { plainNumber } from './plain-number.ts';
import { isFormOf } from './same-document.ts';

/** A title typed otherwise than the registry has it. */
export const citedTitleMismatch: Check = defineCheck({
  id: 'references/cited-title-mismatch',
  severity: 'error',
  title: { zh: '引用的标题与登记的不一致', en: 'A cited title is not the one on record' },
  why: {
    zh: '标题写错，读者检索不到原文，也分不清是不是同一件。',
    en: 'Under another title readers cannot find the document, nor tell whether it is the same one.',
  },
  fix: {
    zh: '改成登记的标题；或者用 `basis` 引用，由程序印出标题和字号。',
    en: 'Use the registered title, or cite through `basis`, which prints title and number.',
  },
  basis: '《党政机关公文处理工作条例》（中办发〔2012〕14号）（依据待核）',
  effectiveFrom: null,
  messages: {
    title: {
      zh: '引用标题为《{found}》，应为登记的《{expected}》',
      en: 'Unexpected cited title 《{found}》, expected 《{expected}》 as registered',
    },
  },
  example: {
    bad: 'overrides: { preamble: 按照《«2026年示例市甲区“双随机、一公开”监管工作实施方案»》开展。 }',
    good: 'overrides: { preamble: 按照《示例市甲区2026年“双随机、一公开”监管工作实施方案》开展。 }',
  },

  *run(subject, found) {
    const { registry } = subject;
    const titles = new Set(registry.documents.map(({ title }) => normalTitle(title)));
    for (const citation of citations(subject)) {
      const { title, path, start, end } = citation;
      const record = titles.has(normalTitle(title)) ? undefined : recordMeant(citation, registry);
      if (record === undefined) continue;
      const values = { found: quotedTitle(title), expected: record.title };
      const finding = found('title', within(path, start, end), values, ...registeredAt(record, ['title']));
      yield { ...finding, correction: { of: title, by: record.title } };
    }
  },
});

/** The document meant by its number; else the only one whose title this is a form of. */
function recordMeant({ title, number }: Citation, { documents }: Registry): CitedDocument | undefined {
  const told = number && plainNumber(number.text);
  const numbered = documents.find((document) => document.number !== null && plainNumber(document.number) === told);
  if (numbered !== undefined) return numbered;
  const [like, other] = documents.filter((document) => isFormOf(title, document.title));
  return other === undefined ? like : undefined;
}
