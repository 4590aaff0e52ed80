import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CompiledPlan } from '../../src/build/compiled-plan.ts';
import { checks } from '../../src/checks/registry.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { lineColumn } from '../../src/core/source.ts';
import { docx } from '../../src/renderers/docx/docx.ts';
import { compileFolder, repository } from '../support/compile-folder.ts';
import { docxText } from '../support/docx-text.ts';
import { noTools } from '../support/no-tools.ts';
import { comparable, differences, similarity } from '../support/source-text.ts';

interface Expectation {
  readonly id: string;
  readonly count?: number;
  readonly values?: Readonly<Record<string, string | number | readonly (string | number)[]>>;
}

interface ExpectedDocument {
  readonly plan: string;
  readonly file: string;
  readonly mustReport: readonly Expectation[];
  readonly mustNotReport: readonly Expectation[];
  readonly mayReport: readonly Expectation[];
}

const fixtures = join(repository, 'test/fixtures');
const truth: { seeds: Record<string, ExpectedDocument> } = parse(
  readFileSync(join(fixtures, 'truth/expected-on-seeds.yaml'), 'utf8'),
);
const documents = Object.values(truth.seeds);
const built = new Set(checks.map((check) => check.id));

/** Telephones of the sources, for which the plans hold invented ones. */
const INVENTED: ReadonlyMap<unknown, string> = new Map([
  ['82012463', '82010000'],
  ['85501168', '85500000'],
]);

const compiled = new Map<string, CompiledPlan>();

beforeAll(async () => {
  const { plans, shared } = await compileFolder('test/fixtures/as-issued');
  expect(shared).toEqual([]);
  for (const plan of plans) compiled.set(plan.id, plan);
});

test('every source document has its plan', () => {
  expect([...compiled.keys()].sort()).toEqual(documents.map(({ plan }) => plan).sort());
});

for (const document of documents) {
  test(`${document.plan}: the Word notice says what the source says`, async () => {
    const { manuscript } = compiledPlan(document.plan);
    if (manuscript === undefined) throw new Error('no manuscript');
    const source = readFileSync(join(fixtures, 'sources', document.file.replace(/^seeds\//, '')), 'utf8');
    const expected = comparable(source);
    const actual = comparable(docxText(await docx.render(manuscript, noTools)));
    const ratio = similarity(expected, actual);
    console.info(`${document.plan}: ${ratio.toFixed(4)}\n  ${differences(expected, actual).join('\n  ')}`);
    expect(ratio).toBeGreaterThanOrEqual(0.98);
  });

  test(`${document.plan}: the rules report what the source must trigger, and nothing else`, () => {
    const { diagnostics } = compiledPlan(document.plan);
    const known = document.mustReport.filter(({ id }) => built.has(id));
    const optional = new Set(document.mayReport.map(({ id }) => id));
    for (const expectation of known) compare(expectation, diagnostics);
    const wanted = new Set(known.map(({ id }) => id));
    const others = diagnostics.filter(({ rule }) => !wanted.has(rule) && !optional.has(rule));
    expect(others.map(({ rule, message }) => `${rule}: ${message.zh}`)).toEqual([]);
    const forbidden = document.mustNotReport.map(({ id }) => id);
    expect(diagnostics.filter(({ rule }) => forbidden.includes(rule))).toEqual([]);
  });
}

test('every finding stands at the words it is about', async () => {
  const lines = [...compiled.values()].flatMap(({ diagnostics }) => diagnostics.map(spotLine));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/as-issued-findings.txt');
});

function compare({ id, count, values }: Expectation, diagnostics: readonly Diagnostic[]): void {
  const found = diagnostics.filter(({ rule }) => rule === id);
  if (count === undefined) expect(found.length, id).toBeGreaterThan(0);
  else expect(found.length, id).toBe(count);
  const said = found.map(({ message, hint }) => `${message.zh} ${hint?.zh ?? ''}`).join('\n');
  for (const value of Object.values(values ?? {}).flat()) expect(said, id).toContain(INVENTED.get(value) ?? String(value));
}

/** `file:line:column rule «underlined words» ← related words`. */
function spotLine({ file, rule, place, message, related }: Diagnostic): string {
  if (place === undefined) return `${file} ${rule} (no place) ${message.zh}`;
  const { text } = place.source;
  const { line, column } = lineColumn(text, place.range.start);
  const others = (related ?? []).map(({ source, range }) => ` ← «${brief(source.text.slice(range.start, range.end))}»`);
  return `${file}:${line}:${column} ${rule} «${brief(text.slice(place.range.start, place.range.end))}»${others.join('')}\n    ${message.zh}`;
}

function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 40)}…${line.slice(-15)}` : line;
}

function compiledPlan(id: string): CompiledPlan {
  const plan = compiled.get(id);
  if (plan === undefined) throw new Error(`no plan ${id}`);
  return plan;
}
