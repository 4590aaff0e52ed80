import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The compiled program; `BANWEN` names another. */
export const program: string = resolve(process.env['BANWEN'] ?? 'dist/bin.js');

const USAGE = resolve('bench/tell-usage.cjs');

/** What a process said and took, from its start to its end. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
  /** Processor time, of all its threads. */
  readonly cpuMs: number;
  /** Most memory it held at a time. */
  readonly megabytes: number;
}

/** Runs a script of Node's and waits for its end. */
export function runProgram(given: readonly string[], cwd: string = process.cwd()): Run {
  const began = performance.now();
  const options = { cwd, encoding: 'utf8', maxBuffer: 1 << 29 } as const;
  const { status, stdout, stderr, error, signal } = spawnSync(process.execPath, ['--require', USAGE, ...given], options);
  const ms = performance.now() - began;
  if (error !== undefined) throw error;
  const [usage = '', ...said] = stderr.split('\n').reverse();
  if (signal !== null || !usage.startsWith('{')) throw new Error(`${given[0]} ended by ${signal}: ${stderr}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(usage);
  const taken = { ms, cpuMs: (userCPUTime + systemCPUTime) / 1000, megabytes: Math.round(maxRSS / 1024) };
  return { status, stdout, stderr: said.reverse().join('\n').trim(), ...taken };
}
