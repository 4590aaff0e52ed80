import type { NameEntry } from '../../schema/name-sets.ts';
import { type Loose, loose } from './loose-data.ts';

/** A registry file as it was read, however much of it is in order. */
export interface RegistryData {
  /** The area, where names of several areas have to be told apart. */
  readonly area: string | null;
  readonly data: unknown;
}

type RegistryList = 'orgs' | 'items' | 'docs' | 'platforms' | 'contacts' | 'industries' | 'forms';

/** How an entry of each list goes by names. */
const READERS: Readonly<Record<RegistryList, (entry: Loose, place: string, organ: OrganName) => Named>> = {
  orgs: (entry, place) => ({
    names: [entry.text('short'), entry.text('name'), entry.text('id')],
    note: noted([entry.text('name'), entry.text('kind'), place]),
    accepted: [...entry.texts('aliases'), ...entry.list('former').flatMap((old) => [old.text('name'), old.text('short')])],
  }),
  items: (entry, place, organ) => ({
    names: [entry.text('name'), entry.text('id')],
    note: noted([organ(entry.text('owner')), entry.text('class'), entry.texts('objects').join('、'), place]),
    accepted: [],
  }),
  docs: (entry, place) => ({
    names: [entry.text('id'), entry.text('title')],
    note: noted([entry.text('title'), entry.text('number'), place]),
    accepted: [entry.text('number')],
  }),
  platforms: (entry, place) => ({
    names: [entry.text('name'), entry.text('id')],
    note: noted([entry.text('name'), place]),
    accepted: [...entry.list('former').map((old) => old.text('name')), ...entry.texts('wrong')],
  }),
  contacts: (entry, place, organ) => ({
    names: [entry.text('id')],
    note: noted([organ(entry.text('org')), entry.text('section'), entry.text('person'), place]),
    accepted: [entry.text('person')],
  }),
  industries: (entry, place) => ({
    names: [entry.text('name')],
    note: noted([entry.texts('includes').join('、') || '行业', place]),
    accepted: [],
  }),
  forms: (entry, place) => ({
    names: [entry.text('id')],
    note: noted([`${entry.list('columns').length}栏统计表`, place]),
    accepted: [],
  }),
};

/** How people call the organ that is named; the name itself where no organ is known by it. */
type OrganName = (written: string | undefined) => string | undefined;

interface Named {
  readonly names: readonly (string | undefined)[];
  readonly note: string;
  readonly accepted: readonly (string | undefined)[];
}

/** The entries of one list of all registry files by their names; entries that cannot be made out are left out. */
export function registryNames(files: readonly RegistryData[], key: RegistryList): readonly NameEntry[] {
  const read = READERS[key];
  const organ = organNames(files);
  return files.flatMap(({ area, data }) =>
    loose(data)
      .list(key)
      .map((entry) => entryOf(read(entry, area ?? '', organ)))
      .filter(({ offered }) => offered.length > 0),
  );
}

function organNames(files: readonly RegistryData[]): OrganName {
  const known = new Map(
    files
      .flatMap(({ data }) => loose(data).list('orgs'))
      .map((organ) => [organ.text('id'), organ.text('short') ?? organ.text('name')] as const),
  );
  return (written) => (written === undefined ? undefined : (known.get(written) ?? written));
}

function entryOf({ names, note, accepted }: Named): NameEntry {
  const texts = [...new Set(names)].filter((name) => name !== undefined);
  const others = [...new Set(accepted)].filter((name) => name !== undefined);
  return { offered: texts.map((text) => ({ text, note })), accepted: others.filter((name) => !texts.includes(name)) };
}

function noted(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('，');
}
