import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { type ArtifactText, artifactText, says, statedIn } from '../support/artifact-text.ts';
import { makeRoot } from '../support/build-root.ts';
import { compileFolder } from '../support/compile-folder.ts';
import { carriedBy, type FactFormat, type PlanFact, planFacts } from '../support/plan-facts.ts';

const SLOW_MS = 120_000;
const FILES: Readonly<Record<FactFormat, (id: string) => string>> = {
  docx: (id) => `${id}/notice.docx`,
  pdf: (id) => `${id}/disclosure.pdf`,
  html: (id) => `${id}/disclosure.html`,
  xlsx: (id) => `${id}/statistics.xlsx`,
  json: (id) => `data/${id}.json`,
  csv: (id) => `data/${id}.csv`,
};
const FORMATS: readonly FactFormat[] = ['docx', 'pdf', 'html', 'json', 'csv', 'xlsx'];

const root = makeRoot({ of: '' });
const { plans } = await compileFolder('');
const compiled = plans.flatMap(({ id, plan, manuscript }) => (plan && manuscript ? [{ id, plan, manuscript }] : []));

beforeAll(() => root.build(['docx', 'pdf', 'html', 'xlsx']), SLOW_MS);
afterAll(() => root.remove());

function read(id: string, format: FactFormat): ArtifactText {
  return artifactText(format, readFileSync(join(root.output, FILES[format](id))));
}

/** The formats of a plan: a workbook only where something is counted. */
function formatsOf({ sheets }: (typeof compiled)[number]['manuscript']): readonly FactFormat[] {
  return FORMATS.filter((format) => format !== 'xlsx' || sheets.length > 0);
}

/** Facts that an artifact has to say and does not. */
function missing(lines: ArtifactText, format: FactFormat, facts: readonly PlanFact[]): readonly string[] {
  const own = facts.filter(({ name }) => carriedBy[name].some((each) => each === format));
  return [
    ...new Set(own.filter((fact) => !says(lines, format, fact)).map(({ name, value }) => `${name}: ${JSON.stringify(value)}`)),
  ];
}

/** Every text and day of a plan, of whatever is in it. */
function wordsOf(value: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const inner = value instanceof Map ? [...value.entries()].flat() : Object.values(value);
  return inner.flatMap((each) => wordsOf(each, seen));
}

/** What an artifact states that the plan does not. */
function invented(lines: ArtifactText, plan: Plan): readonly string[] {
  const { positions: _, ...own } = plan;
  const known = new Set(statedIn(wordsOf(own).map((word) => word.replace(/\s/g, ''))));
  return statedIn(lines).filter((each) => !known.has(each));
}

for (const { id, plan, manuscript } of compiled) {
  const facts = [...planFacts(plan), { name: 'title', value: { text: manuscript.title } } as const];
  test(`${id}: every format says what the plan says`, () => {
    const found = formatsOf(manuscript).map((format) => [
      format,
      missing(read(id, format), format, facts),
      invented(read(id, format), plan),
    ]);
    expect(found).toEqual(formatsOf(manuscript).map((format) => [format, [], []]));
  });

  test(`${id}: Word file, PDF and page are one document`, () => {
    const [word, print, page] = (['docx', 'pdf', 'html'] as const).map((format) => read(id, format).join(''));
    const lines = (['docx', 'pdf'] as const).flatMap((format) => read(id, format));
    for (const line of lines) {
      expect(word, line).toContain(line);
      expect(print, line).toContain(line);
      expect(page, line).toContain(line);
    }
  });
}

test('a fact that is altered in any format is noticed', () => {
  for (const { id, plan, manuscript } of compiled) {
    const facts = planFacts(plan).filter(({ value }) => 'day' in value || 'text' in value);
    for (const format of formatsOf(manuscript)) {
      const lines = read(id, format);
      const carried = facts.filter((fact) => carriedBy[fact.name].some((each) => each === format));
      for (const fact of carried) {
        const text = squeezed(fact.value);
        const altered = lines.map((line) => (text === '' ? otherDay(line) : line.replaceAll(text, '某某')));
        expect(missing(altered, format, [fact]), `${id} ${format} ${JSON.stringify(fact)}`).toHaveLength(1);
      }
      expect(invented([...lines, '2031年1月2日', '某发〔2031〕7号'], plan), `${id} ${format}`).toEqual([
        '2031-01-02',
        '〔2031〕7号',
      ]);
    }
  }
});

function squeezed(value: PlanFact['value']): string {
  return 'text' in value ? value.text.replace(/\s/g, '') : '';
}

/** Every number of a line, another one: no day stays what it was. */
function otherDay(line: string): string {
  return line.replace(/\d+/g, (digits) => String(Number(digits) + 4000));
}
