import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, test } from 'vitest';
import { documentBlocks } from '../support/document-blocks.ts';
import { type Played, playDocument } from '../support/play-document.ts';

/** The walks of docs/contributing.md are walked, one after the other, in a copy of the repository. */
const NOT_COPIED = ['node_modules', '.git', 'dist', 'output', 'coverage'];
/** Done for the whole repository elsewhere, or before the walks begin. */
const ELSEWHERE = /^npm (ci|test)$/;

const start = mkdtempSync(join(tmpdir(), 'banwen-walk-'));
const blocks = documentBlocks(readFileSync('docs/contributing.md', 'utf8'));
const play = playDocument({ start, run });

beforeAll(() => {
  for (const name of readdirSync('.')) {
    if (!NOT_COPIED.includes(name)) cpSync(name, join(start, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(start, 'node_modules'));
});
afterAll(() => rmSync(start, { recursive: true, force: true }));

test.each(blocks.map((block) => ({ ...block, name: `${block.line}: ${block.language} ${block.about}` })))('line $name', play);

async function run(cwd: string, words: readonly string[]): Promise<Played | undefined> {
  const [program = '', ...argv] = words;
  if (ELSEWHERE.test(words.join(' '))) return undefined;
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse('2026-06-01') / 1000) };
  try {
    const { stdout, stderr } = await promisify(execFile)(program, argv, { cwd, env });
    return { code: 0, printed: `${stdout}${stderr}` };
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error && 'stderr' in error)) throw error;
    return { code: 1, printed: `${error.stdout}${error.stderr}` };
  }
}
