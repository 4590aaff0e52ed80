import { expect, test } from 'vitest';
import { compareTexts } from '../../src/core/compare-texts.ts';

test('texts stand by their units, days in time, equal ones together', () => {
  expect(['b', 'a', '乙', 'B', 'a'].toSorted(compareTexts)).toEqual(['B', 'a', 'a', 'b', '乙']);
  expect(['2026-10-01', '2026-09-30', '2025-12-31'].toSorted(compareTexts)).toEqual(['2025-12-31', '2026-09-30', '2026-10-01']);
});
