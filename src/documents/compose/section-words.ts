import type { OutlineSection } from '../outline-sections.ts';
import type { Wording } from '../wording.ts';
import { holds, isReplaced, type Narrator, wordingOf } from './narrator.ts';

/** Whether a section is printed: what it asks for is there, and nobody dropped it. */
export function isSaid(narrator: Narrator, section: OutlineSection): boolean {
  const isDropped = isReplaced(narrator, section.id) && wordingOf(narrator, section.id, null) === null;
  return holds(narrator, section) && !isDropped;
}

/** The texts of a section, or what replaces them. */
export function textsOf(narrator: Narrator, section: OutlineSection): readonly Wording[] {
  const replacement = isReplaced(narrator, section.id) ? wordingOf(narrator, section.id, null) : null;
  return replacement ? [replacement] : section.texts;
}

/** The heading of a section, or what replaces it; null for none. */
export function headingOf(narrator: Narrator, { id, heading }: OutlineSection): Wording | null {
  return wordingOf(narrator, id && `${id}.heading`, heading);
}
