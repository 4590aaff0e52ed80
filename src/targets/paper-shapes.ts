import type { Diagnostic } from '../core/diagnostic.ts';
import type { Manuscript } from '../documents/manuscript.ts';
import { composePaper, type PaperGround } from '../documents/papers/compose-paper.ts';
import { BLANK, type PaperDepartment, type PaperKind, type PaperRequest, paperKinds } from '../documents/papers/paper.ts';
import { type TargetField, targetFields } from '../documents/papers/target-facts.ts';
import { stampMark } from '../renderers/stamp-marks.ts';
import type { Target } from './target.ts';

/** Papers that are set alike, and how one of them is filled. */
export interface PaperShape {
  readonly layouts: ReadonlyMap<PaperKind, Manuscript>;
  /** What is wrong with the outline they are worded by. */
  readonly diagnostics: readonly Diagnostic[];
}

const ITEMS_FROM = targetFields.length;

/** Equal for targets whose papers are set alike: by the same departments, and the same or as many items. */
export function shapeKey({ departments, hasOwnItems }: Target): string {
  return departments.map(({ id, items }) => (hasOwnItems ? `${id}*${items.length}` : id)).join(' ');
}

/** The values at the marks of a shape, for one of its targets. */
export function shapeValues(target: Target): readonly string[] {
  const { departments, hasOwnItems } = target;
  const values = targetFields.map((field) => factOf(target, field));
  return hasOwnItems ? [...values, ...departments.flatMap(({ items }) => items)] : values;
}

/** The papers of all targets shaped like one, with marks in the places of what differs. */
export function paperShape(ground: PaperGround, target: Target): PaperShape {
  return papersOf(ground, {
    departments: target.hasOwnItems ? markedItems(target.departments) : target.departments,
    facts: factsBy(target, (_, index) => stampMark(index)),
  });
}

/** The papers of one target, composed by themselves. */
export function wholePapers(ground: PaperGround, target: Target): PaperShape {
  const { departments } = target;
  return papersOf(ground, { departments, facts: factsBy(target, (field) => factOf(target, field)) });
}

function papersOf(ground: PaperGround, request: PaperRequest): PaperShape {
  const layouts = new Map<PaperKind, Manuscript>();
  const diagnostics: Diagnostic[] = [];
  for (const kind of paperKinds) {
    const { value, diagnostics: said } = composePaper(ground, kind, request);
    if (value !== undefined) layouts.set(kind, value);
    diagnostics.push(...said);
  }
  return { layouts, diagnostics };
}

/** A fact as a paper prints it: a blank to fill in where the list has none. */
function factOf({ facts }: Target, field: TargetField): string {
  return facts.get(field) || BLANK;
}

function factsBy({ facts }: Target, value: (field: TargetField, index: number) => string): PaperRequest['facts'] {
  return new Map(targetFields.flatMap((field, index) => (facts.has(field) ? [[field, value(field, index)] as const] : [])));
}

function markedItems(departments: readonly PaperDepartment[]): readonly PaperDepartment[] {
  let next = ITEMS_FROM;
  return departments.map((department) => ({
    ...department,
    items: department.items.map(() => {
      next += 1;
      return stampMark(next - 1);
    }),
  }));
}
