import { remembered } from '../../core/remembered.ts';
import type { Typed } from '../../plan/entity.ts';
import { shortName } from '../../plan/names/short-name.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Organ } from '../../plan/registry/registry.ts';
import { at, type Spot, type Subject, within } from '../check.ts';
import { nameFinder } from '../wording/name-finder.ts';
import { clearOf } from '../wording/stretch.ts';
import { textBefore } from '../wording/text-before.ts';
import { type GroupWord, groupWords } from './group-words.ts';
import { looseText } from './loose-text.ts';
import { referencesIn } from './named-organs.ts';
import { organNames } from './organ-names.ts';
import { wholeNames } from './whole-names.ts';

/** An organ or a group as a document writes it. */
export interface OrganSpelling {
  readonly organ: Organ;
  readonly written: string;
  readonly spot: Spot;
}

/** Words of the present in which a group is told to do something stand at the head of a sentence. */
const SENTENCE_START = /(?:^|[。；：！？\n])\s*$/;
/** Words that mean certain departments, not departments in general. */
const NAMED_CORE = /^(?:有关|相关|成员)/;
const OF_DEPARTMENTS = /(?:部门|单位)$/;

/**
 * How a plan writes its organs, in fields, in what it types as it was printed, and in sentences: by a registered name, by
 * one that differs in quotation marks and spaces, and the group it is addressed to by words such as 各有关部门.
 */
export const organSpellings: (subject: Subject) => readonly OrganSpelling[] = remembered(({ plan, registry }) => {
  const fields = referencesIn(plan).map(({ written, organ, sort, path }) => {
    return { organ, written: sort === 'id' ? shortName(organ) : written, spot: at(path) };
  });
  const find = looseFinder(registry.organs);
  const group = addressedGroup(plan);
  const sentences = [...printed(plan), ...plan.prose].flatMap(({ text, path }) => {
    const loose = looseText(text);
    const names = wholeNames(loose.text, find).map(({ start, end, value }) => ({ organ: value, ...loose.place(start, end) }));
    const words = group === undefined ? [] : wordsFor(text).map(({ start, end }) => ({ organ: group, start, end }));
    return [...names, ...clearOf(words, names)]
      .toSorted((a, b) => a.start - b.start)
      .map(({ organ, start, end }) => ({ organ, written: text.slice(start, end), spot: within(path, start, end) }));
  });
  return [...fields, ...sentences];
});

/** Finds organs in loose texts. */
const looseFinder = remembered((organs: readonly Organ[]) =>
  nameFinder(organs.flatMap((organ) => organNames(organ).map((name) => [looseText(name).text, organ] as const))),
);

/** What a document of the past had printed and a plan otherwise generates; its imprint is among the sentences. */
function printed({ asIssued }: Plan): readonly Typed[] {
  const { organLine = null, mark = null, addressee = null, signature = null } = asIssued ?? {};
  return Object.entries({ organLine, mark, addressee, signature }).flatMap(([key, text]) =>
    text === null ? [] : [{ text, path: ['asIssued', key] }],
  );
}

/**
 * The one group of departments a plan is addressed to. A campaign has none: there such words mean the departments that
 * take part.
 */
function addressedGroup({ kind, addressees }: Plan): Organ | undefined {
  const [group, other] = addressees.map(({ organ }) => organ).filter((organ) => organ.kind === '群体');
  if (kind === 'campaign' || other !== undefined) return undefined;
  return group !== undefined && OF_DEPARTMENTS.test(group.name) ? group : undefined;
}

/** Group words that are the subject of a sentence, as where tasks are given. */
function wordsFor(text: string): readonly GroupWord[] {
  return groupWords(text).filter(({ start, core }) => NAMED_CORE.test(core) && SENTENCE_START.test(textBefore(text, start)));
}
