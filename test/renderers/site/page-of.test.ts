import { expect, test } from 'vitest';
import { pageOf } from '../../../src/renderers/site/page-of.ts';
import { siteDocument } from '../../support/site-document.ts';

const file = (format: 'html' | 'pdf' | 'docx' | 'json') => ({ format, file: `a.${format}`, bytes: 1 });

test.each([
  [['docx', 'pdf', 'html', 'json'], 'a.html'],
  [['docx', 'pdf', 'json'], 'a.pdf'],
  [['docx', 'json'], undefined],
  [[], undefined],
] as const)('of %o a reader is led to %s', (formats, wanted) => {
  expect(pageOf(siteDocument({ id: 'a' }, formats.map(file)))?.file).toBe(wanted);
});
