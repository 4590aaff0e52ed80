import { remembered } from '../../core/remembered.ts';
import type { Plan } from '../../plan/plan.ts';
import { digest } from '../digest.ts';

/**
 * A digest of one fact of a plan, equal for equal facts. Where things stand in the text is told by the text; what stands in
 * the registry is told by its files.
 */
export function factDigest(plan: Plan, name: string): string {
  if (name === 'positions') return digest(plan.positions.source.text);
  const fact: unknown = Reflect.get(plan, name);
  return digest(described(fact)).slice(0, SIGNS);
}

/** Enough to tell the facts of one plan from those it had. */
const SIGNS = 32;
const ELSEWHERE: ReadonlySet<string> = new Set(['positions', 'registered']);

function described(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(described).join()}]`;
  if (value instanceof Map || value instanceof Set) return `{${[...value].map(described).join()}}`;
  return 'id' in value ? digestOfEntry(value) : describedObject(value);
}

function describedObject(value: object): string {
  const facts = Object.entries(value).flatMap(([key, inner]) => (ELSEWHERE.has(key) ? [] : [`${key}:${described(inner)}`]));
  return `{${facts.join()}}`;
}

/** What has an id is mostly an entry of a registry, which many plans refer to. */
const digestOfEntry = remembered((entry: object) => digest(describedObject(entry)));
