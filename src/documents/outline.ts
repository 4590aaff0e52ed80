import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import { remembered } from '../core/remembered.ts';
import { keyPlaceAt, type PlanPath, type Positions, placeAt } from '../core/source.ts';
import type { HeadingShape } from '../plan/work-plan.ts';
import type { OutlineInput, OutlinePhraseInput } from '../schema/inputs.ts';
import { type OutlineSection, readSections } from './outline-sections.ts';
import { unknownReference, unknownSentence } from './unknown.ts';
import { wordedAnew } from './worded-anew.ts';
import type { Wording } from './wording.ts';

/** The sentences of a document and their order, with everything inherited in its place. */
export interface Outline {
  readonly id: string;
  readonly title: Wording | null;
  readonly annexTitle: Wording | null;
  readonly note: Wording | null;
  readonly noticeTitle: Wording | null;
  readonly noticeTexts: readonly Wording[];
  readonly phrases: ReadonlyMap<string, Phrase>;
  /** How children carry headings where their section does not say. */
  readonly headings: HeadingShape;
  readonly headingMark: string;
  readonly sections: readonly OutlineSection[];
  /** Sentences replaced as a whole, by id (`<id>.heading` for a heading); null where dropped. */
  readonly sentences: ReadonlyMap<string, Wording | null>;
}

/** Pieces of a sentence: those whose facts are there, joined. */
export interface Phrase {
  readonly join: string;
  readonly parts: readonly PhrasePart[];
}

/** Said where every fact of `when` is there and none of `unless`. */
export interface PhrasePart {
  readonly when: readonly Wording[];
  readonly unless: readonly Wording[];
  readonly wording: Wording;
}

export interface OutlineTree {
  readonly input: OutlineInput;
  readonly positions: Positions;
}

/**
 * An outline with all it extends. A parent nobody has, a circle of parents, a `use` or a sentence id the parents do not
 * have are diagnostics; the outline is made of what is there.
 */
export function resolveOutline(id: string, trees: ReadonlyMap<string, OutlineTree>): Outcome<Outline> {
  const diagnostics: Diagnostic[] = [];
  const value = resolveChain(id, trees, [], diagnostics);
  return { value, diagnostics };
}

function resolveChain(
  id: string,
  trees: ReadonlyMap<string, OutlineTree>,
  below: readonly string[],
  said: Diagnostic[],
): Outline | undefined {
  const tree = trees.get(id);
  if (!tree) return undefined;
  const { input, positions } = tree;
  const chain = [...below, id];
  if (input.extends === undefined) return readOutline(tree, BLANK, said);
  const parent = chain.includes(input.extends) ? undefined : resolveChain(input.extends, trees, chain, said);
  if (!parent) {
    const place = placeAt(positions, ['extends']);
    said.push(
      chain.includes(input.extends)
        ? circle([...chain, input.extends], place)
        : unknownReference(input.extends, place, trees.keys()),
    );
  }
  return readOutline(tree, parent ?? BLANK, said);
}

function circle(chain: readonly string[], place: NonNullable<Diagnostic['place']>): Diagnostic {
  const way = chain.join(' → ');
  return {
    rule: 'outline/unknown-reference',
    severity: 'error',
    message: {
      zh: `提纲互相依据 \`${way}\`，应有一份不再依据别的提纲`,
      en: `Unexpected circle of outlines \`${way}\`, expected one that extends no other`,
    },
    file: place.source.path,
    place,
  };
}

const BLANK: Outline = {
  id: '',
  title: null,
  annexTitle: null,
  note: null,
  noticeTitle: null,
  noticeTexts: [],
  phrases: new Map(),
  headings: 'block',
  headingMark: '。',
  sections: [],
  sentences: new Map(),
};

