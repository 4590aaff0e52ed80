import { type Bookmark, bookmarksOf, printBookmarks } from './bookmarks.ts';
import type { FirstPages } from './first-pages.ts';
import { type AddedStructure, joinStructure } from './join-structure.ts';
import { type JoinedObjects, joinedObjects, withCopies } from './joined-objects.ts';
import { pageTreeNodes } from './page-tree.ts';
import type { PdfFile } from './pdf-file.ts';
import { referenceOf, referencesIn } from './references.ts';
import { isPart } from './structure.ts';

/** Pages put together into one PDF. */
export interface PdfJoin {
  /** Adds pages whose first table goes on with the last one there. `leftOut`: names of its header, which they do not repeat. */
  add(pages: FirstPages, leftOut: readonly string[]): void;
  /** The PDF of all pages. */
  close(): PdfFile;
}

/** Keys of links in the way back to the structure begin here, those of pages below. */
const LINK_KEYS = 1_000_000;
const PAGE_KEY = /\/StructParents (\d+)/;
const LINK_KEY = /\/StructParent (\d+)/;
const TARGET = /\/([^\s/<>[\](){}%]+) (\[[^\]]*\])/g;
const ENTRY = /(\d+) (\d+) 0 R/g;

/** Begins to put pages together. */
export function joinPages(): PdfJoin {
  const joined = joinedObjects();
  const { next, objects } = joined;
  const numbers = { root: next(), info: next(), pages: next(), places: next(), back: next() };
  const structure = joinStructure(joined);
  const pages: number[] = [];
  const ways = new Map<number, number>();
  const targets = new Map<string, string>();
  const bookmarks: Bookmark[] = [];
  const whole: Whole = { joined, pages, tree: numbers.pages, top: structure.root, links: LINK_KEYS };
  const first = { catalog: '', info: '' };

  const put = (number: number, text: string) => objects.set(number, { text, stream: null });

  return {
    add: (added, leftOut) => {
      const parts = structure.begin(added, leftOut);
      const { copy, keys } = copyPages(added, parts, whole);
      parts.add(copy);
      const before = waysBack(added);
      for (const [key, old] of keys) ways.set(key, copy(before.get(old) ?? 0) ?? 0);
      for (const [name, place] of targetsOf(added)) if (!targets.has(name)) targets.set(name, withCopies(place, copy));
      for (const { place, heading, ...words } of bookmarksOf(added)) {
        const number = added.objects.has(heading) ? copy(heading) : undefined;
        if (number !== undefined) bookmarks.push({ ...words, place: withCopies(place, copy), heading: number });
      }
      first.catalog ||= added.objects.get(added.root)?.text ?? '';
      first.info ||= added.objects.get(added.info)?.text ?? '';
    },
    close: () => {
      const outlines = next();
      for (const [number, object] of printBookmarks(bookmarks, outlines)) objects.set(number, object);
      structure.close(numbers.back);
      put(numbers.back, `<</Type /ParentTree\n/Nums [${printWays(ways)}]>>`);
      put(numbers.pages, `<</Type /Pages\n/Count ${pages.length}\n/Kids [${pages.map((page) => `${page} 0 R`).join(' ')}]>>`);
      put(numbers.places, `<<${[...targets].map(([name, place]) => `/${name} ${place}`).join('\n')}>>`);
      const trees = { Pages: numbers.pages, Dests: numbers.places, StructTreeRoot: structure.root, Outlines: outlines };
      put(numbers.root, withNumbers(first.catalog, trees));
      put(numbers.info, first.info);
      return { objects, root: numbers.root, info: numbers.info };
    },
  };
}

/** What pages come into. */
interface Whole {
  readonly joined: JoinedObjects;
  /** Numbers of the pages so far, of their tree and of the root of the structure. */
  readonly pages: number[];
  readonly tree: number;
  readonly top: number;
  /** The next key of a link. */
  links: number;
}

/** Takes pages over; for each of their keys, and of those of their links, the one before. */
function copyPages(added: FirstPages, parts: AddedStructure, whole: Whole) {
  const { objects, copier } = whole.joined;
  const keys: (readonly [key: number, before: number])[] = [];
  const retell = (text: string, number: number) => {
    if (isPart(text)) return parts.retell(text, number);
    if (!text.startsWith('<</Type /Annot\n')) return text;
    const key = whole.links;
    whole.links += 1;
    keys.push([key, keyIn(text, LINK_KEY)]);
    return text.replace(LINK_KEY, `/StructParent ${key}`);
  };
  const known = new Map([...parts.known, ...pageTreeNodes(added).map((node) => [node, whole.tree] as const)]);
  known.set(referenceOf(added.objects.get(added.root)?.text, 'StructTreeRoot'), whole.top);
  const copy = copier(added.objects, { known, retell });
  for (const page of added.pages) {
    const number = copy(page) ?? 0;
    const { text = '', stream = null } = objects.get(number) ?? {};
    objects.set(number, { text: text.replace(PAGE_KEY, `/StructParents ${whole.pages.length}`), stream });
    keys.push([whole.pages.length, keyIn(text, PAGE_KEY)]);
    whole.pages.push(number);
  }
  return { copy, keys };
}

/** Entries of a table of numbers, which stand in order. */
function printWays(ways: ReadonlyMap<number, number>): string {
  const entries = [...ways].sort(([a], [b]) => a - b).map(([key, to]) => `${key} ${to} 0 R`);
  return entries.join(' ');
}

function keyIn(text: string, key: RegExp): number {
  return Number(key.exec(text)?.[1] ?? -1);
}

/** A dictionary whose entries lead elsewhere. */
function withNumbers(text: string, numbers: Readonly<Record<string, number>>): string {
  return Object.entries(numbers).reduce(
    (told, [key, number]) => told.replace(new RegExp(`/${key} \\d+ 0 R`), `/${key} ${number} 0 R`),
    text,
  );
}

/** The ways from pages and links back to the structure, by their keys. */
function waysBack({ objects, root }: PdfFile): ReadonlyMap<number, number> {
  const tree = referenceOf(objects.get(root)?.text, 'StructTreeRoot');
  const { text = '' } = objects.get(referenceOf(objects.get(tree)?.text, 'ParentTree')) ?? {};
  return new Map([...text.matchAll(ENTRY)].map(([, key, number]) => [Number(key), Number(number)]));
}

/** Places that links lead to, on these pages. */
function targetsOf({ objects, root }: PdfFile): readonly (readonly [name: string, place: string])[] {
  const { text = '' } = objects.get(referenceOf(objects.get(root)?.text, 'Dests')) ?? {};
  const all = [...text.matchAll(TARGET)].map(([, name = '', place = '']) => [name, place] as const);
  return all.filter(([, place]) => objects.has(referencesIn(place)[0] ?? 0));
}
