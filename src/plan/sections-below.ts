import type { Section } from './work-plan.ts';

/** Sections with all their parts, in the order of the document. */
export function sectionsBelow(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...sectionsBelow(section.children)]);
}