function readOutline({ input, positions }: OutlineTree, parent: Outline, said: Diagnostic[]): Outline {
  const word = (text: string, ...path: PlanPath): Wording => ({ text, path, positions });
  const text = input.notice?.text;
  const texts =
    typeof text === 'string' ? [word(text, 'notice', 'text')] : text?.map((each, index) => word(each, 'notice', 'text', index));
  const inheritedSections = sectionsById(parent.sections);
  const inherited = (id: string, path: PlanPath): OutlineSection | undefined => {
    const section = inheritedSections.get(id);
    const place = placeAt(positions, path);
    if (!section) said.push(unknownSentence(id, place, inheritedSections.keys()));
    return section;
  };
  const outline: Outline = {
    id: input.id,
    title: input.title === undefined ? parent.title : word(input.title, 'title'),
    annexTitle: input.annexTitle === undefined ? parent.annexTitle : word(input.annexTitle, 'annexTitle'),
    note: input.note === undefined ? parent.note : input.note === null ? null : word(input.note, 'note'),
    noticeTitle: input.notice?.title === undefined ? parent.noticeTitle : word(input.notice.title, 'notice', 'title'),
    noticeTexts: texts ?? parent.noticeTexts,
    phrases: new Map([...parent.phrases, ...readPhrases(input.phrases ?? {}, word)]),
    headings: input.headings ?? parent.headings,
    headingMark: input.headingMark ?? parent.headingMark,
    sections: input.sections ? readSections(input.sections, ['sections'], { positions, inherited }) : parent.sections,
    sentences: without(parent.sentences, wordedAnew(input)),
  };
  return { ...outline, sentences: readSentences(input, outline, positions, said) };
}

function without(sentences: Outline['sentences'], ids: ReadonlySet<string>): Outline['sentences'] {
  return new Map([...sentences].filter(([id]) => !ids.has(id)));
}

type Word = (text: string, ...path: PlanPath) => Wording;

function readPhrases(phrases: Readonly<Record<string, OutlinePhraseInput>>, word: Word): readonly (readonly [string, Phrase])[] {
  return Object.entries(phrases).map(([name, phrase]) => {
    if (typeof phrase === 'string') {
      return [name, { join: '', parts: [{ when: [], unless: [], wording: word(phrase, 'phrases', name) }] }];
    }
    const parts = phrase.parts.map(({ when, unless, text }, index) => ({
      when: readConditions(when, word, ['phrases', name, 'parts', index, 'when']),
      unless: readConditions(unless, word, ['phrases', name, 'parts', index, 'unless']),
      wording: word(text, 'phrases', name, 'parts', index, 'text'),
    }));
    return [name, { join: phrase.join ?? '', parts }];
  });
}

function readConditions(names: string | readonly string[] | undefined, word: Word, path: PlanPath): readonly Wording[] {
  if (names === undefined) return [];
  return typeof names === 'string' ? [word(names, ...path)] : names.map((name, index) => word(name, ...path, index));
}

function readSentences(input: OutlineInput, outline: Outline, positions: Positions, said: Diagnostic[]) {
  const known = sentenceIds(outline);
  const sentences = new Map(outline.sentences);
  for (const [id, text] of Object.entries(input.sentences ?? {})) {
    const path = ['sentences', id];
    if (known.has(id)) sentences.set(id, text === null ? null : { text, path, positions });
    else said.push(unknownSentence(id, keyPlaceAt(positions, path), known));
  }
  return sentences;
}

/** Every id a plan may replace: sections, their headings (`<id>.heading`), phrases, title and text of the notice. */
export const sentenceIds: (outline: Outline) => ReadonlySet<string> = remembered((outline) => {
  const ids = [...sectionsById(outline.sections)].flatMap(([id, { heading }]) => (heading ? [id, `${id}.heading`] : [id]));
  const phrases = [...outline.phrases.keys()].map((name) => `phrases.${name}`);
  const fixed = [outline.noticeTitle ? ['notice.title'] : [], outline.noticeTexts.length > 0 ? ['notice.text'] : []].flat();
  return new Set([...ids, ...phrases, ...fixed]);
});

function sectionsById(sections: readonly OutlineSection[]): ReadonlyMap<string, OutlineSection> {
  const found = new Map<string, OutlineSection>();
  for (const section of sections) {
    if (section.id !== null) found.set(section.id, section);
    for (const [id, child] of sectionsById(section.children)) found.set(id, child);
  }
  return found;
}
