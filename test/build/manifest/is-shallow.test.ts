import { expect, test } from 'vitest';
import { isShallow } from '../../../src/build/manifest/is-shallow.ts';
import { parseManifest, printManifest } from '../../../src/build/manifest/manifest.ts';

const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

test('levels of lists and maps are counted, however many there are', () => {
  expect(isShallow('甲', 0)).toBe(true);
  expect(isShallow({ a: [1, { b: null }] }, 3)).toBe(true);
  expect(isShallow({ a: [1, { b: null }] }, 2)).toBe(false);
  expect(isShallow(nested(100_000), 8)).toBe(false);
});

test('a manifest with lists in lists a hundred thousand times counts as none, wherever they stand', () => {
  const text = printManifest({ program: 'banwen/0', artifacts: [] });
  const deep = JSON.stringify('x').replace('"x"', `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  for (const key of ['inputs', 'artifacts']) {
    expect(parseManifest(text.replace(`"${key}": []`, () => `"${key}": ${deep}`)).program).toBe('');
  }
});
