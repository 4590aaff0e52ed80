import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { parseDay } from '../../src/plan/days/day.ts';
import { nodeHost } from '../../src/shell/node-host.ts';
import { runWatch } from '../../src/shell/run-watch.ts';
import { makeRoot } from '../support/build-root.ts';
import { repository } from '../support/compile-folder.ts';

const HOUR_MS = 3_600_000;
/** `EDITS=10000` for the whole length, which takes half an hour and more. */
const EDITS = Number(process.env['EDITS'] ?? 300);
const WARM_UP = 100;
const MEGABYTE = 2 ** 20;
/** What the collector leaves differs from time to time by a few megabytes. */
const NOISE_MB = 24;
const PLAN = 'luquan/2026/joint-02';
const FILE = `plans/${PLAN}.yaml`;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Megabytes in use once everything that can be cleared away is. */
function memory(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

/** At the begin, in the middle and at the end. */
function atThreeTimes(megabytes: readonly number[]): readonly string[] {
  return [0, Math.floor(megabytes.length / 2), -1].map((at) => (megabytes.at(at) ?? 0).toFixed(0));
}

test(
  'watching through many edits takes no more memory than through few',
  async () => {
    const root = makeRoot({ of: '' });
    const folder = join(root.output, '..');
    const text = readFileSync(join(repository, FILE), 'utf8');
    const today = parseDay('2026-07-01');
    if (today === undefined) throw new Error('the day of the tests is a day');
    const end = new AbortController();
    const used: number[] = [];
    const resident: number[] = [];
    let built = 0;
    let written = 0;
    const next = () => {
      built += 1;
      if (built % WARM_UP === 0) {
        used.push(memory());
        resident.push(process.memoryUsage().rss / MEGABYTE);
      }
      if (built > EDITS) return end.abort();
      const day = String(10 + (built % 20));
      setTimeout(() => root.write(FILE, text.replace('issued: 2026-07-01', `issued: 2026-06-${day} # ${built}`)), 1);
    };
    await runWatch(nodeHost({ root: folder, out: undefined, version: '0.0.0' }), {
      patterns: [PLAN],
      formats: new Set(['docx', 'html', 'xlsx']),
      draft: false,
      force: false,
      dryRun: false,
      today,
      signal: end.signal,
      built: ({ artifacts }) => {
        written += artifacts.filter(({ status }) => status === 'written').length;
        next();
      },
      failed: (error) => {
        throw error;
      },
    });
    root.remove();
    expect(written).toBeGreaterThan(3 * EDITS);
    const [early = 0] = used;
    const [begin, middle, last] = [used, resident]
      .map(atThreeTimes)
      .reduce((heap, rss) => heap.map((each, at) => `${each} (${rss[at]})`));
    process.stdout.write(`${EDITS} edits: ${begin}, ${middle}, ${last} MB in use (and of the process)\n`);
    expect(used.at(-1)).toBeLessThan(early + NOISE_MB);
  },
  HOUR_MS,
);
