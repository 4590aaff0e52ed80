import { measure } from '../test/mutation/measure.ts';
import { measureRules } from '../test/mutation/rules/measure-rules.ts';
import { printRuleMisses, printRulesTable } from '../test/mutation/rules/rules-table.ts';
import { printMisses, printTable } from '../test/mutation/table.ts';

/**
 * Prints what becomes of faulty plans, a line for every kind of fault; with `--rules` of wrong facts, a line for every group
 * of rules. With `--misses` also each that is not answered well.
 */
const isVerbose = process.argv.includes('--misses');
if (process.argv.includes('--rules')) {
  const { verdicts } = await measureRules();
  if (isVerbose) console.log(`${printRuleMisses(verdicts)}\n`);
  console.log(printRulesTable(verdicts));
} else {
  const verdicts = await measure({ filesEach: Infinity });
  if (isVerbose) console.log(`${printMisses(verdicts)}\n`);
  console.log(printTable(verdicts));
}
