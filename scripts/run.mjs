// Runs a TypeScript script of this folder on Node 20, which cannot by itself: node scripts/run.mjs scripts/generate.ts --check
import { runnerImport } from 'vite';

const [script, ...rest] = process.argv.slice(2);
process.argv.splice(1, process.argv.length, script, ...rest);
await runnerImport(`./${script}`);
