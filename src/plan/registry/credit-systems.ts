import type { CreditSystem } from './registry.ts';

/** The schemes of credit classes every registry knows: four classes, the five before them, and three. */
export const standardCreditSystems: readonly CreditSystem[] = [
  { name: 'ABCD', classes: ['A', 'B', 'C', 'D'] },
  { name: 'ABCDE', classes: ['A', 'B', 'C', 'D', 'E'] },
  { name: 'ABC', classes: ['A', 'B', 'C'] },
];
