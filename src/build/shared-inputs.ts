import { append } from '../core/append.ts';
import { type Diagnostic, hasErrors, type Outcome } from '../core/diagnostic.ts';
import type { Positions, Source } from '../core/source.ts';
import type { Outline } from '../documents/outline.ts';
import type { Calendar } from '../plan/calendar.ts';
import type { KnownToProfiles } from '../plan/check-profile-names.ts';
import type { Registry } from '../plan/plan.ts';
import type { ResolvedProfile } from '../plan/resolve-profile.ts';
import { countFaults } from '../schema/count-faults.ts';
import type { CalendarOverridesInput, OutlineInput, ProfileInput, RegistryInput } from '../schema/inputs.ts';
import type { SchemaName } from '../schema/validate.ts';
import { findUnfilled, withoutBlanksTwice } from './find-unfilled.ts';
import { type Role, roleOf, sourcesByPath } from './sort-sources.ts';
import type { RegistryPart, Stages } from './stages.ts';
import type { TableFile } from './table-file.ts';

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
  /** Without files where nobody has the id. */
  profile(id: string): Shared<ResolvedProfile>;
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
  /** Files of rows that plans name. */
  readonly tables?: readonly TableFile[];
}

/** Reads and validates the shared files of a root. */
export function readShared(given: SharedSources, stages: Stages): SharedInputs {
  const said: Diagnostic[] = given.unreadable.filter((each) => roleOf(each.file).is !== 'plan');
  const reader = makeReader(given, stages, said);
  const registries = reader<RegistryInput>('registry', 'registry');
  const profiles = new Map(reader<ProfileInput>('profile', 'profile').map((read) => [idOf(read.role), read]));
  const outlines = new Map(reader<OutlineInput>('outline', 'outline').map((read) => [idOf(read.role), read]));
  const registry = once((area: string) => resolveRegistry(area, registries, stages, keep));
  const known: KnownToProfiles = {
    outlines: [...outlines.keys()],
    areas: [...new Set(registries.flatMap(({ role }) => (role.is === 'registry' ? [role.area] : [])))],
    registryOf: (area) => registry(area).value,
  };
  const overrides = reader<CalendarOverridesInput>('calendar-overrides', 'calendar-overrides')[0];
  const keep = <T>(outcome: Outcome<T>): boolean => {
    append(said, outcome.diagnostics);
    return hasErrors(outcome.diagnostics) || outcome.value === undefined;
  };

  return {
    calendar: resolveCalendar(overrides, stages, keep),
    profileIds: [...profiles.keys()],
    outlineIds: [...outlines.keys()],
    profile: once((id) => resolveProfile(id, { all: profiles, known }, stages, keep)),
    registry,
    outline: once((id) => resolveOutline(id, outlines, stages, keep)),
    diagnostics: () => said,
  };
}

type Keep = <T>(outcome: Outcome<T>) => boolean;

/** Without a file of a bureau's own the calendar is the package's. */
function resolveCalendar(read: Read<CalendarOverridesInput> | undefined, stages: Stages, keep: Keep): Shared<Calendar> {
  const value = stages.calendarOf(read?.input);
  if (read === undefined) return { value, files: [], brokenFile: null };
  const { file, input, positions } = read;
  const said = input === undefined || positions === undefined ? [] : stages.checkCalendar(input, positions);
  const broken = keep({ value, diagnostics: said }) || read.broken;
  return { value, files: [file], brokenFile: broken ? file : null };
}

interface Profiles {
  readonly all: ReadonlyMap<string, Read<ProfileInput>>;
  readonly known: KnownToProfiles;
}

function resolveProfile(id: string, { all, known }: Profiles, stages: Stages, keep: Keep): Shared<ResolvedProfile> {
  const chain = chainOf(id, all);
  const files = chain.map(({ file }) => file);
  const broken = chain.find((read) => read.broken);
  if (chain.length === 0 || broken !== undefined) return { value: undefined, files, brokenFile: broken?.file ?? null };
  const outcome = stages.resolveProfile(id, treesOf(all), known);
  return { value: outcome.value, files, brokenFile: keep(outcome) ? (firstFault(outcome) ?? files[0] ?? null) : null };
}

function resolveRegistry(area: string, all: readonly Read<RegistryInput>[], stages: Stages, keep: Keep): Shared<Registry> {
  const reads = all.filter(({ role }) => role.is === 'registry' && serves(role.area, area));
  const parts = reads.flatMap(({ role, input, positions }): RegistryPart[] =>
    role.is === 'registry' && input !== undefined && positions !== undefined ? [{ area: role.area, input, positions }] : [],
  );
  const broken = reads.find((read) => read.broken)?.file;
  // what a broken file would have held is not there for the others to name: only its own fault is said
  if (broken !== undefined) return { value: undefined, files: reads.map(({ file }) => file), brokenFile: broken };
  const outcome = stages.resolveRegistry(parts, area);
  const fault = keep(outcome) ? (firstFault(outcome) ?? null) : null;
  return { value: outcome.value, files: reads.map(({ file }) => file), brokenFile: fault };
}

function resolveOutline(id: string, all: ReadonlyMap<string, Read<OutlineInput>>, stages: Stages, keep: Keep): Shared<Outline> {
  const chain = chainOf(id, all);
  const files = chain.map(({ file }) => file);
  const broken = chain.find((read) => read.broken);
  if (broken !== undefined) return { value: undefined, files, brokenFile: broken.file };
  const outcome = stages.resolveOutline(id, treesOf(all));
  return { value: outcome.value, files, brokenFile: keep(outcome) ? (files[0] ?? null) : null };
}

function firstFault({ diagnostics }: Outcome<unknown>): string | undefined {
  return diagnostics.find(({ severity }) => severity === 'error')?.file;
}

function treesOf<T>(
  all: ReadonlyMap<string, Read<T>>,
): ReadonlyMap<string, { readonly input: T; readonly positions: Positions }> {
  const trees = new Map<string, { readonly input: T; readonly positions: Positions }>();
  for (const [name, { input, positions }] of all) {
    if (input !== undefined && positions !== undefined) trees.set(name, { input, positions });
  }
  return trees;
}

/** The file and those it is built on, nearest first; a circle ends where it closes. */
function chainOf<T extends { readonly extends?: string }>(id: string, all: ReadonlyMap<string, Read<T>>): readonly Read<T>[] {
  const chain: Read<T>[] = [];
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
  const parsed = stages.parseYaml(source, (data) => countFaults(schema, data));
  append(said, parsed.diagnostics);
  const tree = hasErrors(parsed.diagnostics) ? undefined : parsed.value;
  if (tree === undefined) return { file: source.path, role, input: undefined, positions: undefined, broken: true };
  const valid = stages.validate<T>(schema, tree);
  const unfilled = schema === 'outline' ? [] : findUnfilled(tree);
  const faults = withoutBlanksTwice([...unfilled, ...valid.diagnostics], unfilled);
  append(said, faults);
  const broken = hasErrors([...parsed.diagnostics, ...faults]) || valid.value === undefined;
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
