import fc from 'fast-check';
import { test } from 'vitest';
import { parseDocument } from 'yaml';
import { validate } from '../../src/schema/validate.ts';
import { parseYaml } from '../../src/source/yaml-tree.ts';
import { readGoodRoot } from '../mutation/good-root.ts';
import { expectOutcome, expectPositioned } from './expect-positioned.ts';
import { slipped } from './texts.ts';

/** However busy the machine is. */
const PATIENCE = 600_000;
const root = await readGoodRoot();
const short = root.files.filter(({ source }) => source.text.length < 4000);

const WORDS = fc.constantFrom<unknown>(
  'campaign',
  'results',
  '2026-07-07',
  '2026-02-30',
  '9999-12-31',
  '0001-01-01',
  '999wd',
  '20wd',
  'window.end',
  'results',
  'summary',
  '3%',
  '9999.99%',
  '牵头',
  '区市场监管局',
  '主动公开',
  '{{basis}}',
  '{{nothing}}',
  '{{#each x}}',
  '\u0000',
  '\ud800',
  '',
  ' ',
  null,
  0,
  -1,
  1.5,
  2026,
  1e15,
  true,
  [],
  {},
  ['x'],
  [[]],
  { due: '2026-07-07' },
  { within: '999wd', after: 'summary' },
  { every: { unit: 'month', day: 31 } },
  { A: '1%' },
  '__proto__',
  { __proto__: 1, constructor: 2, toString: 3 },
);

test(
  'any data is held against any schema',
  () => {
    const names = fc.constantFrom(...new Set(root.files.map(({ schema }) => schema)));
    fc.assert(
      fc.property(
        names,
        fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('kind', 'orgs', 'rules', 'year', 'x'), fc.jsonValue())),
        (name, data) => {
          const parsed = parseYaml({ path: 'x.yaml', text: JSON.stringify(data) });
          expectOutcome(parsed);
          if (parsed.value) expectOutcome(validate(name, parsed.value));
        },
      ),
      { numRuns: 1500, seed: 20_260_707 },
    );
  },
  PATIENCE,
);

test(
  'a root with a good file of other data is checked to the end',
  () => {
    const changed = fc
      .tuple(
        fc.constantFrom(...short),
        fc.array(fc.tuple(fc.array(fc.nat(30), { maxLength: 5 }), WORDS), { minLength: 1, maxLength: 3 }),
      )
      .map(([{ source }, changes]) => {
        const data: unknown = parseDocument(source.text).toJS();
        return {
          path: source.path,
          text: JSON.stringify(
            changes.reduce<unknown>((made, [path, word]) => put(made, path, word), data),
            null,
            1,
          ),
        };
      });
    fc.assert(
      fc.property(changed, (source) => expectPositioned(root.check(source))),
      { numRuns: 500, seed: 20_260_707 },
    );
  },
  PATIENCE,
);

test(
  'a root with a good file of slips is checked to the end',
  () => {
    const changed = fc
      .constantFrom(...short)
      .chain(({ source }) => slipped([source.text]).map((text) => ({ path: source.path, text })));
    fc.assert(
      fc.property(changed, (source) => expectPositioned(root.check(source))),
      { numRuns: 300, seed: 20_260_707 },
    );
  },
  PATIENCE,
);

/** The value with another one put in at the end of a path, whose steps pick among the keys there are. */
function put(value: unknown, path: readonly number[], word: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return word;
  if (Array.isArray(value)) return value.map((item, at) => (at === step % value.length ? put(item, rest, word) : item));
  const keys = Object.keys(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === keys[step % keys.length] ? put(item, rest, word) : item]),
  );
}
