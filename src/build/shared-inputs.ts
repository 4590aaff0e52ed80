import { type Diagnostic, hasErrors, type Outcome } from '../core/diagnostic.ts';
import type { Positions, Source } from '../core/source.ts';
import type { Outline } from '../documents/outline.ts';
import type { Calendar } from '../plan/calendar.ts';
import type { Registry } from '../plan/plan.ts';
import type { ResolvedProfile } from '../plan/resolve-profile.ts';
import type { CalendarOverridesInput, OutlineInput, ProfileInput, RegistryInput } from '../schema/inputs.ts';
import type { SchemaName } from '../schema/validate.ts';
import { type Role, roleOf, sourcesByPath } from './sort-sources.ts';
import type { OutlineTree, RegistryPart, Stages } from './stages.ts';

/** Something several plans share: its value, the files it was made of, and the file that spoils it. */
export interface Shared<T> {
  readonly value: T | undefined;
  readonly files: readonly string[];
  readonly brokenFile: string | null;
}

/** What a root holds besides plans, each thing resolved once, when a plan first asks for it. */
export interface SharedInputs {
  readonly calendar: Shared<Calendar>;
  readonly profileIds: readonly string[];
  readonly outlineIds: readonly string[];
  profile(id: string): Shared<ResolvedProfile> & { readonly positions: Positions | undefined };
  registry(area: string): Shared<Registry>;
  outline(id: string): Shared<Outline>;
  /** Everything said so far about shared files. */
  diagnostics(): readonly Diagnostic[];
}

interface Read<T> {
  readonly file: string;
  readonly role: Role;
  readonly input: T | undefined;
  readonly positions: Positions | undefined;
  readonly broken: boolean;
}

/** Area whose registry all plans share. */
const COMMON = 'common';

export interface SharedSources {
  readonly sources: readonly Source[];
  /** Outlines of the program, used where the root has none of the name. */
  readonly builtIn: readonly Source[];
  /** Files that are no text; named by `file`. */
  readonly unreadable: readonly Diagnostic[];
}

/** Reads and validates the shared files of a root. */
export function readShared(given: SharedSources, stages: Stages): SharedInputs {
  const said: Diagnostic[] = given.unreadable.filter((each) => roleOf(each.file).is !== 'plan');
  const reader = makeReader(given, stages, said);
  const registries = reader<RegistryInput>('registry', 'registry');
  const profiles = new Map(reader<ProfileInput>('profile', 'profile').map((read) => [idOf(read.role), read]));
  const outlines = new Map(reader<OutlineInput>('outline', 'outline').map((read) => [idOf(read.role), read]));
  const overrides = reader<CalendarOverridesInput>('calendar-overrides', 'calendar-overrides')[0];
  const keep = <T>(outcome: Outcome<T>): boolean => {
    said.push(...outcome.diagnostics);
    return hasErrors(outcome.diagnostics) || outcome.value === undefined;
  };

  return {
    calendar: {
      value: stages.calendarOf(overrides?.input),
      files: overrides === undefined ? [] : [overrides.file],
      brokenFile: overrides?.broken === true ? overrides.file : null,
    },
    profileIds: [...profiles.keys()],
    outlineIds: [...outlines.keys()],
    profile: once((id) => resolveProfile(id, profiles.get(id), stages, keep)),
    registry: once((area) => resolveRegistry(area, registries, stages, keep)),
    outline: once((id) => resolveOutline(id, outlines, stages, keep)),
    diagnostics: () => said,
  };
}

type Keep = <T>(outcome: Outcome<T>) => boolean;

function resolveProfile(id: string, read: Read<ProfileInput> | undefined, stages: Stages, keep: Keep) {
  if (read === undefined) return { value: undefined, files: [], brokenFile: null, positions: undefined };
  const { file, input, positions } = read;
  const shared = { files: [file], positions };
  if (read.broken || input === undefined || positions === undefined) return { ...shared, value: undefined, brokenFile: file };
  const outcome = stages.resolveProfile(id, input, positions);
  return { ...shared, value: outcome.value, brokenFile: keep(outcome) ? file : null };
}

