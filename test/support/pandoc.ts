import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Decision } from './tracked-text.ts';

/** Whether pandoc is on this machine. */
export function hasPandoc(): boolean {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * What pandoc reads in Word files, changes accepted or rejected, without blanks: it takes the end of a page for that of a
 * line, and knows changes of text, not of rows, so that the lines it draws for tables, and their captions, are left out.
 */
export function pandocWords(file: Uint8Array, decision: Decision): string {
  const folder = mkdtempSync(join(tmpdir(), 'pandoc-'));
  try {
    const path = join(folder, 'file.docx');
    writeFileSync(path, file);
    const options = ['-f', 'docx', '-t', 'plain', '--wrap=none', '-s', `--track-changes=${decision}`];
    const text = execFileSync('pandoc', [...options, path], { encoding: 'utf8', maxBuffer: 1e8 });
    return text.replace(/^[\s|+=:-]*$|^\s*: .*$/gm, '').replace(/[\s|]+/g, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
