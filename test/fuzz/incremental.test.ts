import { expect, test } from 'vitest';
import { expectIncremental } from '../support/expect-incremental.ts';

/** `WALK=300` for the whole length. */
const EDITS = Number(process.env['WALK'] ?? 60);
const PATIENCE = 3_600_000;

test(
  'after many edits a build still gives what a clean one gives, each time',
  async () => {
    const walk = await expectIncremental(EDITS, 20_261_121);
    process.stdout.write(`incremental: ${JSON.stringify(walk)}\n`);
    expect(walk.compared).toBeGreaterThan(EDITS / 3);
  },
  PATIENCE,
);
