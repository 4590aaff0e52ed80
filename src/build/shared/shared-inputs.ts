import { type Diagnostic, hasErrors, type Outcome } from '../../core/diagnostic.ts';
import type { Positions } from '../../core/source.ts';
import type { Outline } from '../../documents/outline.ts';
import type { Calendar } from '../../plan/days/calendar.ts';
import type { KnownToProfiles } from '../../plan/profile/check-profile-names.ts';
import type { ResolvedProfile } from '../../plan/profile/resolve-profile.ts';
import type { Registry } from '../../plan/registry/registry.ts';
import type { CalendarOverridesInput, OutlineInput, ProfileInput, RegistryInput } from '../../schema/inputs.ts';
import { COMMON_AREA, type Role, roleOf } from '../role-of.ts';
import type { SharedReading, SharedSources } from '../shared-sources.ts';
import type { RegistryPart, SharedStages } from '../stages.ts';
import { type Read, sharedReader } from './shared-reader.ts';

/** Something several plans share: its value, the files it was made of, and the file that spoils it. */
export interface Shared<T> {
  readonly value: T | undefined;
  readonly files: readonly string[];
  readonly brokenFile: string | null;
  /** What was said while it was made of its files. */
  readonly said: readonly Diagnostic[];
  /** What it was held against. */
  readonly heldAgainst?: readonly Shared<unknown>[];
}

/** What a root holds besides plans, each thing resolved once, when a plan first asks for it. */
export interface SharedInputs {
  readonly calendar: Shared<Calendar>;
  readonly profileIds: readonly string[];
  readonly outlineIds: readonly string[];
  /** Areas that have a registry of their own, and the common one. */
  readonly registryAreas: readonly string[];
  /** Without files where nobody has the id. */
  profile(id: string): Shared<ResolvedProfile>;
  registry(area: string): Shared<Registry>;
  outline(id: string): Shared<Outline>;
  /** What was found in reading all of the files, whether a plan asks for them or not. */
  readonly reading: SharedReading;
}

/** Reads and validates the shared files of a root. */
export function readSharedAnew(given: SharedSources, stages: SharedStages): SharedInputs {
  const reader = sharedReader(given, stages);
  const registries = reader<RegistryInput>('registry', 'registry');
  const profileReads = reader<ProfileInput>('profile', 'profile');
  const outlineReads = reader<OutlineInput>('outline', 'outline');
  const profiles = new Map(profileReads.map((read) => [idOf(read.role), read]));
  const outlines = new Map(outlineReads.map((read) => [idOf(read.role), read]));
  const registry = once((area: string) => resolveRegistry(area, registries, stages));
  const registryAreas = [...new Set(registries.flatMap(({ role }) => (role.is === 'registry' ? [role.area] : [])))];
  const names = { outlines: [...outlines.keys()], areas: registryAreas };
  const overrides = reader<CalendarOverridesInput>('calendar-overrides', 'calendar-overrides')[0];
  const reads = [...registries, ...profileReads, ...outlineReads, ...(overrides ? [overrides] : [])];
  return {
    calendar: resolveCalendar(overrides, stages),
    profileIds: [...profiles.keys()],
    outlineIds: names.outlines,
    registryAreas,
    profile: once((id) => {
      const heldAgainst: Shared<Registry>[] = [];
      const registryOf = (area: string) => {
        heldAgainst.push(registry(area));
        return registry(area).value;
      };
      return { ...resolveProfile(id, { all: profiles, known: { ...names, registryOf } }, stages), heldAgainst };
    }),
    registry,
    outline: once((id) => resolveOutline(id, outlines, stages)),
    reading: given.reading ?? readingOf(given, reads),
  };
}

/** Reads all of the files. */
function readingOf({ unreadable }: SharedSources, reads: readonly Read<unknown>[]): SharedReading {
  const lost = unreadable.filter(({ file }) => roleOf(file).is !== 'plan');
  return {
    broken: reads.flatMap(({ broken, file }) => (broken ? [file] : [])),
    said: [...lost, ...reads.flatMap(({ said }) => said)],
  };
}

