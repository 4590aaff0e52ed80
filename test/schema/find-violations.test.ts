import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanPath } from '../../src/core/source.ts';
import { findViolations } from '../../src/schema/find-violations.ts';
import { readData } from '../../src/source/yaml-tree.ts';
import { readGoodRoot } from '../mutation/good-root.ts';

const { files } = await readGoodRoot();
/** A short one of each schema, whose parts are all there to be spoilt. */
const good = [...new Set(files.map(({ schema }) => schema))].flatMap((schema) => {
  const [shortest] = files
    .filter((file) => file.schema === schema)
    .map(({ source }) => ({ schema, data: readData(source) }))
    .filter(({ data }) => findViolations(schema, data).length === 0)
    .sort((a, b) => JSON.stringify(a.data).length - JSON.stringify(b.data).length);
  return shortest ? [shortest] : [];
});

const spoilt = fc
  .record({ file: fc.constantFrom(...good), at: fc.nat(), by: fc.constantFrom('strange-key', 'no-key', 'mapping', 'number') })
  .map(({ file, at, by }) => {
    const paths = [...pathsOf(file.data)];
    const path = paths[at % paths.length] ?? [];
    return { ...file, path, by, data: spoil(file.data, path, by) };
  });

test('there is a file of every sort to spoil', () => {
  expect(good.length).toBeGreaterThan(5);
});

test('a fault in a good file is found where it was made, and nowhere else', () => {
  let count = 0;
  fc.assert(
    fc.property(spoilt, ({ schema, path, data }) => {
      const around = path.slice(0, -1);
      for (const violation of findViolations(schema, data)) {
        count += 1;
        const where = violation.path;
        expect(startsWith(where, around) || startsWith(around, where), JSON.stringify([path, where])).toBe(true);
      }
    }),
    { numRuns: 600, seed: 17 },
  );
  expect(count).toBeGreaterThan(300);
});

test('a key nobody knows is found by its name, unless its mapping takes any', () => {
  fc.assert(
    fc.property(spoilt, ({ schema, path, by, data }) => {
      if (by !== 'strange-key') return;
      const [first, ...others] = findViolations(schema, data);
      if (first === undefined) return;
      expect(others).toEqual([]);
      if (first.kind === 'unknown-key') expect(first.path).toEqual([...path, STRANGE]);
    }),
    { numRuns: 600, seed: 19 },
  );
});

test('what a violation says would fit does fit when it is put there', () => {
  fc.assert(
    fc.property(
      spoilt,
      fc.constantFrom<unknown>('甲', '2026-07-08', 3, true, null, [], '3%', '20wd'),
      ({ schema, data }, other) => {
        for (const violation of findViolations(schema, data)) {
          if (!('fits' in violation) || !violation.fits(other)) continue;
          const left = findViolations(schema, put(data, violation.path, other));
          expect(left.filter(({ path }) => path.join() === violation.path.join())).toEqual([]);
        }
      },
    ),
    { numRuns: 400, seed: 23 },
  );
});

const STRANGE = 'zzqqzzqqzz';

function spoil(data: unknown, path: PlanPath, by: string): unknown {
  if (by === 'strange-key') {
    const there = valueAt(data, path);
    return isMapping(there) ? put(data, [...path, STRANGE], 1) : data;
  }
  if (by === 'no-key') return without(data, path);
  return put(data, path, by === 'mapping' ? { [STRANGE]: 1 } : 0.5);
}

function isMapping(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function* pathsOf(data: unknown, path: PlanPath = []): Generator<PlanPath> {
  if (path.length > 0) yield path;
  if (Array.isArray(data)) for (const [index, item] of data.entries()) yield* pathsOf(item, [...path, index]);
  else if (isMapping(data)) for (const [key, item] of Object.entries(data)) yield* pathsOf(item, [...path, key]);
}

function valueAt(data: unknown, [step, ...rest]: PlanPath): unknown {
  if (step === undefined) return data;
  if (Array.isArray(data)) return valueAt(data[Number(step)], rest);
  return isMapping(data) ? valueAt(data[step], rest) : undefined;
}

function put(data: unknown, [step, ...rest]: PlanPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((item, index) => (index === step ? put(item, rest, value) : item));
  return isMapping(data) ? { ...data, [step]: put(data[step], rest, value) } : data;
}

function without(data: unknown, [step, ...rest]: PlanPath): unknown {
  if (Array.isArray(data)) {
    if (rest.length === 0) return data.filter((_, index) => index !== step);
    return data.map((item, index) => (index === step ? without(item, rest) : item));
  }
  if (!isMapping(data) || step === undefined) return data;
  const { [step]: child, ...others } = data;
  return rest.length === 0 ? others : { ...others, [step]: without(child, rest) };
}

function startsWith(path: PlanPath, start: PlanPath): boolean {
  return start.every((step, index) => path[index] === step);
}
