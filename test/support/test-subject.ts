import { readFileSync } from 'node:fs';
import type { Subject } from '../../src/checks/check.ts';
import type { Outcome } from '../../src/core/diagnostic.ts';
import type { Source } from '../../src/core/source.ts';
import { calendarOf } from '../../src/plan/calendar-data.ts';
import { parseDay } from '../../src/plan/day.ts';
import { resolvePlan } from '../../src/plan/resolve-plan.ts';
import { resolveProfile } from '../../src/plan/resolve-profile.ts';
import { resolveRegistry } from '../../src/plan/resolve-registry.ts';
import type { PlanInput, ProfileInput, RegistryInput } from '../../src/schema/inputs.ts';
import { type SchemaName, validate } from '../../src/schema/validate.ts';
import { parseYaml } from '../../src/source/yaml-tree.ts';

const TODAY = '2026-11-02';
const { registry, profile, calendar } = world();

/**
 * What a rule sees of a plan written as YAML, in a small world of its own (test/support/checks). Top-level keys the text
 * leaves out are added at its end, so that its offsets stay. A plan that does not resolve fails the test.
 */
export function testSubject(text: string): Subject {
  const kind = /^kind: work-plan$/m.test(text) ? 'work-plan' : 'campaign';
  const { input, positions } = readAs<PlanInput>(kind, {
    path: 'plans/test/2026/plan.yaml',
    text: completed(text, kind),
  });
  const plan = settled(resolvePlan({ id: 'test/2026/plan', input, positions, profile, registry, calendar }));
  return { plan, manuscript: undefined, registry, calendar, today: settled({ value: parseDay(TODAY), diagnostics: [] }) };
}

/** The text with the defaults of its kind it does not mention. */
function completed(text: string, kind: string): string {
  const missing = fileText(`${kind}.yaml`)
    .split('\n')
    .filter((line) => !new RegExp(`^${line.split(':')[0]}:`, 'm').test(text));
  return [text.trimEnd(), ...missing].join('\n');
}

function world() {
  const registryFile = readAs<RegistryInput>('registry', fixture('registry.yaml'));
  const profileFile = readAs<ProfileInput>('profile', fixture('profile.yaml'));
  return {
    registry: settled(resolveRegistry([{ area: 'test', ...registryFile }], 'test')),
    profile: settled(resolveProfile('test', profileFile.input, profileFile.positions)),
    calendar: calendarOf(undefined),
  };
}

function readAs<T>(name: SchemaName, source: Source) {
  const tree = settled(parseYaml(source));
  return { input: settled(validate<T>(name, tree)), positions: tree.positions };
}

function fixture(name: string): Source {
  return { path: `test/${name}`, text: fileText(name) };
}

function fileText(name: string): string {
  return readFileSync(new URL(`./checks/${name}`, import.meta.url), 'utf8');
}

function settled<T>({ value, diagnostics }: Outcome<T>): T {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (value === undefined || errors.length > 0) {
    throw new Error(`the plan of the test has faults: ${errors.map(({ message }) => message.en).join('; ')}`);
  }
  return value;
}
