import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { PlanPath } from '../../src/core/source.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { everyKey } from './every-key.ts';
import {
  annualPlanOf,
  brief,
  campaignOf,
  disposalsOf,
  itemListOf,
  PROFILE,
  REGISTRY,
  resultsOf,
  treeOf,
  workPlanOf,
} from './example.ts';

const CONTACT = "contacts:\n  - { id: luquan-other-section, org: lq-police, phone: '0311-82012346' }\n";
const registry = REGISTRY.replace('contacts:\n', CONTACT);
const planIds = new Set([
  'luquan/2026/joint-01',
  'luquan/2026/joint-02',
  'luquan/2026/joint-02-results',
  'luquan/2026/annual-plan',
]);
const world = { profile: PROFILE, registry, planIds };

/** What a plan keeps of other files, or works out. */
const NOT_TYPED = [
  'path',
  'profile',
  'positions',
  'organ',
  'owner',
  'item',
  'document',
  'platform',
  'contact',
  'layout',
  'working',
];

const KINDS: readonly (readonly [
  keyof typeof everyKey,
  (text: string) => { plan: Plan | undefined; diagnostics: readonly Diagnostic[] },
])[] = [
  ['campaign', (text) => campaignOf(text, world)],
  ['work-plan', (text) => workPlanOf(text, world)],
  ['annual-plan', (text) => annualPlanOf(text, world)],
  ['item-list', (text) => itemListOf(text, world)],
  ['results', (text) => resultsOf(text, world)],
  ['disposals', (text) => disposalsOf(text, world)],
];

test.each(KINDS)('a %s plan keeps every key, and of each the place it is typed at', (kind, resolve) => {
  const { plan, diagnostics } = resolve(everyKey[kind]);
  expect(brief(diagnostics)).toEqual([]);
  const typed: unknown = treeOf(everyKey[kind]).value?.data;
  const parts = partsOf(plan, []).filter(({ at }) => at !== 'schedule' || Reflect.has(Object(typed), 'schedule'));
  expect(parts.length).toBeGreaterThan(20);
  expect(parts.flatMap((part) => differences(part, typed))).toEqual([]);
});

interface Part {
  /** The way to it in the plan, for the message. */
  readonly at: string;
  readonly kept: Readonly<Record<string, unknown>>;
  readonly path: PlanPath;
}

/** Everything in a plan that has a place. */
function partsOf(value: unknown, way: readonly string[]): readonly Part[] {
  if (value instanceof Map) return [...value].flatMap(([key, each]) => partsOf(each, [...way, String(key)]));
  if (Array.isArray(value)) return value.flatMap((each, index) => partsOf(each, [...way, String(index)]));
  if (!isRecord(value)) return [];
  const below = Object.entries(value).filter(([key]) => !NOT_TYPED.includes(key));
  const own = isPath(value['path']) ? [{ at: way.join('.'), kept: value, path: value['path'] }] : [];
  return [...own, ...below.flatMap(([key, each]) => partsOf(each, [...way, key]))];
}

/** At its place stands the same text, or a mapping that says the same under the same keys. */
function differences({ at, kept, path }: Part, data: unknown): readonly string[] {
  const value = path.reduce((part, key) => Reflect.get(Object(part), key), data);
  const place = `${at} at ${path.join('.')}`;
  if (value === undefined || (path.length === 0 && at !== '')) return [`${place}: not its place`];
  if (typeof value === 'string') return says(kept, value) ? [] : [`${place}: ${value} is typed`];
  if (!isRecord(value)) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'form' || !('occurrences' in kept)) // which form a deadline has, not that of its statistics
    .filter(([key, each]) => key in kept && !NOT_TYPED.includes(key) && !says(kept[key], each))
    .map(([key, each]) => `${place}: ${key} is ${String(kept[key])}, typed ${String(each)}`);
}

/** Whether what a plan keeps may be what was typed: days and shares are kept in another form. */
function says(kept: unknown, typed: unknown): boolean {
  if (typed === null || kept === typed) return true;
  if (kept === null || kept === undefined) return false;
  if (Array.isArray(typed)) return !Array.isArray(kept) || kept.length >= typed.length;
  if (typeof kept === 'string') return /^[\d-]+$/.test(String(typed)) && kept.includes(String(typed));
  if (typeof kept !== 'object') return typeof kept === 'number' && typeof typed === 'string';
  const texts = [kept].filter(isRecord).flatMap(({ text, written, name, day, due }) => [text, written, name, day, due]);
  const words = texts.filter((each) => typeof each === 'string');
  return typeof typed !== 'string' || words.length === 0 || words.some((each) => says(each, typed));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
}

function isPath(value: unknown): value is PlanPath {
  return Array.isArray(value);
}
