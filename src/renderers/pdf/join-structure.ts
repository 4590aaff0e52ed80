import { compareTexts } from '../../core/compare-texts.ts';
import type { FirstPages } from './first-pages.ts';
import { type Copier, type JoinedObjects, withCopies } from './joined-objects.ts';
import { type Kid, nameOf, readStructure, type Structure, withKids } from './structure.ts';
import { headerOf, tablesOf } from './table-structure.ts';

/** The structure of pages that are put together: tables go on, and what they stand in. */
export interface JoinedStructure {
  /** Number of its root. */
  readonly root: number;
  /** Begins with further pages, whose first table goes on with the last one. `leftOut`: names of its repeated header. */
  begin(pages: FirstPages, leftOut: readonly string[]): AddedStructure;
  /** Writes the root and what could have gone on; `back` is the number of the way back from the pages. */
  close(back: number): void;
}

/** The structure of some pages on its way into that of all. */
export interface AddedStructure {
  /** New numbers of parts that go on, and of those that may go on later. */
  readonly known: ReadonlyMap<number, number>;
  /** The text of a part with the names it has in the whole. */
  retell(text: string, number: number): string;
  add(copy: Copier): void;
}

/** A part that may go on on pages to come. */
interface OpenPart {
  readonly number: number;
  readonly text: string;
  readonly kids: Kid[];
}

/** What the whole knows of itself so far. */
interface State {
  /** From the document to its last table. */
  path: readonly number[];
  /** Names of the cells in the header of the last table. */
  header: readonly string[];
  readonly open: Map<number, OpenPart>;
  /** By name: number of the cell. */
  readonly names: Map<string, number>;
  named: number;
}

const NAME = /\(node\d{8}\)/g;

/** Begins to put the structure of pages together. */
export function joinStructure(joined: JoinedObjects): JoinedStructure {
  const root = joined.next();
  const state: State = { path: [], header: [], open: new Map(), names: new Map(), named: 0 };
  return {
    root,
    begin: (pages, leftOut) => begin(pages, leftOut, { state, joined }),
    close: (back) => {
      for (const { number, text, kids } of state.open.values()) {
        joined.objects.set(number, { text: withKids(text, kids), stream: null });
      }
      const names = [...state.names].sort(([a], [b]) => compareTexts(a, b)).map(([name, number]) => `${name} ${number} 0 R`);
      const tree = names.length === 0 ? '' : `\n/IDTree <</Names [${names.join(' ')}]>>`;
      const text = `<</Type /StructTreeRoot\n/K ${state.path[0] ?? 0} 0 R\n/ParentTree ${back} 0 R${tree}>>`;
      joined.objects.set(root, { text, stream: null });
    },
  };
}

interface Joining {
  readonly state: State;
  readonly joined: JoinedObjects;
}

function begin(pages: FirstPages, leftOut: readonly string[], { state, joined }: Joining): AddedStructure {
  const structure = readStructure(pages.objects);
  const tables = tablesOf(structure);
  const left = state.path.length === 0 ? [] : pathTo(tables[0], structure);
  const right = pathTo(tables.at(-1), structure);
  const known = new Map(left.map((part, depth) => [part, state.path[depth] ?? 0]));
  for (const part of right) if (!known.has(part)) known.set(part, joined.next());
  const retell = renaming(state, leftOut);
  const add = (copy: Copier) => {
    const kidsOf = (part: number, depth: number) =>
      (structure.get(part)?.kids ?? []).filter((kid) => kid.kind !== 'part' || kid.number !== left[depth + 1]);
    for (const [depth, part] of left.entries()) {
      state.open.get(known.get(part) ?? 0)?.kids.push(...kidsOf(part, depth).flatMap((kid) => copied(kid, copy)));
    }
    for (const part of right) {
      const number = known.get(part) ?? 0;
      if (state.open.has(number)) continue;
      const text = withKids(retell(pages.objects.get(part)?.text ?? '', number), []);
      const kids = structure.get(part)?.kids ?? [];
      state.open.set(number, { number, text: withCopies(text, copy), kids: kids.flatMap((kid) => copied(kid, copy)) });
    }
    const table = right.at(-1);
    if (table !== left.at(-1)) state.header = headerOf(table ?? 0, structure, pages.objects).names.map((name) => retell(name, 0));
    state.path = right.map((part) => known.get(part) ?? 0);
  };
  return { known, retell, add };
}

/** Names are counted through the whole; those of a header left out are those of the one that stands. */
function renaming(state: State, leftOut: readonly string[]): AddedStructure['retell'] {
  const renamed = new Map(leftOut.map((name, index) => [name, state.header[index] ?? name]));
  const renamedTo = (name: string): string => {
    const before = renamed.get(name);
    if (before !== undefined) return before;
    state.named += 1;
    const own = `(node${String(state.named).padStart(8, '0')})`;
    renamed.set(name, own);
    return own;
  };
  return (text, number) => {
    const told = text.replace(NAME, renamedTo);
    const own = nameOf(told);
    if (own !== undefined) state.names.set(own, number);
    return told;
  };
}

function copied(kid: Kid, copy: Copier): readonly Kid[] {
  const number = kid.kind === 'piece' ? 0 : copy(kid.number);
  const page = kid.kind === 'part' ? 0 : copy(kid.page);
  if (number === undefined || page === undefined) return [];
  if (kid.kind === 'part') return [{ kind: 'part', number }];
  return [kid.kind === 'piece' ? { ...kid, page } : { kind: 'object', number, page }];
}

/** From the top of the structure to one of its parts. */
function pathTo(part: number | undefined, structure: Structure): readonly number[] {
  const at = structure.get(part ?? 0);
  return part === undefined || at === undefined ? [] : [...pathTo(at.parent, structure), part];
}
