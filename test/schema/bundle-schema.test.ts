import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundleSchema } from '../../src/schema/bundle-schema.ts';
import { findViolations } from '../../src/schema/find-violations.ts';
import type { NameSets } from '../../src/schema/name-sets.ts';
import { planKinds } from '../../src/schema/plan-kinds.ts';
import { AS_ISSUED, PROFILE, REGISTRY, REPAIRED, treeOf } from '../plan/example.ts';

const NAMES = [...planKinds, 'registry', 'profile', 'outline', 'calendar-overrides', 'config'] as const;
const ORGANS: NameSets = new Map([
  [
    'organ',
    {
      title: '机关',
      entries: [{ offered: [{ text: '区市场监管局', note: '某区市场监督管理局' }], accepted: ['区工商局'] }],
    },
  ],
]);

/** Every schema object of a bundle. */
function* parts(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { ...value };
  for (const inner of Object.values(value)) yield* parts(inner);
}

test.each(NAMES)('the schema of a %s is in one piece, in a dialect the server knows, without keywords of ours', (name) => {
  const schema = bundleSchema(name, ORGANS);
  const defs = Object.keys(schema.$defs ?? {});
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  for (const part of parts(schema)) {
    if (typeof part['$ref'] === 'string') expect(defs).toContain(part['$ref'].replace('#/$defs/', ''));
    expect(Object.keys(part).filter((key) => key.startsWith('x-') || key === '$id')).toEqual([]);
  }
});

test.each(NAMES)('every key of a %s is explained in Chinese, with its title first', (name) => {
  const silent: string[] = [];
  for (const { properties } of parts(bundleSchema(name, new Map()))) {
    for (const [key, property] of Object.entries(typeof properties === 'object' ? { ...properties } : {})) {
      const [words] = [...parts(property)].map((part) => part['markdownDescription']);
      if (typeof words !== 'string' || !/^\*\*.*\p{Script=Han}.*\*\*：/u.test(words)) silent.push(key);
    }
  }
  expect(silent).toEqual([]);
});

const ajv = new Ajv({ strict: false, validateSchema: false });

test.each(NAMES)('what our own check takes for a %s, the editor takes too', (name) => {
  const accepts = ajv.compile(bundleSchema(name, new Map()));
  const samples = [REPAIRED, AS_ISSUED, PROFILE, REGISTRY].map((text) => treeOf(text).value?.data);
  const words = fc.constantFrom<unknown>('window.end', '2026-07', '3%', '牵头', null, 7, true, [], {}, ['x'], {
    due: '2026-07-07',
  });
  const mutated = fc
    .tuple(fc.constantFrom(...samples), fc.array(fc.nat(30), { maxLength: 5 }), words)
    .map(([sample, path, word]) => mutate(sample, path, word));
  fc.assert(
    fc.property(mutated, (data) => findViolations(name, data).length > 0 || accepts(data) === true),
    { numRuns: 300, seed: 11 },
  );
});

function mutate(value: unknown, path: readonly number[], word: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return word;
  if (Array.isArray(value)) return value.map((item, at) => (at === step % value.length ? mutate(item, rest, word) : item));
  const keys = Object.keys(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === keys[step % keys.length] ? mutate(item, rest, word) : item]),
  );
}

test('a name of a set is offered, one that will do is taken, another is refused in Chinese', () => {
  const { $defs = {} } = bundleSchema('campaign', ORGANS);
  const organ = $defs['names-organ'];
  expect(organ?.defaultSnippets).toEqual([{ label: '区市场监管局', description: '某区市场监督管理局', body: '区市场监管局' }]);
  expect(organ?.patternErrorMessage).toBe('应为已登记的机关');
  const takes = ajv.compile({ ...organ });
  expect(['区市场监管局', '区工商局', '区工商'].map((name) => takes(name))).toEqual([true, true, false]);
});

test('where null is allowed, a name may be null', () => {
  const { $defs = {} } = bundleSchema('campaign', ORGANS);
  expect($defs['names-organ-or-null']?.type).toEqual(['string', 'null']);
  expect($defs['names-organ']?.type).toBe('string');
});

test('a set of which nothing is known closes nothing', () => {
  const { $defs = {} } = bundleSchema('campaign', new Map([['organ', { title: '机关', entries: [] }]]));
  expect($defs['names-organ']).toEqual({ type: 'string' });
});

test('alternatives that are objects are one object with all their keys', () => {
  const { $defs = {} } = bundleSchema('campaign', new Map());
  const deadline = $defs['common-deadline'];
  expect(Object.keys(deadline?.properties ?? {})).toEqual(expect.arrayContaining(['due', 'within', 'after', 'every', 'time']));
  expect(deadline?.additionalProperties).toBe(false);
  expect(deadline?.anyOf).toContainEqual({ required: ['within', 'after'] });
});
