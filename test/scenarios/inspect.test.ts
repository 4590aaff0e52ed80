import { expect, test } from 'vitest';
import { inspect } from '../../src/inspect/inspect.ts';
import { deviationsOf } from '../../src/inspect/summarize-inspection.ts';
import { docx } from '../../src/renderers/docx/docx.ts';
import { noTools } from '../support/no-tools.ts';
import { scenarios } from './scenarios.ts';

/** What a scenario does otherwise on purpose. */
const ON_PURPOSE: Readonly<Record<string, readonly string[]>> = {
  draft: ['R47 页眉'],
  'secrecy-only': ['R9 涉密公文的份号'],
};

test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s keeps every rule its file tells', async (name, {
  manuscript,
}) => {
  const inspection = inspect(await docx.render(manuscript, noTools));
  if ('advice' in inspection) throw new Error(inspection.text.en);
  const found = deviationsOf(inspection).map(({ result: { rule }, verdict }) => `${rule.id} ${verdict.aspect.zh}`);
  expect(found).toEqual(ON_PURPOSE[name] ?? []);
  expect(inspection.elements.isTagged).toBe(true);
});