function isSpoilt<T>({ value, diagnostics }: Outcome<T>): boolean {
  return hasErrors(diagnostics) || value === undefined;
}

/** Without a file of a bureau's own the calendar is the package's. */
function resolveCalendar(read: Read<CalendarOverridesInput> | undefined, stages: SharedStages): Shared<Calendar> {
  const value = stages.calendarOf(read?.input);
  if (read === undefined) return { value, files: [], brokenFile: null, said: [] };
  const { file, input, positions } = read;
  const said = input === undefined || positions === undefined ? [] : stages.checkCalendar(input, positions);
  return { value, files: [file], brokenFile: read.broken || hasErrors(said) ? file : null, said };
}

interface Profiles {
  readonly all: ReadonlyMap<string, Read<ProfileInput>>;
  readonly known: KnownToProfiles;
}

function resolveProfile(id: string, { all, known }: Profiles, stages: SharedStages): Shared<ResolvedProfile> {
  const chain = chainOf(id, all);
  const files = chain.map(({ file }) => file);
  const broken = chain.find((read) => read.broken);
  if (chain.length === 0 || broken !== undefined) {
    return { value: undefined, files, brokenFile: broken?.file ?? null, said: [] };
  }
  const outcome = stages.resolveProfile(id, treesOf(chain, all), known);
  const brokenFile = isSpoilt(outcome) ? (firstFault(outcome) ?? files[0] ?? null) : null;
  return { value: outcome.value, files, brokenFile, said: outcome.diagnostics };
}

function resolveRegistry(area: string, all: readonly Read<RegistryInput>[], stages: SharedStages): Shared<Registry> {
  const reads = all.filter(({ role }) => role.is === 'registry' && serves(role.area, area));
  const parts = reads.flatMap(({ role, input, positions }): RegistryPart[] =>
    role.is === 'registry' && input !== undefined && positions !== undefined ? [{ area: role.area, input, positions }] : [],
  );
  const broken = reads.find((read) => read.broken)?.file;
  // what a broken file would have held is not there for the others to name: only its own fault is said
  const files = reads.map(({ file }) => file);
  if (broken !== undefined) return { value: undefined, files, brokenFile: broken, said: [] };
  const outcome = stages.resolveRegistry(parts, area);
  const brokenFile = isSpoilt(outcome) ? (firstFault(outcome) ?? null) : null;
  return { value: outcome.value, files, brokenFile, said: outcome.diagnostics };
}

function resolveOutline(id: string, all: ReadonlyMap<string, Read<OutlineInput>>, stages: SharedStages): Shared<Outline> {
  const chain = chainOf(id, all);
  const files = chain.map(({ file }) => file);
  const broken = chain.find((read) => read.broken);
  if (broken !== undefined) return { value: undefined, files, brokenFile: broken.file, said: [] };
  const outcome = stages.resolveOutline(id, treesOf(chain, all));
  return { value: outcome.value, files, brokenFile: isSpoilt(outcome) ? (files[0] ?? null) : null, said: outcome.diagnostics };
}

function firstFault({ diagnostics }: Outcome<unknown>): string | undefined {
  return diagnostics.find(({ severity }) => severity === 'error')?.file;
}

/** The files of a chain; all there are where one is missing from it, as a message names those that are like it. */
function treesOf<T extends { readonly extends?: string }>(
  chain: readonly Read<T>[],
  all: ReadonlyMap<string, Read<T>>,
): ReadonlyMap<string, { readonly input: T; readonly positions: Positions }> {
  const isWhole = chain.at(-1)?.input?.extends === undefined;
  const trees = new Map<string, { readonly input: T; readonly positions: Positions }>();
  for (const [name, read] of all) {
    if (isWhole && !chain.includes(read)) continue;
    const { input, positions } = read;
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
  return owner === COMMON_AREA || owner === area || area.startsWith(`${owner}/`);
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
