import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { wrapFailure } from './wrap-failure.ts';

/** Adds a text to the end of a file, seen from `cwd`, that others write to as well. */
export async function appendText(cwd: string, file: string, text: string): Promise<void> {
  const path = resolve(cwd, file);
  try {
    await appendFile(path, text);
  } catch (error) {
    throw wrapFailure(error, { zh: '无法写入', en: 'could not write', advice: ADVICE }, path);
  }
}

const ADVICE = {
  zh: '检查 GITHUB_STEP_SUMMARY 指向的文件能否写入，或不用 github 报告',
  en: 'check that the file named in GITHUB_STEP_SUMMARY can be written, or choose another reporter',
};
