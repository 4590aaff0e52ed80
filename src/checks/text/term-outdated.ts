import { grouped } from '../../core/grouped.ts';
import type { Registry, Term } from '../../plan/registry/registry.ts';
import { type Check, defineCheck, type Subject } from '../check.ts';
import { isTimeWord } from '../wording/is-time-word.ts';
import { type NameFinder, nameFinder } from '../wording/name-finder.ts';
import { withoutTitles } from '../wording/without-titles.ts';
import { type Mention, type Sentence, sentencesOf, together } from './sentences.ts';

/** A term another one has replaced, by the list of the registry. */
export const termOutdated: Check = defineCheck({
  id: 'text/term-outdated',
  severity: 'info',
  title: { zh: '用语过时或不规范', en: 'A term has been replaced by another' },
  why: {
    zh: '法定用语变了，文件里还用旧说法，与现行规定对不上。',
    en: 'The law now uses another term, and the document no longer matches it.',
  },
  fix: {
    zh: '改用登记库 `terms` 里的说法。',
    en: 'Use the term listed under `terms` of the registry.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    outdated: {
      zh: '用语为“{found}”，应为“{expected}”',
      en: 'Unexpected term “{found}”, expected “{expected}”',
    },
  },
  example: {
    bad: `
      sampling: { objects: { text: «注册资金»五百万元以上的企业 } }`,
    good: `
      sampling: { objects: { text: 注册资本五百万元以上的企业 } }`,
    registry: `
      terms: [{ found: 注册资金, expected: 注册资本, of: 企业, severity: info }]`,
  },

  *run(subject, found) {
    const { plan, registry } = subject;
    const terms = registry.terms.filter((term) => !isTimeWord(term) && (term.from === null || term.from <= plan.asOf));
    for (const [term, mentions] of grouped(mentionsOf(subject, terms), (mention) => mention.term)) {
      const { spot, related, correction } = together(mentions);
      const finding = found('outdated', spot, { found: term.found, expected: term.expected }, ...related);
      yield { ...finding, severity: term.severity, ...(correction && { correction }) };
    }
  },
});

interface TermMention extends Mention {
  readonly term: Term;
}

function mentionsOf(subject: Subject, terms: readonly Term[]): readonly TermMention[] {
  const sentences = sentencesOf(subject).filter(({ text }) => terms.some(({ found }) => text.includes(found)));
  if (sentences.length === 0) return [];
  const finder = termFinder(subject.registry, terms);
  return sentences.flatMap((sentence) =>
    finder(withoutTitles(sentence.text, '〓')).flatMap(({ start, end, value: term }) => {
      if (term === null || !isSpokenOf(term, sentence, subject)) return [];
      return [{ ...sentence.mention(start, end, term.expected), term }];
    }),
  );
}

/** Whether the sentence, or the objects of the campaign, are about what a term is limited to. */
function isSpokenOf({ of }: Term, { text }: Sentence, { plan }: Subject): boolean {
  if (of === null || text.includes(of)) return true;
  if (plan.kind !== 'campaign' || plan.sampling === null) return false;
  const { objects } = plan.sampling;
  return objects.text.includes(of) || [...objects.kinds, ...objects.industries].includes(of);
}

/** Finds terms, but not inside a name of anything registered, nor inside a term that is right. */
function termFinder({ organs, platforms, items, industries }: Registry, terms: readonly Term[]): NameFinder<Term | null> {
  const named = [...organs, ...platforms].flatMap(({ name, former, later }) => [
    name,
    ...[...former, ...later].map((old) => old.name),
  ]);
  const wrong = platforms.flatMap((platform) => platform.wrong);
  const others = [...named, ...wrong, ...[...items, ...industries].map(({ name }) => name)];
  const right = [...terms.map(({ expected }) => expected), ...others].map((name) => [name, null] as const);
  return nameFinder<Term | null>([...terms.map((term) => [term.found, term] as const), ...right]);
}
