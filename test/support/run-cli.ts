import { cli } from '../../src/cli/cli.ts';

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder as a process would, on a day of its own and without a terminal. */
export async function runCli(cwd: string, argv: readonly string[], day = '2026-06-01'): Promise<CliRun> {
  let stdout = '';
  let stderr = '';
  const code = await cli(argv, {
    cwd,
    env: { SOURCE_DATE_EPOCH: String(Date.parse(`${day}T00:00:00Z`) / 1000) },
    version: '0.0.0',
    stdoutIsTty: false,
    stderrIsTty: false,
    interruption: () => new AbortController().signal,
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    now: () => 0,
  });
  return { code, stdout, stderr };
}
