import { expect, test } from 'vitest';
import { expectIncremental } from '../support/expect-incremental.ts';

const EDITS = 16;
const PATIENCE = 300_000;

test(
  'after whatever edits, undone or not, a build gives what a clean one gives, in one process and in many',
  async () => {
    const { edits, compared, damages } = await expectIncremental(EDITS, 20_260_707);
    expect(compared).toBeGreaterThan(edits / 3);
    expect(damages).toBeGreaterThan(edits / 6);
  },
  PATIENCE,
);
