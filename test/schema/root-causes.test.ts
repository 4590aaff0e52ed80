import { expect, test } from 'vitest';
import { rootCauses } from '../../src/schema/root-causes.ts';
import type { Violation } from '../../src/schema/violation.ts';

const misspelt: Violation = {
  ...{ kind: 'unknown-key', path: ['number', 'prefx'], schema: {}, key: 'prefx', beside: ['prefx'] },
  meant: 'prefix',
};
const misplaced: Violation = {
  ...{ kind: 'unknown-key', path: ['to'], schema: {}, key: 'to', beside: ['to'] },
  home: { path: ['schedule', 'summary'], name: 'to' },
};

function missing(path: readonly string[], ...keys: readonly string[]): Violation {
  return { kind: 'missing-key', path, schema: {}, keys };
}

function empty(path: readonly string[], value: unknown = null): Violation {
  return { kind: 'wrong-type', path, schema: {}, value, label: undefined, fits: () => false };
}

test.each([
  ['a key that stands misspelt is not missing', [misspelt, missing(['number'], 'prefix')], 1],
  ['one that stands elsewhere is not missing', [misplaced, missing(['schedule', 'summary'], 'to')], 1],
  ['nor is one of several', [misspelt, missing(['number'], 'sequence', 'prefix')], 1],
  ['another one is', [misspelt, missing(['number'], 'sequence')], 2],
  ['so is the same one of another mapping', [misspelt, missing(['other'], 'prefix')], 2],
  ['a mapping is not empty whose keys stand elsewhere', [misplaced, empty(['schedule', 'summary'])], 1],
  ['it is something else where it holds a text', [misplaced, empty(['schedule', 'summary'], '报送')], 2],
  ['without unknown keys nothing echoes', [missing(['number'], 'prefix'), empty(['schedule'])], 2],
])('%s', (_, violations, count) => {
  expect(rootCauses(violations)).toEqual(violations.slice(0, count));
});
