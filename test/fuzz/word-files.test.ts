import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { test } from 'vitest';
import { officialDocument } from '../support/official-document.ts';
import { expectAnswer, flipped, nested, wildParts } from './wild-word-files.ts';

/** However busy the machine is. */
const PATIENCE = 600_000;
const FILES = {
  'a document of ours': officialDocument(),
  'one of LibreOffice': readFileSync('test/fixtures/word/libreoffice.docx'),
};

test.each(Object.entries(FILES))(
  '%s with flipped bytes, or broken off, is answered',
  (_, bytes) => {
    fc.assert(fc.property(flipped(bytes), expectAnswer), { numRuns: 4000, seed: 9704 });
  },
  PATIENCE,
);

test(
  'a file of wild parts is answered',
  () => {
    fc.assert(fc.property(wildParts, expectAnswer), { numRuns: 8000, seed: 9704 });
  },
  PATIENCE,
);

test.each(Object.entries(nested(20_000)))(
  '%s by the ten thousand are answered',
  (_, bytes) => {
    expectAnswer(bytes);
  },
  PATIENCE,
);
