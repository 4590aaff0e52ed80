import { readFileSync } from 'node:fs';
import type { Subject } from '../../src/checks/check.ts';
import { dedented } from '../../src/core/dedented.ts';
import type { Outcome } from '../../src/core/diagnostic.ts';
import type { Source } from '../../src/core/source.ts';
import { composeDocument } from '../../src/documents/compose.ts';
import type { Manuscript } from '../../src/documents/manuscript.ts';
import { resolveOutline } from '../../src/documents/outline.ts';
import { calendarOf } from '../../src/plan/days/calendar-data.ts';
import { parseDay } from '../../src/plan/days/day.ts';
import { todayOn } from '../../src/plan/days/today.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { resolveProfile } from '../../src/plan/profile/resolve-profile.ts';
import { resolveRegistry } from '../../src/plan/registry/resolve-registry.ts';
import { resolvePlan } from '../../src/plan/resolve/resolve-plan.ts';
import type { OutlineInput, PlanInput, ProfileInput, RegistryInput } from '../../src/schema/inputs.ts';
import { planKinds } from '../../src/schema/plan-kinds.ts';
import { type SchemaName, validate } from '../../src/schema/validate.ts';
import { parseYaml } from '../../src/source/yaml-tree.ts';

const TODAY = '2026-11-02';
/** Plans that results.yaml and disposals.yaml name; they need not be of the scene. */
const CITED = ['campaign', 'results'];

/** What a rule is shown beside the plan itself. Other plans are YAML by name (`joint-01`, beside `plan`). */
export interface Scene {
  readonly others?: Readonly<Record<string, string>>;
  /** Lines of the profile that replace those of test/support/checks/profile.yaml. */
  readonly profile?: string;
  /** Registry entries beside those of test/support/checks/registry.yaml, as a registry file of its own. */
  readonly registry?: string;
  readonly today?: string;
  /** An outline file (`id: own`) to compose the document with; without it there is no manuscript. */
  readonly outline?: string;
}

/**
 * What a rule sees of a plan written as YAML, in a small world of its own (test/support/checks). Top-level keys the text
 * leaves out are added at its end, so that its offsets stay. A plan that does not resolve fails the test.
 */
export function testSubject(text: string, scene: Scene = {}): Subject {
  const world = makeWorld(scene);
  const others = Object.entries(scene.others ?? {}).map(([name, other]) => [name, dedented(other)]);
  const texts: Readonly<Record<string, string>> = { ...Object.fromEntries(others), plan: text };
  const ids = new Set([...CITED, ...Object.keys(texts)].map((name) => `test/2026/${name}`));
  const plans = Object.entries(texts).map(([name, each]) => planOf(name, each, { ...world, planIds: ids }));
  const plan = plans.find(({ id }) => id === 'test/2026/plan');
  const today = parseDay(scene.today ?? TODAY);
  if (plan === undefined || today === undefined) throw new Error('the scene of the test has no day or no plan');
  const ledger = plans.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { registry, calendar } = world;
  return { plan, manuscript: composed(plan, scene.outline), registry, calendar, today: todayOn(today), ledger };
}

function composed(plan: Plan, text: string | undefined): Manuscript | undefined {
  if (text === undefined) return undefined;
  const outline = readAs<OutlineInput>('outline', { path: 'templates/own/outline.yaml', text: dedented(text) });
  return settled(composeDocument(plan, settled(resolveOutline('own', new Map([['own', outline]]))), { draft: false }));
}

type World = ReturnType<typeof makeWorld> & { readonly planIds: ReadonlySet<string> };

function planOf(name: string, text: string, world: World): Plan {
  const kind = planKinds.find((each) => new RegExp(`^kind: ${each}$`, 'm').test(text)) ?? 'campaign';
  const source = { path: `plans/test/2026/${name}.yaml`, text: completed(text, kind) };
  const { input, positions } = readAs<PlanInput>(kind, source);
  return settled(resolvePlan({ id: `test/2026/${name}`, input, positions, ...world }));
}

/** The text of a plan with the defaults of its kind (test/support/checks) it does not mention: no rows beside its tables. */
export function completed(text: string, kind: string): string {
  const has = (key: string) => new RegExp(`^${key}:`, 'm').test(text);
  const missing = fileText(`${kind}.yaml`)
    .split('\n')
    .map((line) => ({ line, key: line.split(':', 1)[0] ?? '' }))
    .filter(({ key }) => !has(key) && !(key === 'rows' && has('tables')))
    .map(({ line }) => line);
  return [text.trimEnd(), ...missing].join('\n');
}

function makeWorld({ profile, registry }: Scene) {
  const own =
    registry === undefined
      ? []
      : [{ area: 'test', ...readAs<RegistryInput>('registry', { path: 'own', text: dedented(registry) }) }];
  const parts = [{ area: 'test', ...readAs<RegistryInput>('registry', fixture('registry.yaml')) }, ...own];
  const base = fixture('profile.yaml');
  const text = profile === undefined ? base.text : withLines(base.text, dedented(profile));
  const profileFile = readAs<ProfileInput>('profile', { ...base, text });
  return {
    registry: settled(resolveRegistry(parts, 'test')),
    profile: settled(resolveProfile('test', new Map([['test', profileFile]]))),
    calendar: calendarOf(undefined),
  };
}

/** The text with those lines whose key `lines` has replaced by them. */
function withLines(text: string, lines: string): string {
  const keys = lines.split('\n').map((line) => line.split(':', 1)[0] ?? '');
  const kept = text.split('\n').filter((line) => !keys.includes(line.split(':', 1)[0] ?? ''));
  return [...kept, lines].join('\n');
}

function readAs<T>(name: SchemaName, source: Source) {
  const tree = settled(parseYaml(source));
  return { input: settled(validate<T>(name, tree)), positions: tree.positions };
}

function fixture(name: string): Source {
  return { path: `test/${name}`, text: fileText(name) };
}

export function fileText(name: string): string {
  return readFileSync(new URL(`./checks/${name}`, import.meta.url), 'utf8');
}

function settled<T>({ value, diagnostics }: Outcome<T>): T {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (value === undefined || errors.length > 0) {
    throw new Error(`the plan of the test has faults: ${errors.map(({ message }) => message.en).join('; ')}`);
  }
  return value;
}
