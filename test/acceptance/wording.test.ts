import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CompiledPlan } from '../../src/build/compiled-plan.ts';
import type { Subject } from '../../src/checks/check.ts';
import { checks } from '../../src/checks/registry.ts';
import type { Manuscript } from '../../src/documents/manuscript.ts';
import { calendarOf } from '../../src/plan/days/calendar-data.ts';
import { parseDay } from '../../src/plan/days/day.ts';
import { todayOn } from '../../src/plan/days/today.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Registry } from '../../src/plan/registry/registry.ts';
import { type RegistryPart, resolveRegistry } from '../../src/plan/registry/resolve-registry.ts';
import type { RegistryInput } from '../../src/schema/inputs.ts';
import { validate } from '../../src/schema/validate.ts';
import { parseYaml } from '../../src/source/yaml-tree.ts';
import { compileFolder, repository } from '../support/compile-folder.ts';

/** The rules that read sentences, on every sentence of this repository: what they find must be true. */
const rules = checks.filter(({ id }) => id.startsWith('text/'));
const corrected = await compileFolder('');
const asIssued = await compileFolder('test/fixtures/as-issued');
const registries = { '': registryParts(''), 'test/fixtures/as-issued': registryParts('test/fixtures/as-issued') };

/** A line longer than a heading. */
const LONG = 24;

interface Reading {
  readonly plan: Plan;
  readonly registry: Registry;
}

test('no alarm in what the plans of this repository type', () => {
  const said = corrected.plans.flatMap(({ id, diagnostics }) =>
    diagnostics.filter(({ rule }) => rule.startsWith('text/')).map(({ rule, message }) => `${id} ${rule} ${message.zh}`),
  );
  expect(said).toEqual([]);
});

test('no alarm in the documents composed of them, outlines and all', () => {
  const said = corrected.plans.flatMap((compiled) => {
    const reading = readingOf(compiled, '');
    return findings(reading, textsOf(compiled.manuscript)).map((line) => `${compiled.id} ${line}`);
  });
  expect(said).toEqual([]);
});

test('no alarm in the sentences of any outline', () => {
  const [first] = corrected.plans;
  if (first === undefined) throw new Error('no plan');
  const outlines = readdirSync(join(repository, 'templates'), { recursive: true, encoding: 'utf8' });
  const said = outlines
    .filter((name) => name.endsWith('outline.yaml'))
    .sort()
    .flatMap((name) => {
      const texts = stringsIn(parse(readFileSync(join(repository, 'templates', name), 'utf8')));
      const ofItsYear = corrected.plans.find(({ plan }) => name.includes(`-${plan?.year}/`)) ?? first;
      // A phrase may end in the comma that joins it to the next; papers have blanks to write in.
      const blanks = name.startsWith('papers/') ? /，$|\u3000/gu : /，$/u;
      const closed = texts.map((text) => text.replace(blanks, ''));
      return findings(readingOf(ofItsYear, ''), closed).map((line) => `${name} ${line}`);
    });
  expect(said).toEqual([]);
});

test('what is found in the source documents, marks of their conversion included', async () => {
  const folder = join(repository, 'test/fixtures/sources');
  const { seeds } = parse(readFileSync(join(repository, 'test/fixtures/truth/expected-on-seeds.yaml'), 'utf8'));
  const lines = Object.values<{ plan: string; file: string }>(seeds).flatMap(({ plan, file }) => {
    const compiled = asIssued.plans.find(({ id }) => id === plan);
    if (compiled === undefined) throw new Error(`no plan ${plan}`);
    const name = file.replace(/^seeds\//, '');
    const texts = paragraphsOf(readFileSync(join(folder, name), 'utf8'));
    return [name, ...findings(readingOf(compiled, 'test/fixtures/as-issued'), texts).map((line) => `  ${line}`)];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/wording-findings.txt');
});

/** `rule: message`, for each finding of a rule in the texts. */
function findings({ plan, registry }: Reading, texts: readonly string[]): readonly string[] {
  const today = parseDay('2026-11-21');
  if (today === undefined) throw new Error('the day of the tests is a day');
  const prose = texts.map((text) => ({ text, path: ['kind'] }));
  const subject: Subject = {
    plan: { ...plan, prose },
    manuscript: undefined,
    registry,
    calendar: calendarOf(undefined),
    today: todayOn(today),
    ledger: [],
  };
  return rules.flatMap((rule) => [...rule.find(subject)].map(({ message }) => `${rule.id}: ${message.zh}`));
}

function readingOf({ id, plan }: CompiledPlan, root: keyof typeof registries): Reading {
  if (plan === undefined) throw new Error(`${id} does not compile`);
  const { value } = resolveRegistry(registries[root], plan.area);
  if (value === undefined) throw new Error(`no registry for ${plan.area}`);
  return { plan, registry: value };
}

function registryParts(root: string): readonly RegistryPart[] {
  const folder = join(repository, root, 'plans/registry');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return names.sort().flatMap((name) => {
    const tree = parseYaml({ path: name, text: readFileSync(join(folder, name), 'utf8') }).value;
    const input = tree && validate<RegistryInput>('registry', tree).value;
    const area = name.split(/[/\\]/)[0] ?? '';
    return tree === undefined || input === undefined ? [] : [{ area, input, positions: tree.positions }];
  });
}

/** The paragraphs of a source text, whose lines and pages are broken anywhere: a long line without a closing sign goes on. */
function paragraphsOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const paragraphs: string[] = [];
  for (const line of lines.filter(Boolean)) {
    const before = paragraphs.at(-1) ?? '';
    const goesOn = before.length > LONG && !/[。；：！？:;*>|]$/.test(before) && !/^[#<|*]/.test(line);
    paragraphs.push((goesOn ? paragraphs.pop() : '') + line);
  }
  return paragraphs;
}

/** What is printed, without the numbers before it. */
function textsOf(manuscript: Manuscript | undefined): readonly string[] {
  const blocks = (manuscript?.parts ?? []).flatMap((part) => part.blocks);
  return blocks.flatMap(({ origin: _, ...block }) => stringsIn('number' in block ? { ...block, number: '' } : block));
}

/** Every text in a value, at whatever depth. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsIn);
}
