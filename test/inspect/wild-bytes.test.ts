import fc from 'fast-check';
import { test } from 'vitest';
import { expectAnswer, flipped, nested, wildParts } from '../fuzz/wild-word-files.ts';
import { officialDocument } from '../support/official-document.ts';

const official = officialDocument();

test('a file with flipped bytes, or broken off, is answered', () => {
  fc.assert(fc.property(flipped(official), expectAnswer), { numRuns: 60, seed: 9704 });
});

test('a file of wild parts is answered', () => {
  fc.assert(fc.property(wildParts, expectAnswer), { numRuns: 60, seed: 9704 });
});

test.each(Object.entries(nested(400)))('%s are answered', (_, bytes) => {
  expectAnswer(bytes);
});
