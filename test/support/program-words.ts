import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { wordsOf } from './document-blocks.ts';

/** The browser has tests of its own, and no document for people shows anything of what it prints. */
const FORMATS = ['--format', 'docx,html,xlsx'];

/** What `npx banwen …`, `npm start` and `npm run …` typed in a folder give the program, by the package file there; without PDFs. */
export function programWords(here: string, words: readonly string[]): readonly string[] {
  const argv = argumentsOf(here, words);
  return argv[0] === 'build' && !argv.includes('--format') ? [...argv, ...FORMATS] : argv;
}

function argumentsOf(here: string, [program, ...rest]: readonly string[]): readonly string[] {
  if (program === 'npx') return rest.slice(1);
  expect(program).toBe('npm');
  const [name = '', ...more] = rest[0] === 'run' ? rest.slice(1) : rest;
  const script: string = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).scripts[name];
  return [...wordsOf(script.replace(/^(banwen|node dist\/bin\.js) /, '')), ...more.filter((word) => word !== '--')];
}
