import { compareTexts } from '../../core/compare-texts.ts';
import { isRecord } from '../is-record.ts';
import { isTexts } from './is-texts.ts';

/** One input of an artifact: the place of the file in the table, then those of the values of it that were used, where not all. */
type Numbers = readonly number[];

/** Stands for a value where none was used. */
const NONE = -1;

/** The files artifacts were made of, each version once, with all its named values. */
export interface InputTable {
  readonly table: readonly Omit<InputRecord, 'used'>[];
  numbersOf(inputs: readonly InputRecord[]): readonly Numbers[];
}

/** Gathers the inputs of all artifacts, which mostly share them, into one table. */
export function listInputs(all: readonly (readonly InputRecord[])[]): InputTable {
  const versions = new Map<string, InputRecord>();
  for (const input of new Set(all.flat())) {
    const key = keyOf(input);
    if (versions.get(key)?.values === undefined) versions.set(key, input);
  }
  const sorted = [...versions].sort(([a], [b]) => compareTexts(a, b));
  const numbers = new Map(sorted.map(([key, { values = {} }], at) => [key, { at, names: Object.keys(values).sort() }]));
  return {
    table: sorted.map(([, { path, sha256, values }]) => ({ path, sha256, ...(values && { values }) })),
    numbersOf: (inputs) =>
      inputs.map((input) => {
        const { at = 0, names = [] } = numbers.get(keyOf(input)) ?? {};
        if (input.used === undefined) return [at];
        const used = input.used.map((name) => names.indexOf(name)).sort((a, b) => a - b);
        return [at, ...(used.length === 0 ? [NONE] : used)];
      }),
  };
}

function keyOf({ path, sha256 }: InputRecord): string {
  return `${path}\0${sha256}`;
}

/** Reads the table of inputs back: a function from the numbers of an artifact to its inputs. Undefined where it is none. */
export function openInputs(table: unknown): ((numbers: unknown) => readonly InputRecord[] | undefined) | undefined {
  if (!Array.isArray(table) || !table.every(isInput)) return undefined;
  const names = table.map(({ values }) => Object.keys(values ?? {}).sort());
  const opened = new Map<string, InputRecord | undefined>();
  const one = (numbers: unknown): InputRecord | undefined => {
    if (!Array.isArray(numbers) || numbers.some((each) => typeof each !== 'number')) return undefined;
    const key = String(numbers);
    if (!opened.has(key)) opened.set(key, openOne(numbers, table, names));
    return opened.get(key);
  };
  return (numbers) => {
    if (!Array.isArray(numbers)) return undefined;
    const inputs = numbers.map(one).filter((each) => each !== undefined);
    return inputs.length === numbers.length ? inputs : undefined;
  };
}

function openOne(
  numbers: unknown,
  table: readonly InputRecord[],
  names: readonly (readonly string[])[],
): InputRecord | undefined {
  const [at = NONE, ...chosen]: readonly number[] = Array.isArray(numbers) ? numbers : [];
  const input = table[at];
  if (input === undefined || chosen.length === 0) return input;
  const used = chosen.filter((each) => each !== NONE).map((each) => names[at]?.[each]);
  const known = used.filter((each) => each !== undefined);
  return known.length === used.length ? { ...input, used: known } : undefined;
}

function isInput(value: unknown): value is InputRecord {
  if (!isRecord(value)) return false;
  const { path, sha256, values = {} } = value;
  return typeof path === 'string' && typeof sha256 === 'string' && isTexts(values);
}

/** A file an artifact was made of, as it was then. */
export interface InputRecord {
  readonly path: string;
  readonly sha256: string;
  /** Name → short digests of each of its values, where they are known by names. */
  readonly values?: Readonly<Record<string, string>>;
  /** The names of those that were used, where not all were. */
  readonly used?: readonly string[];
}
