import { cli } from '../../src/cli/cli.ts';

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface World {
  readonly day?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly version?: string;
  readonly isTty?: boolean;
}

/** Runs the command line in a folder as a process would, on a day of its own; a text is that day. Without a terminal, unless one is asked for. */
export async function runCli(cwd: string, argv: readonly string[], world: World | string = {}): Promise<CliRun> {
  const given: World = typeof world === 'string' ? { day: world } : world;
  const { day = '2026-06-01', env = {}, version = '0.0.0', isTty = false } = given;
  let stdout = '';
  let stderr = '';
  const code = await cli(argv, {
    cwd,
    env: { SOURCE_DATE_EPOCH: String(Date.parse(`${day}T00:00:00Z`) / 1000), ...env },
    version,
    stdoutIsTty: isTty,
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
