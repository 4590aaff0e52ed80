import { describe, expect, it } from 'vitest';
import { isRevision } from '../../src/plan/is-revision.ts';

const FIRST = { status: '印发', version: null, supersedes: null } as const;

describe('whether a plan takes the place of an earlier version', () => {
  it('does not when it is issued for the first time', () => {
    expect(isRevision(FIRST)).toBe(false);
    expect(isRevision({ ...FIRST, version: 1 })).toBe(false);
  });

  it('does when it says that it changes one, names the one it replaces, or counts past 1', () => {
    expect(isRevision({ ...FIRST, status: '调整' })).toBe(true);
    expect(isRevision({ ...FIRST, supersedes: { text: '2024-plan', path: ['supersedes'] } })).toBe(true);
    expect(isRevision({ ...FIRST, version: 2 })).toBe(true);
  });

  it('does not when it was merely withdrawn', () => {
    expect(isRevision({ ...FIRST, status: '废止' })).toBe(false);
  });
});
