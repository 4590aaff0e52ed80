import type { Plan } from '../../plan/plan.ts';
import type { Section } from '../../plan/work-plan.ts';
import type { OutlineSection } from '../outline-sections.ts';
import { typedWording } from '../wording.ts';
import type { Narrator } from './narrator.ts';

/** The sections of the document in order: the outline's, with the plan's own where the outline inserts them. */
export function sectionsOf({ plan, outline, telling }: Narrator): readonly OutlineSection[] {
  return outline.sections.flatMap((section) => {
    if (!section.insert) return [section];
    return telling.sections.map((own) => ownSection(plan, own));
  });
}

function ownSection(plan: Plan, section: Section): OutlineSection {
  return {
    id: section.id,
    path: section.path,
    heading: section.heading && typedWording(plan, section.heading),
    texts: section.text.map((text) => typedWording(plan, text)),
    each: null,
    when: null,
    unless: null,
    headings: section.headings,
    headingMark: section.headingMark,
    children: section.children.map((child) => ownSection(plan, child)),
    numbered: 'headings',
    insert: false,
  };
}
