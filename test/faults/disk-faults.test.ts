import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { parseManifest } from '../../src/build/manifest/manifest.ts';
import { repository } from '../support/compile-folder.ts';
import { digestsBelow } from '../support/program.ts';
import { type TwoStates, twoStates } from '../support/two-states.ts';

const PATIENCE = 300_000;
const OFFICE = ['--format', 'docx,html,xlsx'];
const onLinux = process.platform === 'linux';
const mayMount = onLinux && process.getuid?.() === 0 && doesMount();

let states: TwoStates | undefined;
const mounted: string[] = [];
afterEach(() => {
  for (const path of mounted.splice(0)) execFileSync('umount', [path]);
  states?.remove();
});

function mount(path: string, ...how: readonly string[]): void {
  mkdirSync(path, { recursive: true });
  execFileSync('mount', [...how, path]);
  mounted.unshift(path);
}

function doesMount(): boolean {
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

type Clean = readonly ReadonlyMap<string, string>[];

let known: Clean | undefined;
async function open(): Promise<{ readonly here: TwoStates; readonly clean: Clean }> {
  const here = twoStates(OFFICE);
  states = here;
  here.put(0);
  known ??= [await here.clean(0), await here.clean(1)];
  return { here, clean: known };
}

test.runIf(onLinux)(
  'where no file may be longer than so much, the longer ones fail with a sentence and the earlier ones stand',
  async () => {
    const { here, clean } = await open();
    expect((await here.build()).code).toBe(0);
    here.put(1);
    const { code, said } = await here.build({ under: ['bash', '-c', 'trap "" XFSZ; ulimit -f 24; exec "$@"', 'limited'] });
    expectStopped(code, said, '无法写入');
    expectEachWhole(here.output, clean);
    await expectHealed(here, clean);
  },
  PATIENCE,
);

test.runIf(mayMount)(
  'a full disk leaves the earlier files, says what to do, and the build after it is a clean one (skipped where nothing may be mounted)',
  async () => {
    const { here, clean } = await open();
    mount(here.output, '-t', 'tmpfs', '-o', 'size=16m', 'tmpfs');
    expect((await here.build()).code).toBe(0);
    here.put(1);
    for (const left of [0, 4_096, 12_288]) {
      const filler = join(here.output, '.filler');
      const { code, said } = await withFull(filler, left, () => here.build());
      expectStopped(code, said, '清理磁盘空间后重试');
      expectEachWhole(here.output, clean);
    }
    await expectHealed(here, clean);
  },
  PATIENCE,
);

test.runIf(mayMount)(
  'a read-only output, or a root that is read-only as a whole, is told and left as it is (skipped where nothing may be mounted)',
  async () => {
    const { here, clean } = await open();
    expect((await here.build()).code).toBe(0);
    here.put(1);
    mount(here.output, '--bind', here.output);
    execFileSync('mount', ['-o', 'remount,ro,bind', here.output]);
    const { code, said } = await here.build();
    expect(code).toBe(3);
    expect(said).toContain('EROFS');
    expect(digestsBelow(here.output)).toEqual(clean[0]);
    mount(here.root, '--bind', here.root);
    execFileSync('mount', ['-o', 'remount,ro,bind', here.root]);
    expect((await here.build({}, ['--out', `${here.root}-other`])).code).toBe(0);
    expect(digestsBelow(`${here.root}-other`)).toEqual(clean[1]);
    rmSync(`${here.root}-other`, { recursive: true });
  },
  PATIENCE,
);

test(
  'of builds at once in one root one is done, the others say who is at work, and nothing is mixed',
  async () => {
    const { here, clean } = await open();
    for (let round = 0; round < 4; round += 1) {
      const state = round % 2 === 0 ? 1 : 0;
      here.put(state);
      const runs = await Promise.all([here.build(), here.build(), here.build()]);
      expect(runs.some(({ code }) => code === 0)).toBe(true);
      for (const { code, said } of runs.filter((run) => run.code !== 0)) {
        expect(code).toBe(3);
        expect(said).toContain('另一次生成正在进行：进程');
      }
      expect(digestsBelow(here.output)).toEqual(clean[state]);
    }
  },
  PATIENCE,
);

test(
  'whatever the clock shows, and however old files look, what is built is the same, and an altered file is made anew',
  async () => {
    const { here, clean } = await open();
    const preload = pathToFileURL(join(repository, 'test/support/other-clock.mjs')).href;
    const on = (day: string) => ({ env: { NODE_OPTIONS: `--import=${preload}`, BANWEN_TEST_CLOCK: day } });
    const days = ['1980-01-02', '2099-12-30', '2026-02-28T23:59:59.990Z', '2000-01-01'];
    for (const [round, day] of days.entries()) {
      const state = round % 2 === 0 ? 1 : 0;
      here.put(state);
      expect((await here.build(on(day))).code).toBe(0);
      expect(digestsBelow(here.output)).toEqual(clean[state]);
      age(here.root, round % 2 === 0 ? '2098-01-01' : '1980-01-01');
    }
    const notice = join(here.output, 'luquan/2026/joint-02/notice.docx');
    const { mtime, atime } = statSync(notice);
    const bytes = readFileSync(notice);
    bytes[100] = 255 - (bytes[100] ?? 0);
    writeFileSync(notice, bytes);
    utimesSync(notice, atime, mtime);
    expect((await here.build(on('1980-01-02'))).code).toBe(0);
    expect(digestsBelow(here.output)).toEqual(clean[0]);
    here.put(1);
    expect((await here.build(on('1970-01-01'))).code).toBe(0);
    expect(digestsBelow(here.output)).toEqual(clean[1]);
  },
  PATIENCE,
);

/** Each published file is that of one state or the other. Only a manifest may tell of both, and a page of the sizes of files of both. */
function expectEachWhole(output: string, clean: Clean): void {
  const found = digestsBelow(output);
  const others = [...found].filter(([file, sha256]) => !clean.some((files) => files.get(file) === sha256));
  const torn = others.filter(([file]) => {
    const text = readFileSync(join(output, file), 'utf8');
    return file === 'manifest.json' ? parseManifest(text).program === '' : !/<\/html>\s*$/.test(text);
  });
  expect(torn).toEqual([]);
  expect([...found.keys()]).toEqual([...(clean[0]?.keys() ?? [])]);
}

/** The build stopped for the machine's sake, and said what to try, without a stack. */
function expectStopped(code: number | null, said: string, words: string): void {
  expect(code).toBe(3);
  expect(said).toContain(words);
  expect(said).not.toMatch(/^\s+at /m);
}

async function expectHealed(here: TwoStates, clean: Clean): Promise<void> {
  expect((await here.build()).code).toBe(0);
  expect(digestsBelow(here.output)).toEqual(clean[1]);
}

/** Fills a disk up to so many bytes while something runs on it. */
async function withFull<T>(filler: string, left: number, act: () => Promise<T>): Promise<T> {
  const page = Buffer.alloc(4096);
  try {
    for (;;) writeFileSync(filler, page, { flag: 'a' });
  } catch {
    truncateSync(filler, Math.max(0, statSync(filler).size - left));
  }
  try {
    return await act();
  } finally {
    rmSync(filler, { force: true });
  }
}

function age(root: string, day: string): void {
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }))
    utimesSync(join(root, name), new Date(day), new Date(day));
}
