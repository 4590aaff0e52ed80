import type { Typed } from '../../plan/entity.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Section } from '../../plan/work-plan.ts';
import type { OutlineSection } from '../outline-sections.ts';
import type { Wording } from '../wording.ts';
import type { Narrator } from './narrator.ts';

/** The sections of the document in order: the outline's, with the plan's own where the outline inserts them. */
export function sectionsOf({ plan, outline, telling }: Narrator): readonly OutlineSection[] {
  return outline.sections.flatMap((section) => {
    if (!section.insert) return [section];
    return telling.sections.map((own) => ownSection(plan, own));
  });
}

function ownSection(plan: Plan, section: Section): OutlineSection {
  const word = ({ text, path }: Typed): Wording => ({ text, path, positions: plan.positions });
  return {
    id: section.id,
    path: section.path,
    heading: section.heading && word(section.heading),
    texts: section.text.map(word),
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
