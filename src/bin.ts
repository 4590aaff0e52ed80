import { cli } from './cli/cli.ts';
import { programVersion } from './shell/program/program-version.ts';

/** Takes the place of the process's sudden end, so it is asked for only by a command that ends by itself. */
function interruption(): AbortSignal {
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort());
  return interrupt.signal;
}

/** A reader that has seen enough (`banwen check | head`) is no fault of ours or of the plans. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}

for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly);

/** Settled when the command is done and the process knows what to answer. */
export const ended: Promise<void> = run();

async function run(): Promise<void> {
  process.exitCode = await cli(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    version: programVersion(),
    stdoutIsTty: process.stdout.isTTY === true,
    stderrIsTty: process.stderr.isTTY === true,
    interruption,
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    now: Date.now,
  });
}
