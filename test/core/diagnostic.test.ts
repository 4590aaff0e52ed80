import { expect, test } from 'vitest';
import { type Diagnostic, hasErrors, type Severity } from '../../src/core/diagnostic.ts';

const said = (severity: Severity): Diagnostic => ({ rule: 'a/b', severity, message: { zh: '', en: '' }, file: 'x' });

test('errors alone forbid documents', () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([said('warning'), said('info')])).toBe(false);
  expect(hasErrors([said('info'), said('error')])).toBe(true);
});
