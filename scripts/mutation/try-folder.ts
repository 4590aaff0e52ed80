import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundleTests } from './bundle-tests.ts';
import { keepReport, keptFiles, keptVerdicts, type Verdict } from './kept-report.ts';
import { switchChanges } from './switch-changes.ts';
import { tryChanges } from './try-changes.ts';

/**
 * Tries the changes of files with the tests of a folder. mutation.ts runs it in a copy of the tree that has the tools:
 * `try-folder.ts --tests <folder> --report <path without ending> [--workers <count>] [--again] <files>`. The report grows as results come.
 */
const SCRIPT = 'changed-tests.cjs';
/** So many results are written at once. */
const EACH = 200;

const { values, positionals } = parseArgs({
  options: {
    tests: { type: 'string', default: '' },
    report: { type: 'string', default: '' },
    workers: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const { changes, codes } = await switchChanges(positionals);
writeFileSync(SCRIPT, await bundleTests(values.tests, codes));

const kept = keptFiles(values.report);
// what is not tried again yet stands as it was found
const verdicts = new Map(values.again ? keptVerdicts(kept, changes) : []);
const untried = changes.filter((change) => !wasNoticed(verdicts.get(change)));
let done = 0;
await tryChanges({ script: SCRIPT, workers: Number(values.workers) }, untried, (change, verdict) => {
  verdicts.set(change, verdict);
  done += 1;
  if (done % EACH > 0) return;
  console.log(`${values.tests}: ${done} of ${untried.length} changes`);
  keepReport(values.report, kept, verdicts);
});
keepReport(values.report, kept, verdicts);

function wasNoticed(verdict: Verdict | undefined): boolean {
  return verdict?.status === 'Killed' || verdict?.status === 'Timeout';
}
