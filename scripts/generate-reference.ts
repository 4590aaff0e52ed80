// Writes docs/reference/ from schemas/ and the rules of GB/T 9704; with --check it only says whether that would change it.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { planKinds } from '../src/schema/plan-kinds.ts';
import { formatRulesPage } from './format-rules-page.ts';
import { referencePages } from './reference-pages.ts';

const folder = fileURLToPath(new URL('../docs/reference/', import.meta.url));
const pages = [
  ...referencePages([...planKinds, 'registry', 'profile', 'calendar-overrides', 'config', 'public-data']),
  formatRulesPage(),
];

mkdirSync(folder, { recursive: true });
const orphans = readdirSync(folder).filter((name) => !pages.some(({ file }) => file === name));
const stale = pages.filter(({ file, text }) => readFileSync(join(folder, file), { encoding: 'utf8', flag: 'a+' }) !== text);

if (!process.argv.includes('--check')) {
  for (const { file, text } of pages) writeFileSync(join(folder, file), text);
  for (const name of orphans) rmSync(join(folder, name));
} else if (stale.length + orphans.length > 0) {
  console.error('docs/reference/ is stale: run `npm run generate`');
  process.exitCode = 1;
}