function resolveRegistry(area: string, all: readonly Read<RegistryInput>[], stages: Stages, keep: Keep): Shared<Registry> {
  const reads = all.filter(({ role }) => role.is === 'registry' && serves(role.area, area));
  const parts = reads.flatMap(({ role, input, positions }): RegistryPart[] =>
    role.is === 'registry' && input !== undefined && positions !== undefined ? [{ area: role.area, input, positions }] : [],
  );
  const outcome = stages.resolveRegistry(parts, area);
  const broken = reads.find((read) => read.broken)?.file;
  const fault = keep(outcome) ? (outcome.diagnostics.find(({ severity }) => severity === 'error')?.file ?? null) : null;
  return { value: outcome.value, files: reads.map(({ file }) => file), brokenFile: broken ?? fault };
}

function resolveOutline(id: string, all: ReadonlyMap<string, Read<OutlineInput>>, stages: Stages, keep: Keep): Shared<Outline> {
  const chain = outlineChain(id, all);
  const files = chain.map(({ file }) => file);
  const broken = chain.find((read) => read.broken);
  if (broken !== undefined) return { value: undefined, files, brokenFile: broken.file };
  const trees = new Map<string, OutlineTree>();
  for (const [name, { input, positions }] of all) {
    if (input !== undefined && positions !== undefined) trees.set(name, { input, positions });
  }
  const outcome = stages.resolveOutline(id, trees);
  return { value: outcome.value, files, brokenFile: keep(outcome) ? (files[0] ?? null) : null };
}

/** The outline and those it is built on, nearest first; a circle ends where it closes. */
function outlineChain(id: string, all: ReadonlyMap<string, Read<OutlineInput>>): readonly Read<OutlineInput>[] {
  const chain: Read<OutlineInput>[] = [];
  for (let next = all.get(id); next !== undefined && !chain.includes(next); ) {
    chain.push(next);
    const parent: string | undefined = next.input?.extends;
    next = parent === undefined ? undefined : all.get(parent);
  }
  return chain;
}

/** An area's registry serves the area and the areas below it; the common one serves all. */
function serves(owner: string, area: string): boolean {
  return owner === COMMON || owner === area || area.startsWith(`${owner}/`);
}

function makeReader({ sources, builtIn, unreadable }: SharedSources, stages: Stages, said: Diagnostic[]) {
  const own = new Set([...sources.map(({ path }) => path), ...unreadable.map(({ file }) => file)]);
  const all = sourcesByPath([...sources, ...builtIn.filter(({ path }) => !own.has(path))]);
  return <T>(is: Role['is'], schema: SchemaName): readonly Read<T>[] => {
    const reads = all.flatMap((source): Read<T>[] => {
      const role = roleOf(source.path);
      return role.is === is ? [readOne<T>(source, role, schema, stages, said)] : [];
    });
    const lost = unreadable.flatMap(({ file }): Read<T>[] => {
      const role = roleOf(file);
      return role.is === is ? [{ file, role, input: undefined, positions: undefined, broken: true }] : [];
    });
    return [...reads, ...lost];
  };
}

function readOne<T>(source: Source, role: Role, schema: SchemaName, stages: Stages, said: Diagnostic[]): Read<T> {
  const parsed = stages.parseYaml(source);
  said.push(...parsed.diagnostics);
  const tree = parsed.value;
  if (tree === undefined) return { file: source.path, role, input: undefined, positions: undefined, broken: true };
  const valid = stages.validate<T>(schema, tree);
  said.push(...valid.diagnostics);
  const broken = hasErrors([...parsed.diagnostics, ...valid.diagnostics]) || valid.value === undefined;
  return { file: source.path, role, input: broken ? undefined : valid.value, positions: tree.positions, broken };
}

function idOf(role: Role): string {
  return role.is === 'profile' || role.is === 'outline' ? role.id : '';
}

function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
