import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PACKAGE = 'vnu-jar';
const JAR = 'build/dist/vnu.jar';
const LARGEST = 64 * 1024 * 1024;

/** What the Nu checker says of files; null where it or Java is not installed. */
export function checkHtml(paths: readonly string[], kind: 'html' | 'css'): readonly NuMessage[] | null {
  const jar = jarPath();
  if (jar === null || spawnSync('java', ['-version']).error !== undefined) return null;
  const found = spawnSync('java', ['-jar', jar, `--${kind}`, '--format', 'json', ...paths], {
    encoding: 'utf8',
    maxBuffer: LARGEST,
  });
  const { messages }: { readonly messages: readonly NuMessage[] } = JSON.parse(found.stderr);
  return messages;
}

export interface NuMessage {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

/** A folder for packages outside the repository may be named by NU_CHECKER_HOME. */
function jarPath(): string | null {
  const home = process.env['NU_CHECKER_HOME'];
  const from = home === undefined ? import.meta.url : join(home, 'package.json');
  try {
    return join(dirname(createRequire(from).resolve(`${PACKAGE}/package.json`)), JAR);
  } catch {
    return null;
  }
}
