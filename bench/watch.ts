// From a save to the documents on disk, by the time stamps of the file system: `banwen watch` over the example plans, one plan edited
// again and again. Compile first, then: node scripts/run.mjs bench/watch.ts [EDITS]
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const BIN = resolve(process.env['BANWEN'] ?? 'dist/bin.js');
const EDITS = Number(process.argv[2] ?? 60);
const WARM_UP = 10;
const PATIENCE_MS = 20_000;
const PLAN = 'luquan/2026/joint-02';
const FILES: Readonly<Record<string, string>> = {
  docx: 'notice.docx',
  html: 'disclosure.html',
  xlsx: 'statistics.xlsx',
  pdf: 'disclosure.pdf',
};

for (const formats of [
  ['docx', 'html', 'xlsx'],
  ['docx', 'html', 'xlsx', 'pdf'],
]) {
  const root = mkdtempSync(join(tmpdir(), 'banwen-bench-'));
  cpSync('plans', join(root, 'plans'), { recursive: true });
  const watching = spawn(
    process.execPath,
    [BIN, 'watch', '--format', formats.join(','), '--today', '2026-07-01', '--root', root],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    await said(watching);
    print(formats, await measure(root, formats));
  } finally {
    watching.kill('SIGTERM');
    await new Promise((ended) => watching.once('exit', ended));
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
}

function said(child: ChildProcess): Promise<void> {
  return new Promise((heard) => child.stdout?.once('data', () => heard()));
}

async function measure(root: string, formats: readonly string[]): Promise<readonly number[]> {
  const plan = join(root, 'plans', `${PLAN}.yaml`);
  const text = readFileSync(plan, 'utf8');
  const outputs = formats.map((format) => join(root, 'output', PLAN, FILES[format] ?? ''));
  const times: number[] = [];
  for (let edit = 0; edit < WARM_UP + EDITS; edit += 1) {
    await pause(400);
    const before = outputs.map(stampOf);
    writeFileSync(plan, text.replace('issued: 2026-07-01', `issued: 2026-06-${10 + (edit % 20)} # ${edit}`)); // never what it was before
    const saved = stampOf(plan);
    const stamps = await changed(outputs, before);
    if (edit >= WARM_UP) times.push(Math.max(...stamps) - saved);
  }
  return times;
}

/** The stamps of files once all of them have changed. */
async function changed(files: readonly string[], before: readonly number[]): Promise<readonly number[]> {
  const started = performance.now();
  for (;;) {
    const now = files.map(stampOf);
    if (now.every((stamp, at) => stamp !== before[at])) return now;
    if (performance.now() - started > PATIENCE_MS) throw new Error('a document was not made anew');
    await pause(5);
  }
}

function stampOf(path: string): number {
  return statSync(path).mtimeMs;
}

function print(formats: readonly string[], times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(0);
  console.log(`save → ${formats.join(' + ')}: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms (${EDITS} edits)`);
}
