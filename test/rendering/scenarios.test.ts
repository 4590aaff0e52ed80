import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measure } from '../measuring/measure.ts';
import { SETTINGS } from '../measuring/sheet.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { scenarios } from '../scenarios/scenarios.ts';
import { hasPoppler, openOffice } from '../support/office.ts';
import { type PrintedScenarios, printScenarios } from '../support/print-scenarios.ts';
import { scanPdf } from '../support/scan-pdf.ts';

const missing = whatIsMissing();
let folder: string | undefined;
let printed: PrintedScenarios | undefined;

beforeAll(async () => {
  if (missing !== undefined) return;
  folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  printed = await printScenarios(scenarios, folder);
});

afterAll(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

test('the scenarios can be printed and measured', ({ skip }) => {
  if (missing !== undefined) skip(missing);
  expect(printed?.browser.size).toBe(scenarios.length);
  expect(printed?.office.size).toBe(scenarios.length);
});

test.skipIf(missing !== undefined).each(scenarios)('$name as the browser prints it: $shows', (scenario) => {
  expect(failures(scenario, 'browser')).toEqual([]);
});

test.skipIf(missing !== undefined).each(scenarios)('$name as LibreOffice shows it: $shows', (scenario) => {
  expect(failures(scenario, 'office')).toEqual([]);
});

function failures(scenario: Scenario, route: 'browser' | 'office'): readonly string[] {
  const path = printed?.[route].get(scenario.name) ?? '';
  const findings = measure(scanPdf(path), scenario, SETTINGS[route]);
  expect(findings.length).toBeGreaterThan(0);
  return findings.filter(({ ok }) => !ok).map(({ what, measured, wanted }) => `${what}: ${measured}, wanted ${wanted}`);
}

function whatIsMissing(): string | undefined {
  if (!hasPoppler()) return 'poppler is not installed';
  const office = openOffice();
  if (typeof office === 'string') return office;
  office.close();
  return undefined;
}
