import { expect, test } from 'vitest';
import { tableToken } from '../../../src/build/tables/table-file.ts';

test('a table is known by its bytes, one without any by why it could not be read', () => {
  expect(tableToken({ sha256: 'aa' })).toBe('aa');
  expect(tableToken({ fault: { is: 'damaged' }, sha256: 'aa' })).toBe('aa');
  expect(tableToken({ fault: { is: 'outside' } })).toBe(tableToken({ fault: { is: 'outside' } }));
  expect(tableToken({ fault: { is: 'outside' } })).not.toBe(tableToken({ fault: { is: 'no-file' } }));
});
