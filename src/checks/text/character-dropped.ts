import { remembered } from '../../core/remembered.ts';
import type { Registry } from '../../plan/registry/registry.ts';
import { type Check, defineCheck, type Subject } from '../check.ts';
import { clearOf } from '../wording/stretch.ts';
import { textBefore } from '../wording/text-before.ts';
import { withoutTitles } from '../wording/without-titles.ts';
import { droppedCharacters, type Gap } from './dropped-characters.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { shortenedNames } from './shortened-names.ts';

/** Words around a gap, as a message quotes them. */
const BEFORE = /[^，。；：、“”《》（）,;:()]{0,5}$/;
const AFTER = /^[^，。；：、“”《》（）,;:()]{0,5}[。；]?/;

/** A fixed word of the field, or a registered name, that has lost a character. */
export const characterDropped: Check = defineCheck({
  id: 'text/character-dropped',
  severity: 'warning',
  title: { zh: '固定用语疑有漏字', en: 'A fixed term has lost a character' },
  why: {
    zh: '漏一个字，词就不成词，有时还会读成别的意思。',
    en: 'Without the character the word is none, or reads as another.',
  },
  fix: {
    zh: '补上漏掉的字；确是另一个词的，换个说法避免误读。',
    en: 'Type the missing character; where another word is meant, put it so that nobody misreads it.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    dropped: {
      zh: '“{found}”疑有漏字，应为“{expected}”',
      en: 'Unexpected term “{found}”, expected “{expected}”',
    },
  },
  example: {
    bad: `
      overrides: { results: 按照年度«随机抽»计划开展检查。 }`,
    good: `
      overrides: { results: 按照年度随机抽查计划开展检查。 }`,
  },

  *run(subject, found) {
    const inNames = namesShortened(subject.registry);
    for (const sentence of sentencesOf(subject)) {
      const text = withoutTitles(sentence.text, '〓');
      const words = droppedCharacters(text);
      // Names an outline prints are those of the registry, or unknown and told of where they are written.
      const inText = sentence.isTyped ? inNames(text) : [];
      for (const gap of [...words, ...clearOf(inText, words)]) {
        const { spot, related } = sentence.mention(gap.start, gap.end);
        yield found('dropped', spot, quote(subject, sentence, gap), ...related);
      }
    }
  },
});

const namesShortened = remembered((registry: Registry) => shortenedNames(fixedNames(registry), otherNames(registry)));

function fixedNames({ organs, items, platforms, industries, terms }: Registry): readonly string[] {
  return [
    ...organs.flatMap(({ name, short, aliases }) => [name, short ?? name, ...aliases]),
    ...[...platforms, ...items, ...industries].map(({ name }) => name),
    ...terms.map(({ expected }) => expected),
  ];
}

/** Names borne at another time, or given wrongly: other rules speak of them. */
function otherNames({ organs, platforms, terms }: Registry): readonly string[] {
  const times = [...organs, ...platforms].flatMap(({ former, later }) => [...former, ...later]);
  const wrong = [...platforms.flatMap((platform) => platform.wrong), ...terms.map(({ found }) => found)];
  return [...times.flatMap(({ name, short }) => [name, short ?? name]), ...wrong];
}

/** The words around a gap, without the character and with it. */
function quote(subject: Subject, { text }: Sentence, { at, start, end, missing }: Gap) {
  const head = (BEFORE.exec(textBefore(text, start))?.[0] ?? '') + text.slice(start, at);
  const tail = text.slice(at, end) + (AFTER.exec(text.slice(end))?.[0] ?? '');
  const mark = text.endsWith(tail) ? markAfter(subject, text) : '';
  return { found: head + tail + mark, expected: head + missing + tail + mark };
}

/** The sign printed after a heading that stands at the head of its paragraph. */
function markAfter({ manuscript }: Subject, heading: string): string {
  const blocks = manuscript?.parts.flatMap((part) => part.blocks) ?? [];
  const lead = blocks.find((block) => block.kind === 'paragraph' && block.lead.slice(0, -1) === heading);
  return lead?.kind === 'paragraph' ? lead.lead.slice(-1) : '';
}
