import { expect, test } from 'vitest';
import { measure } from './measure.ts';
import { figuresOf, printMisses, printTable } from './table.ts';

/** However busy the machine is. */
const PATIENCE = 600_000;

test(
  'faults put into good files are found where they are, each told once, with the right word first',
  async () => {
    const verdicts = await measure({ filesEach: 14 });
    const { faults, located, diagnostics, typos, righted } = figuresOf(verdicts);
    const shown = `${printMisses(verdicts)}\n\n${printTable(verdicts)}`;
    expect(faults, shown).toBeGreaterThanOrEqual(300);
    expect(located / faults, shown).toBeGreaterThanOrEqual(0.98);
    expect(diagnostics / faults, shown).toBeLessThanOrEqual(1.15);
    expect(righted / typos, shown).toBeGreaterThanOrEqual(0.92);
  },
  PATIENCE,
);
