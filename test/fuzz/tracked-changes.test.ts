import { expect, test } from 'vitest';
import { wordPackage } from '../../src/renderers/docx/word-package.ts';
import { trackChanges } from '../../src/tracked/track-changes.ts';
import { randomOf } from '../mutation/random.ts';
import { everyBlock } from '../support/manuscripts.ts';
import { hasPandoc, pandocWords } from '../support/pandoc.ts';
import { edited } from '../support/random-edits.ts';
import { trackedText } from '../support/tracked-text.ts';

const ROUNDS = 500;
/** Four runs of pandoc a round. */
const TIMEOUT_MS = 1_800_000;
const reviser = { name: '清河市市场监督管理局', date: '2026-07-20T00:00:00Z' };
const decisions = ['accept', 'reject'] as const;
const pandoc = hasPandoc();

test(
  `accepted and rejected, ${ROUNDS} random edits read as the new and the old document${pandoc ? ', by pandoc too' : ' (pandoc is not installed)'}`,
  { timeout: TIMEOUT_MS },
  async () => {
    const random = randomOf(Number(process.env['SEED'] ?? 1));
    const base = everyBlock();
    for (let round = 0; round < ROUNDS; round += 1) {
      const old = edited(base, random);
      const files = { reject: await wordPackage(old), accept: await wordPackage(edited(old, random)) };
      const tracked = trackChanges(files.reject, files.accept, reviser);
      for (const decision of decisions) {
        const [found, asked] = [tracked, files[decision]].map((file) =>
          trackedText(file, decision).filter((line) => line !== ''),
        );
        expect(found, `round ${round}, ${decision}`).toEqual(asked);
        if (pandoc) {
          expect(pandocWords(tracked, decision), `round ${round}, ${decision}`).toBe(pandocWords(files[decision], decision));
        }
      }
    }
  },
);
