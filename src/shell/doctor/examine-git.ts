import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Examination } from './examination.ts';

const run = promisify(execFile);
const TIMEOUT_MS = 20_000;

/** Whether there is git, which only comparing revisions needs; `program` is what is started for it. */
export async function examineGit(program = 'git'): Promise<Examination> {
  const version = await run(program, ['--version'], { timeout: TIMEOUT_MS }).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
  if (version !== null) return { id: 'git', condition: 'ok', found: { zh: version, en: version }, facts: { version } };
  return {
    id: 'git',
    condition: 'warning',
    found: { zh: '没有 git', en: 'there is no git' },
    advice: {
      zh: '要比较两个版本（report --base，diff）才需要：装 git',
      en: 'install git to compare revisions (report --base, diff); nothing else needs it',
    },
    facts: { version },
  };
}
