import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { docx } from '../../src/renderers/docx/docx.ts';
import { pdf } from '../../src/renderers/pdf/pdf.ts';
import { openBrowser } from '../../src/shell/browser/browser.ts';
import { pageTools } from '../renderers/page-tools.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { noTools } from './no-tools.ts';
import { openOffice } from './office.ts';

/** PDFs of scenarios, by their names: as the browser prints them, and as LibreOffice shows their Word files. */
export interface PrintedScenarios {
  readonly browser: ReadonlyMap<string, string>;
  readonly office: ReadonlyMap<string, string>;
}

/** Renders scenarios into a folder: one browser prints them all, and one LibreOffice converts all Word files. */
export async function printScenarios(scenarios: readonly Scenario[], folder: string): Promise<PrintedScenarios> {
  mkdirSync(folder, { recursive: true });
  return { browser: await printByBrowser(scenarios, folder), office: await printByOffice(scenarios, folder) };
}

async function printByBrowser(scenarios: readonly Scenario[], folder: string): Promise<ReadonlyMap<string, string>> {
  const browser = await openBrowser({ fontsDir: 'templates/fonts' });
  const tools = pageTools((html) => browser.printToPdf(html));
  const printed = new Map<string, string>();
  try {
    for (const { name, manuscript } of scenarios) {
      const path = join(folder, `${name}.pdf`);
      writeFileSync(path, await pdf.render(manuscript, tools));
      printed.set(name, path);
    }
  } finally {
    await browser.close();
  }
  return printed;
}

async function printByOffice(scenarios: readonly Scenario[], folder: string): Promise<ReadonlyMap<string, string>> {
  const office = openOffice();
  if (typeof office === 'string') throw new Error(office);
  try {
    const paths = new Map<string, string>();
    for (const { name, manuscript } of scenarios) {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, await docx.render(manuscript, noTools));
      paths.set(name, path);
    }
    const converted = office.convert([...paths.values()], folder);
    return new Map([...paths].map(([name, path]) => [name, converted.get(path) ?? '']));
  } finally {
    office.close();
  }
}
