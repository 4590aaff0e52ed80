import { keyPlaceAt, type PlanPath } from '../../core/source.ts';
import type { Section } from '../../plan/work-plan.ts';
import { sentenceIds } from '../outline.ts';
import { unknownSentence } from '../unknown.ts';
import type { Narrator } from './narrator.ts';

const LEVELS = ['level1', 'level2', 'level3', 'level4'];

/** Tells of every override and every printed number whose sentence the document does not have. */
export function tellUnknownIds({ plan, outline, telling, tell }: Narrator): void {
  const ids = sentenceIds(outline);
  const numbered = new Set([...ids, ...LEVELS, ...sectionIds(telling.sections)]);
  const tellAt = (id: string, path: PlanPath, known: Iterable<string>): void =>
    tell(unknownSentence(id, keyPlaceAt(plan.positions, path), known));
  for (const [id, { path }] of plan.overrides) if (!ids.has(id)) tellAt(id, path, ids);
  for (const id of plan.asIssued?.numbers.keys() ?? []) if (!numbered.has(id)) tellAt(id, ['asIssued', 'numbers', id], numbered);
}

function sectionIds(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ id, children }) => [...(id === null ? [] : [id]), ...sectionIds(children)]);
}
