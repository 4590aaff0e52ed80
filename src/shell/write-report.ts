import { basename, dirname, resolve } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** Writes a report to the file the caller names, seen from `cwd`; it may lie anywhere. */
export async function writeReport(cwd: string, file: string, text: string): Promise<void> {
  const path = resolve(cwd, file);
  await writeWhole(dirname(path), basename(path), new TextEncoder().encode(text));
}
