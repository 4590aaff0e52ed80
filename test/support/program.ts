import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../src/build/digest.ts';
import { repository } from './compile-folder.ts';

/** The compiled program, where it has to run as a process of its own; `npm run compile` makes it. */
export const PROGRAM = process.env['BANWEN_PROGRAM'] ?? join(repository, 'dist/bin.js');

export interface ProgramOptions {
  /** Ends it with SIGKILL after so many milliseconds. */
  readonly killAfter?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What runs it, with its arguments: `['strace', '-f']`. */
  readonly under?: readonly string[];
}

export interface ProgramRun {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly said: string;
}

/** Runs the compiled program in a folder, on a day of its own. */
export function runProgram(
  cwd: string,
  argv: readonly string[],
  { killAfter, env, under = [] }: ProgramOptions = {},
): Promise<ProgramRun> {
  const [command = process.execPath, ...rest] = [...under, process.execPath, PROGRAM, ...argv, '--today', '2026-11-21'];
  const child = spawn(command, rest, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve({ code, said: Buffer.concat(said).toString() });
    });
  });
}

/** Digests of all files below a folder, by their paths; hidden ones too. What goes while it is looked at is not there. */
export function digestsBelow(folder: string): ReadonlyMap<string, string> {
  const names = statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return new Map(names.sort().flatMap((name) => digestAt(join(folder, name)).map((sha256) => [name, sha256] as const)));
}

function digestAt(path: string): readonly string[] {
  try {
    return statSync(path).isFile() ? [digest(readFileSync(path))] : [];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
