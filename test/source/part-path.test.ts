import { expect, test } from 'vitest';
import { partPath } from '../../src/source/part-path.ts';

test.each([
  ['worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['./worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
])('%s is the part %s', (target, path) => {
  expect(partPath(target)).toBe(path);
});
