import type { PlanPath, Positions } from '../../core/source.ts';
import type { Plan } from '../../plan/plan.ts';

/** A text typed into a plan, and where. */
export interface TypedText {
  readonly text: string;
  readonly path: PlanPath;
}

/** What other files state, or the program, not the plan. */
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
    if (search.isSought(value)) search.found.push({ text: value, path: near });
  } else if (Array.isArray(value) || value instanceof Map) {
    for (const each of value.values()) visit(each, near, search);
  } else if (typeof value === 'object' && value !== null) {
    visitOwn(value, near, search);
  }
}

function visitOwn(value: object, near: PlanPath, search: Search): void {
  const path = 'path' in value && isPath(value.path) ? value.path : near;
  // every value of every plan passes here: pairs made only to be taken apart would take twice the time
  for (const key of Object.keys(value)) {
    if (FOREIGN.has(key)) continue;
    const each: unknown = Reflect.get(value, key);
    if (each === null) continue;
    if (typeof each !== 'string') visit(each, path, search);
    else if (search.isSought(each)) visit(each, search.positions.has([...path, key]) ? [...path, key] : path, search);
  }
}

function isPath(value: unknown): value is PlanPath {
  return Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');
}
