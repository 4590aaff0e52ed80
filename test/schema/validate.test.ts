import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findViolations } from '../../src/schema/find-violations.ts';
import { loadSchema } from '../../src/schema/load-schema.ts';
import { planKinds } from '../../src/schema/plan-kinds.ts';
import { type SchemaName, validate } from '../../src/schema/validate.ts';
import { AS_ISSUED, brief, PROFILE, REGISTRY, REPAIRED, treeOf } from '../plan/example.ts';

const NAMES: readonly SchemaName[] = [...planKinds, 'registry', 'profile', 'outline', 'calendar-overrides', 'config', 'baseline'];

function said(text: string, name: SchemaName = 'campaign') {
  const tree = treeOf(text).value;
  if (!tree) throw new Error('syntax');
  return validate(name, tree).diagnostics;
}

test.each([
  ['status: 草搞', 'schema/value-not-allowed @ 草搞'],
  ['dapartments: []', 'schema/unknown-key @ dapartments'],
  ['number: { prefix: 甲 }', 'schema/missing-key @ number'],
  ['notice: 是', 'schema/wrong-type @ 是'],
  ['title: [a]', 'schema/wrong-type @ [a]'],
  ['copyNumber: 123456', 'schema/wrong-type @ 123456'],
  ["copyNumber: '0001'", "schema/wrong-type @ '0001'"],
  ['secrecy: 内部', 'schema/wrong-type @ 内部'],
  ['secrecy: 机密★0年', 'schema/wrong-type @ 机密★0年'],
  ['secrecy: 秘密1年', 'schema/wrong-type @ 秘密1年'],
  ['urgency: 急件', 'schema/value-not-allowed @ 急件'],
  ['stamps: [{ name: 张某某 }]', 'schema/missing-key @ name'],
  ['mark: []', 'schema/wrong-type @ []'],
])('%s', (line, found) => {
  expect(brief(said(`${REPAIRED}${line}\n`))).toEqual([found]);
});

test.each([
  ['window.end', '{ within: 20, after: window.end }', ['schema/wrong-type @ 20']],
  ['within', '{ within: 20wd }', ['schema/missing-key @ results']],
  ['typo', '{ whithin: 20wd, after: issued }', ['schema/unknown-key @ whithin']],
  ['list', '[1]', ['schema/wrong-type @ [1]']],
  ['both', '{ every: { unit: week, day: 1 } }', ['schema/value-not-allowed @ week']],
])('of the forms of a deadline only the one meant speaks: %s', (_, deadline, found) => {
  expect(brief(said(REPAIRED.replace('  summary:', `  results: ${deadline}\n  summary:`)))).toEqual(found);
});

test.each([
  ['{ due: 2026-08-05, after: window.end }', 'after', 'due'],
  ['{ due: 2026-08-05, within: 20wd }', 'within', 'due'],
  ['{ due: 2026-08-05, time: 18:00, inclusive: true, after: window.end }', 'after', 'due'],
  ['{ every: { unit: month, day: 20 }, after: issued }', 'after', 'every'],
])('a deadline of two forms is told of them, and not sent to another one: %s', (deadline, key, other) => {
  const text = REPAIRED.replace('  summary:', `  disposals: ${deadline}\n  summary:`);
  expect(brief(said(text))).toEqual([`schema/unknown-key @ ${key}`]);
  expect(said(text)[0]?.message).toEqual({
    zh: `\`${key}\` 与 \`${other}\` 不能写在一起，应如 \`{ due: 2026-08-05 }\`、\`{ within: 20wd, after: window.end }\``,
    en: `Unexpected \`${key}\` beside \`${other}\`, expected a form such as \`{ due: 2026-08-05 }\` or \`{ within: 20wd, after: window.end }\``,
  });
});

test('the sentences say what is expected, in both languages', () => {
  const [type, form, bound, key] = said(
    REPAIRED.replace('year: 2026', 'year: 两千')
      .replace('issued: 2026-07-01', 'issued: 七月一日')
      .replace('atLeast: 3%', 'atLeast: 3%, exactly: 3%')
      .replace('minCount: 2', 'minimum: 2'),
  );
  expect(type?.message).toEqual({
    zh: '年度为 `两千`，应为 1949 到 2999 的整数，如 `2026`',
    en: 'Unexpected `两千`, expected a whole number from 1949 to 2999 such as `2026`',
  });
  expect(form?.message).toEqual({
    zh: '成文日期为 `七月一日`，应为日期，如 `2026-07-07`',
    en: 'Unexpected `七月一日`, expected a day such as `2026-07-07`',
  });
  expect(bound?.message.zh).toBe('`exactly` 与 `atLeast` 同时出现，应只写一个');
  expect(key?.message.zh).toContain('键 `minimum` 不认识');
});

