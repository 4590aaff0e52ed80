import type { PlanPath } from '../../core/source.ts';
import type { Typed } from '../../plan/entity.ts';
import type { Plan } from '../../plan/plan.ts';
import { officialOutcomes } from '../../plan/statistics/official-outcomes.ts';
import { type NameFinder, nameFinder } from '../wording/name-finder.ts';
import type { InspectedName } from './inspected-names.ts';

/** Shorter words are met by chance. */
const FEWEST_SIGNS = 4;
const LISTED: readonly string[] = [...officialOutcomes, '责令改正', '经营异常名录', '立案', '移送', '复查', '无需处理'];
/** What a sentence about a problem has in it, or one about how a business is run. */
const TELLING =
  /未|不符|不全|不实|存在|擅自|违[反法规]|虚假|伪造|超[出过范]|过期|缺[少失]|隐瞒|拒|涉嫌|配方|工艺|客户|利润|营业额|货源|负债/;
const SENTENCE = /[^。！？；;\n]+/g;

/** A part of a sentence that tells more of an inspection than a listed outcome. */
export interface TellingPart {
  readonly text: string;
  readonly start: number;
  readonly path: PlanPath;
  /** Where the plan keeps the same words unprinted. */
  readonly words?: PlanPath;
}

/** What the sentences of results or disposals tell of these objects beyond outcomes. */
export function tellingParts(plan: Plan, objects: readonly InspectedName[]): readonly TellingPart[] {
  if (plan.kind !== 'results' && plan.kind !== 'disposals') return [];
  const unprinted = nameFinder(unprintedWords(plan).map(({ text, path }) => [text, path] as const));
  const names = nameFinder(objects.map(({ name }) => [name, true] as const));
  return plan.prose.flatMap((typed) => sentencesIn(typed).flatMap((part) => partsOf(part, { unprinted, names })));
}

/** What was found and remarked, where it says more than a listed outcome. */
function unprintedWords(plan: Plan): readonly Typed[] {
  const all =
    plan.kind === 'results'
      ? plan.entities.flatMap(({ findings }) => findings.map(({ text, path }) => ({ text, path: [...path, 'text'] })))
      : plan.kind === 'disposals'
        ? plan.entries.map(({ remarks, path }) => ({ text: remarks ?? '', path: [...path, 'remarks'] }))
        : [];
  return all.filter(({ text }) => text.length >= FEWEST_SIGNS && !LISTED.some((listed) => listed.includes(text)));
}

function sentencesIn({ text, path }: Typed): readonly TellingPart[] {
  return Array.from(text.matchAll(SENTENCE), ({ 0: sentence, index }) => ({ text: sentence, start: index, path }));
}

interface Finders {
  readonly unprinted: NameFinder<PlanPath>;
  readonly names: NameFinder<boolean>;
}

/** Words kept unprinted; else a sentence that names an object and tells of it what no list has. */
function partsOf(part: TellingPart, { unprinted, names }: Finders): readonly TellingPart[] {
  const repeated = unprinted(part.text);
  if (repeated.length > 0) {
    return repeated.map(({ text, start, value }) => ({ ...part, text, start: part.start + start, words: value }));
  }
  const isListed = LISTED.some((listed) => part.text.includes(listed));
  return !isListed && TELLING.test(part.text) && names(part.text).length > 0 ? [part] : [];
}
