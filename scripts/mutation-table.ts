import { measure } from '../test/mutation/measure.ts';
import { printMisses, printTable } from '../test/mutation/table.ts';

/** Prints what becomes of faulty plans, a line for every kind of fault; with `--misses` also each that is not answered well. */
const verdicts = await measure({ filesEach: Infinity });
if (process.argv.includes('--misses')) console.log(`${printMisses(verdicts)}\n`);
console.log(printTable(verdicts));
