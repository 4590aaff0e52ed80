import { expect } from 'vitest';
import { parse } from 'yaml';

type Entry = Readonly<Record<string, unknown>>;

/** A workflow of GitHub, as far as tests look at it. */
export interface Workflow {
  readonly permissions: unknown;
  readonly jobs: readonly Job[];
}

interface Job {
  readonly permissions: Entry;
  readonly timeout: unknown;
  readonly steps: readonly Entry[];
}

/** Reads a workflow and holds it to what every one owes: few rights, an end, pinned majors, no words of others in a script. */
export function readWorkflow(text: string): Workflow {
  const { permissions, concurrency, jobs } = entry(parse(text));
  expect(permissions).toEqual({ contents: 'read' });
  expect(entry(concurrency)['group']).toBeTruthy();
  const read = Object.values(entry(jobs)).map(readJob);
  for (const { timeout, steps } of read) {
    expect(timeout).toBeGreaterThan(0);
    for (const step of steps) expectModest(step);
  }
  return { permissions, jobs: read };
}

/** Every shell command of a parsed file of any host, whatever it calls them. */
export function commandsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return ['run', 'script', 'commands', 'before_script'].includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => commandsIn(item, key));
  return Object.entries(entry(value)).flatMap(([name, part]) => commandsIn(part, name));
}

/** Jobs that may write somewhere else than beside the code. */
export function writersOf({ jobs }: Workflow): readonly Job[] {
  return jobs.filter(({ permissions }) =>
    Object.entries(permissions).some(([name, right]) => right === 'write' && name !== 'security-events'),
  );
}

function expectModest({ uses, run, with: given }: Entry): void {
  if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w/-]+@v\d+$/);
  if (String(uses).startsWith('actions/checkout@')) expect(entry(given)['persist-credentials']).toBe(false);
  expect(run ?? '').not.toContain('${{');
}

function readJob(value: unknown): Job {
  const { permissions, steps, 'timeout-minutes': timeout } = entry(value);
  return { permissions: entry(permissions), timeout, steps: Array.isArray(steps) ? steps.map(entry) : [] };
}

function entry(value: unknown): Entry {
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};
}
