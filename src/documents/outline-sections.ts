import type { PlanPath, Positions } from '../core/source.ts';
import type { HeadingShape } from '../plan/work-plan.ts';
import type { OutlineSectionInput } from '../schema/inputs.ts';
import type { Wording } from './wording.ts';

/** A section of an outline: its heading, its sentences, and where it stands. */
export interface OutlineSection {
  readonly id: string | null;
  readonly path: PlanPath;
  readonly heading: Wording | null;
  /** Paragraphs in order. */
  readonly texts: readonly Wording[];
  readonly each: 'departments' | 'phases' | 'milestones' | 'reports' | null;
  readonly when: Wording | null;
  readonly unless: Wording | null;
  readonly headings: HeadingShape | null;
  readonly headingMark: string | null;
  readonly children: readonly OutlineSection[];
  /** Whether the children are numbered paragraphs or sections with headings. */
  readonly numbered: 'paragraphs' | 'headings';
  /** Whether the plan's own sections stand here. */
  readonly insert: boolean;
}

/** The sections of one outline file, still with its `{ use }` entries to be looked up. */
export interface Reading {
  readonly positions: Positions;
  /** The inherited section of an id; says so itself where there is none. */
  inherited(id: string, path: PlanPath): OutlineSection | undefined;
}

/** Sections as an outline file lists them, with those it uses of its parent in their places. */
export function readSections(
  definitions: readonly OutlineSectionInput[],
  path: PlanPath,
  reading: Reading,
): readonly OutlineSection[] {
  return definitions.flatMap((definition, index) => {
    const at = [...path, index];
    if (definition.use === undefined) return [readSection(definition, at, reading, EMPTY)];
    const parent = reading.inherited(definition.use, [...at, 'use']);
    return parent ? [readSection(definition, at, reading, parent)] : [];
  });
}

const EMPTY: OutlineSection = {
  id: null,
  path: [],
  heading: null,
  texts: [],
  each: null,
  when: null,
  unless: null,
  headings: null,
  headingMark: null,
  children: [],
  numbered: 'headings',
  insert: false,
};

/** A section of the file; keys it does not have stay as in `base`. */
function readSection(definition: OutlineSectionInput, path: PlanPath, reading: Reading, base: OutlineSection): OutlineSection {
  const word = (text: string, ...rest: PlanPath): Wording => ({ text, path: [...path, ...rest], positions: reading.positions });
  const { heading, text, list, children } = definition;
  const below = list
    ? readSections(list, [...path, 'list'], reading)
    : readSections(children ?? [], [...path, 'children'], reading);
  return {
    id: definition.id ?? base.id,
    path,
    heading: heading === undefined ? base.heading : heading === null ? null : word(heading, 'heading'),
    texts: text === undefined ? base.texts : wordTexts(text, word),
    each: definition.each ?? base.each,
    when: definition.when === undefined ? base.when : word(definition.when, 'when'),
    unless: definition.unless === undefined ? base.unless : word(definition.unless, 'unless'),
    headings: definition.headings ?? base.headings,
    headingMark: definition.headingMark ?? base.headingMark,
    children: list || children ? below : base.children,
    numbered: list ? 'paragraphs' : children ? 'headings' : base.numbered,
    insert: definition.insert === 'sections' || base.insert,
  };
}

function wordTexts(
  text: string | readonly string[] | null,
  word: (text: string, ...rest: PlanPath) => Wording,
): readonly Wording[] {
  if (text === null) return [];
  if (typeof text === 'string') return [word(text, 'text')];
  return text.map((each, index) => word(each, 'text', index));
}
