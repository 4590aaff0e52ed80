import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { parseManifest } from '../../src/build/manifest/manifest.ts';
import { digestsBelow } from '../support/program.ts';
import { type TwoStates, twoStates } from '../support/two-states.ts';

/** `KILLS=200` for the whole length. */
const KILLS = Number(process.env['KILLS'] ?? 20);
const PATIENCE = 60_000 * KILLS;
/** Builds that ended before they could be killed are tried again, so often at most. */
const TRIES = 3;
const LOOK_MS = 15;
const HIDDEN = /(?:^|\/)\./;

let states: TwoStates | undefined;
afterEach(() => states?.remove());

test.each([
  ['office files and pages', ['--format', 'docx,html,xlsx'], KILLS],
  ['printed pages', ['luquan/2026/joint-02', 'shili/2026/canteens', '--format', 'html,pdf'], Math.ceil(KILLS / 5)],
] as const)(
  'builds of %s killed at any moment leave whole files only, and the next one gives what a clean one gives',
  async (_, argv, kills) => {
    const here = twoStates(argv);
    states = here;
    const clean = [await here.clean(0), await here.clean(1)] as const;
    here.put(0);
    const started = Date.now();
    expect((await here.build()).code).toBe(0);
    const length = Date.now() - started;
    expect(digestsBelow(here.output)).toEqual(clean[0]);

    let killed = 0;
    let looks = 0;
    for (let tried = 1; killed < kills && tried <= kills * TRIES; tried += 1) {
      const state = tried % 2 === 0 ? 0 : 1;
      here.put(state);
      const running = here.build({ killAfter: length * Math.random() });
      const left = await watched(here, clean, running);
      looks += left.looks;
      killed += left.code === null ? 1 : 0;
      if (tried % 4 === 0) {
        expect((await here.build()).code).toBe(0);
        expect(digestsBelow(here.output)).toEqual(clean[state]);
      }
    }
    here.put(1);
    expect((await here.build()).code).toBe(0);
    expect(digestsBelow(here.output)).toEqual(clean[1]);
    expect(killed).toBe(kills);
    process.stdout.write(`${killed} builds killed, the output looked at ${looks} times\n`);
  },
  PATIENCE,
);

/** Looks at all that is published while a build runs, and once it has ended. */
async function watched(
  { output }: TwoStates,
  clean: readonly ReadonlyMap<string, string>[],
  running: ReturnType<TwoStates['build']>,
): Promise<{ readonly code: number | null; readonly looks: number }> {
  let code: number | null | undefined;
  const ended = running.then((run) => {
    code = run.code;
  });
  let looks = 0;
  while (code === undefined) {
    look(output, clean);
    looks += 1;
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, LOOK_MS))]);
  }
  look(output, clean);
  return { code, looks: looks + 1 };
}

/** Each file is that of one state or of the other, to the last byte, and none is missing. */
function look(output: string, clean: readonly ReadonlyMap<string, string>[]): void {
  const found = [...digestsBelow(output)].filter(([file]) => !HIDDEN.test(file));
  const torn = found.filter(([file, sha256]) => !clean.some((files) => files.get(file) === sha256)).map(([file]) => file);
  expect(torn.filter((file) => file !== 'manifest.json' || !isWhole(output))).toEqual([]);
  expect(found.map(([file]) => file)).toEqual([...(clean[0]?.keys() ?? [])]);
}

/** A manifest may tell of files of both states; its seal shows that it is whole. */
function isWhole(output: string): boolean {
  return parseManifest(readFileSync(join(output, 'manifest.json'), 'utf8')).artifacts.length > 0;
}
