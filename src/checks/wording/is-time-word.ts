import type { Term } from '../../plan/registry/registry.ts';

/** What a term of the registry is said to be of when it is a time word that names no time. */
const TIME = '期限';

/** Whether a term is no outdated word but a vague time: `{ found: 从速, expected: 20个工作日内, of: 期限 }`. */
export function isTimeWord({ of }: Term): boolean {
  return of === TIME;
}