test('a deadline in words is answered with the forms deadlines have', () => {
  const [found] = said(REPAIRED.replace('  summary:', '  results: 抽查结束之日起20个工作日内\n  summary:'));
  expect(found?.message.zh).toBe(
    '检查结果录入为 `抽查结束之日起20个工作日内`，应为一组键和值（期限），如 `{ due: 2026-08-05 }`、`{ within: 20wd, after: window.end }`',
  );
});

test('a number with what it counts is answered with the number, which is the writer’s to type', () => {
  const [found] = said(REPAIRED.replace('minCount: 2', 'minCount: 2户'));
  expect(found?.message.zh).toBe('最少户数为 `2户`，应只写数 `2`');
  expect(found).not.toHaveProperty('replacement');
});

test('a comma within a number is told for what it does', () => {
  const [found, ...others] = said(REPAIRED.replace('minCount: 2', 'count: { exactly: 3,600 }'));
  expect(others).toEqual([]);
  expect(found?.message.zh).toBe('`600` 前的逗号把一个数分成了两项，数应连写，不用逗号');
});

test('a Chinese key is answered with the key it names', () => {
  expect(said(`${REPAIRED}抄送: [区政府]\n`)[0]?.message.zh).toBe('键 `抄送` 不认识，应为 `copiesTo`（抄送）');
});

test('an empty file lacks its keys', () => {
  expect(said('').map(({ rule }) => rule)).toEqual(Array(5).fill('schema/missing-key'));
});

test('every property says in Chinese what it is', () => {
  const silent: string[] = [];
  const walk = (value: unknown, where: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('properties' in value && typeof value.properties === 'object') {
      for (const [name, property] of Object.entries(value.properties ?? {})) {
        if (!/\p{Script=Han}/u.test(`${property.title}`) || !property.description) silent.push(`${where}.${name}`);
      }
    }
    for (const [name, child] of Object.entries(value)) walk(child, `${where}.${name}`);
  };
  for (const name of ['common', ...NAMES]) walk(loadSchema(name), name);
  expect(silent).toEqual([]);
});

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false })
  .addVocabulary(['x-names', 'x-suggests', 'enumDescriptions', 'defaultSnippets'])
  .addSchema([loadSchema('common'), loadSchema('registry')]);

test.each(NAMES)('the verdict on a %s is that of ajv', (name) => {
  const reference = ajv.compile(loadSchema(name));
  const samples = [REPAIRED, AS_ISSUED, PROFILE, REGISTRY].map((text) => treeOf(text).value?.data);
  const words = fc.constantFrom<unknown>(
    'campaign',
    '2026-07-07',
    '20wd',
    'window.end',
    '3%',
    '牵头',
    '主动公开',
    '',
    null,
    2026,
    -1,
    1.5,
    true,
    [],
    {},
    ['x'],
    { due: '2026-07-07' },
    { within: '2wd', after: null },
    { A: '1%' },
  );
  const mutated = fc
    .tuple(fc.constantFrom(...samples), fc.array(fc.nat(30), { maxLength: 5 }), words)
    .map(([sample, path, word]) => mutate(sample, path, word));
  fc.assert(
    fc.property(fc.oneof(mutated, words, fc.jsonValue()), (data) => {
      expect(findViolations(name, data).length === 0).toBe(reference(data));
    }),
    { numRuns: 200, seed: 7 },
  );
  for (const sample of samples) expect(findViolations(name, sample).length === 0).toBe(reference(sample));
});

/** The value with another one put in at the end of a path, whose steps pick among the keys there are. */
function mutate(value: unknown, path: readonly number[], word: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return word;
  if (Array.isArray(value)) return value.map((item, at) => (at === step % value.length ? mutate(item, rest, word) : item));
  const keys = Object.keys(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === keys[step % keys.length] ? mutate(item, rest, word) : item]),
  );
}

test('no data makes it throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.string({ unit: 'binary' }), (name, text) => {
      const tree = treeOf(text).value;
      if (tree) validate(name, tree);
    }),
    { numRuns: 200, seed: 3 },
  );
});
