import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { lineColumn } from '../../src/core/source.ts';
import { type GoodRoot, readGoodRoot } from './good-root.ts';
import { keys } from './keys.ts';
import { layout } from './layout.ts';
import type { Good, Mutant, MutationClass } from './mutant.ts';
import { isFault } from './oracle.ts';
import { randomOf } from './random.ts';
import { signs } from './signs.ts';
import { sitesOf } from './sites.ts';
import { typos } from './typos.ts';
import { values } from './values.ts';

const SEED = 20_260_707;
/** Faults of one kind put into one file. */
const PER_FILE = 1;
/** Tries to find one that is a fault at all. */
const MAX_DRAWN = 6;

export const classes: readonly MutationClass[] = [...typos, ...values, ...keys, ...layout, ...signs];

/** What `check` made of one fault. */
export interface Verdict {
  readonly name: string;
  readonly mutant: Mutant;
  /** What it says that it does not say of the good root. */
  readonly said: readonly Diagnostic[];
  /** Whether one of them stands at the line and column of the fault. */
  readonly located: boolean;
  /** The first word it offers in place of the typed one; undefined where it offers none. */
  readonly offered: string | undefined;
}

/** Puts every kind of fault into that many good files, and checks the root with each. */
export async function measure({ filesEach }: { readonly filesEach: number }): Promise<readonly Verdict[]> {
  const root = await readGoodRoot();
  const names = namesOf(root);
  const goods = root.files.map((file): Good => ({ file, text: file.source.text, sites: sitesOf(file), names }));
  const before = new Map(root.files.map(({ source }) => [source.path, keysOf(root.check(source))]));
  return classes.flatMap((each) =>
    randomOf(SEED, each.name)
      .sample(goods, filesEach)
      .flatMap((good) => {
        const random = randomOf(SEED, `${each.name} ${good.file.source.path}`);
        const faults = firstOf(random.sample([...each.make(good, random)], MAX_DRAWN), PER_FILE, isFault);
        return faults.map((mutant) => verdictOf(root, before, { name: each.name, mutant }));
      }),
  );
}

function firstOf<T>(items: readonly T[], count: number, fits: (item: T) => boolean): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    if (found.length === count) break;
    if (fits(item)) found.push(item);
  }
  return found;
}

function verdictOf(
  root: GoodRoot,
  before: ReadonlyMap<string, ReadonlySet<string>>,
  { name, mutant }: Pick<Verdict, 'name' | 'mutant'>,
): Verdict {
  const { path } = mutant.file.source;
  const known = before.get(path);
  const said = root.check({ path, text: mutant.text }).filter((diagnostic) => !known?.has(keyOf(diagnostic)));
  const at = said.find(({ place }) => place?.source.path === path && place.range.start === mutant.spot);
  return { name, mutant, said, located: at !== undefined, offered: offerOf(at ?? said[0]) };
}

function keysOf(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(diagnostics.map(keyOf));
}

function keyOf({ rule, file, message }: Diagnostic): string {
  return JSON.stringify([rule, file, message.zh]);
}

/** The word a reader takes for the right one: that of a question, else the first that is said to be expected. */
function offerOf(diagnostic: Diagnostic | undefined): string | undefined {
  if (!diagnostic) return undefined;
  const question = /是(?:不是|否为) ?`([^`]+)`/.exec(`${diagnostic.message.zh} ${diagnostic.hint?.zh ?? ''}`);
  const expected = /应(?:为|写作|写在|属于|用)[^`“]*(?:`([^`]+)`|“(.+?)”(?=$|[，；（]))/.exec(diagnostic.message.zh);
  return question?.[1] ?? expected?.[1] ?? expected?.[2];
}

/** Every text in the registries and every id of a profile: what a reference may lead to. */
function namesOf(root: GoodRoot): ReadonlySet<string> {
  const names = new Set(root.files.flatMap(({ source }) => /profiles\/(.+)\.ya?ml$/.exec(source.path)?.[1] ?? []));
  for (const file of root.files.filter(({ schema }) => schema === 'registry')) {
    for (const { data } of sitesOf(file)) if (typeof data === 'string') names.add(data);
  }
  return names;
}

/** `12:5`, as the reports print it. */
export function spotOf(text: string, offset: number): string {
  const { line, column } = lineColumn(text, offset);
  return `${line}:${column}`;
}
