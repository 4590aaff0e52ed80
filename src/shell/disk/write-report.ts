import { basename, dirname, resolve } from 'node:path';
import { withAdvice } from './wrap-failure.ts';
import { writeWhole } from './write-whole.ts';

/** Writes a report to the file the caller names, seen from `cwd`; it may lie anywhere. */
export async function writeReport(cwd: string, file: string, text: string | Uint8Array): Promise<void> {
  const path = resolve(cwd, file);
  try {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    await writeWhole(dirname(path), basename(path), bytes);
  } catch (error) {
    throw withAdvice(error, ADVICE);
  }
}

const ADVICE = {
  zh: '检查那里的读写权限和剩余空间，或把报告写到别处',
  en: 'check the permissions and the room there, or write the report elsewhere',
};
