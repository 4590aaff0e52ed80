import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printJson } from '../../../src/build/editor/print-json.ts';

test('what fits a line stands on one', () => {
  expect(printJson({ type: 'string', enum: ['牵头', '配合'] })).toBe('{"type":"string","enum":["牵头","配合"]}');
});

test('what does not is opened, part by part', () => {
  const long = 'x'.repeat(120);
  expect(printJson({ a: [1, 2], b: [long, { c: null }] })).toBe(
    `{\n  "a": [1,2],\n  "b": [\n    "${long}",\n    {"c":null}\n  ]\n}`,
  );
});

test('it says the same as JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      expect(JSON.parse(printJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 200, seed: 5 },
  );
});
