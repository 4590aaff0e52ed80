import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publicDataTypes } from '../../scripts/input-types.ts';

test('the types of public data are those of its schema', () => {
  expect(readFileSync(new URL('../../src/schema/public-data.ts', import.meta.url), 'utf8')).toBe(publicDataTypes());
});
