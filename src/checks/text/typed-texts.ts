import type { PlanPath, Positions } from '../../core/source.ts';
import type { Plan } from '../../plan/plan.ts';

/** A text typed into a plan, and where. */
export interface TypedText {
  readonly text: string;
  readonly path: PlanPath;
}

/** Under these keys stands what other files state, or the program; a text there is typed all the same. */
const FOREIGN: ReadonlySet<string> = new Set([
  'positions',
  'profile',
  'registered',
  'organ',
  'item',
  'document',
  'platform',
  'contact',
  'path',
]);

interface Search {
  readonly positions: Positions;
  readonly isSought: (text: string) => boolean;
  readonly found: TypedText[];
}

/**
 * The texts sought among all those of the facts of a plan, with the nearest place that states each; what a reference leads
 * to is left out. Places are told of what is sought alone.
 */
export function typedTexts(plan: Plan, isSought: (text: string) => boolean): readonly TypedText[] {
  const found: TypedText[] = [];
  visit(plan, [], { positions: plan.positions, isSought, found });
  return found;
}

function visit(value: unknown, near: PlanPath, search: Search): void {
  if (typeof value === 'string') {
    if (search.isSought(value)) search.found.push({ text: value, path: statedPath(near, search.positions) });
  } else if (Array.isArray(value) || value instanceof Map) {
    for (const [key, each] of value.entries()) visit(each, [...near, key], search);
  } else if (typeof value === 'object' && value !== null) {
    visitFields(value, near, search);
  }
}

function visitFields(value: object, near: PlanPath, search: Search): void {
  const own: unknown = Reflect.get(value, 'path');
  const path = isPath(own) ? own : near;
  for (const key of Object.keys(value)) {
    const each: unknown = Reflect.get(value, key);
    // every value of every plan passes here: a path is made only where there is something to look at
    const isText = typeof each === 'string' && search.isSought(each);
    if (isText || (typeof each === 'object' && !FOREIGN.has(key))) visit(each, [...path, key], search);
  }
}

function isPath(value: unknown): value is PlanPath {
  return Array.isArray(value);
}

/** The path itself, or that of the nearest value around it which is stated. */
function statedPath(path: PlanPath, positions: Positions): PlanPath {
  return path.length === 0 || positions.has(path) ? path : statedPath(path.slice(0, -1), positions);
}
