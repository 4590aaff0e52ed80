import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inputTypes } from '../../scripts/input-types.ts';

test('the input types are those of the schemas', () => {
  expect(readFileSync(new URL('../../src/schema/inputs.ts', import.meta.url), 'utf8')).toBe(inputTypes());
});
