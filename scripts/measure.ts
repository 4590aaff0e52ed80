import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from '../test/measuring/measure.ts';
import { measureTable } from '../test/measuring/measure-table.ts';
import { SETTINGS } from '../test/measuring/sheet.ts';
import { scenarios } from '../test/scenarios/scenarios.ts';
import { printScenarios } from '../test/support/print-scenarios.ts';
import { scanPdf } from '../test/support/scan-pdf.ts';

/**
 * Prints what was measured on the pages of the scenarios, in millimetres, as the browser prints them and as LibreOffice
 * shows their Word files. With a folder as argument their files stay there; further arguments name the scenarios wanted.
 */
const [kept, ...wanted] = process.argv.slice(2);
const chosen = wanted.length === 0 ? scenarios : scenarios.filter(({ name }) => wanted.includes(name));
const folder = kept ?? mkdtempSync(join(tmpdir(), 'measure-'));
try {
  const printed = await printScenarios(chosen, folder);
  const measured = chosen.flatMap((scenario) =>
    (['browser', 'office'] as const).map((route) => {
      const scan = scanPdf(printed[route].get(scenario.name) ?? '');
      return { name: scenario.name, route, pages: scan.pages.length, findings: measure(scan, scenario, SETTINGS[route]) };
    }),
  );
  console.log(measureTable(measured));
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}
