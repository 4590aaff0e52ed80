import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digest } from '../../src/build/digest.ts';
import { repository } from '../support/compile-folder.ts';
import { inventedList } from '../support/target-lists.ts';
import { unzip } from '../support/unzip.ts';

/** The compiled program, which has to be ended from outside; `npm run compile` makes it. */
const PROGRAM = process.env['BANWEN_PROGRAM'] ?? join(repository, 'dist/bin.js');
const PLAN = 'shili/2026/canteens';
const KILLS = 20;
const ROWS = 1500;
/** About as long as the program takes to begin. */
const START_MS = 250;
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'banwen-'));
  cpSync(join(repository, 'plans'), join(root, 'plans'), { recursive: true });
  writeFileSync(join(root, '名单.csv'), inventedList(ROWS));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('killed at random and run again, the papers are those of one run, and at no time is one of them half', async () => {
  expect(await run('whole')).toBe(0);
  let ended = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    // four times on in one folder, each time further, then anew; not always as a chunk has just been put in place
    const papers = (ROWS / 2) * (kill % 4);
    if ((await run('killed', { papers, delayMs: (kill * 7) % KILLS })) === null) ended += 1;
    for (const path of filesBelow(join(root, 'killed')).filter((each) => !each.includes('.partial'))) {
      if (path.endsWith('.docx') && kill % 5 === 0) expect(unzip(readFileSync(path)).has('word/document.xml')).toBe(true);
    }
    if (kill % 4 === 3) rmSync(join(root, 'killed'), { recursive: true, force: true });
  }
  expect(ended).toBeGreaterThan(KILLS / 2);
  expect(await run('killed')).toBe(0);
  expect(digestsOf('killed')).toEqual(digestsOf('whole'));
  expect(digestsOf('whole').size).toBe(2 * ROWS + 1);
});

/** How many papers there are before the program is killed, and how long after that it lives. */
interface Kill {
  readonly papers: number;
  readonly delayMs: number;
}

/** The exit code; null where it was killed. */
function run(out: string, kill?: Kill): Promise<number | null> {
  const argv = [PROGRAM, 'forms', PLAN, '--targets', '名单.csv', '--today', '2026-08-25', '--quiet', '--out', out];
  const child = spawn(process.execPath, argv, { cwd: root, stdio: 'ignore' });
  const look = (): void => {
    if (kill === undefined) return;
    const made = papersIn(join(root, out));
    timer = made < kill.papers ? setTimeout(look, 5) : setTimeout(() => child.kill('SIGKILL'), kill.delayMs);
  };
  let timer = setTimeout(look, START_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}

/** How many papers stand in a folder that is being written to; what goes away while it is read counts as none. */
function papersIn(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.docx')).length;
  } catch {
    return 0;
  }
}

function digestsOf(out: string): ReadonlyMap<string, string> {
  const folder = join(root, out);
  return new Map(filesBelow(folder).map((path) => [path.slice(folder.length), digest(readFileSync(path))]));
}

function filesBelow(folder: string): readonly string[] {
  const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : [];
  return names
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}
