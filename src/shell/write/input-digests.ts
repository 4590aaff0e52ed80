import { digest } from '../../build/digest.ts';
import type { InputRecord } from '../../build/manifest/manifest-inputs.ts';
import { type NamedValues, namedValues } from '../../build/manifest/named-values.ts';
import { entryNames, usedValues } from '../../build/manifest/used-values.ts';
import type { SharedSources } from '../../build/shared-sources.ts';
import type { Stages } from '../../build/stages.ts';
import type { TableDigest } from '../../build/tables/table-file.ts';
import { remembered } from '../../core/remembered.ts';
import type { Source } from '../../core/source.ts';

/** The files plans are made of, as records of artifacts name them. */
export interface InputDigests {
  /** By path, with the SHA-256 of their text, or of their bytes where they are tables. */
  of(paths: readonly string[]): readonly InputRecord[];
  /** The same with the values a document was made with; `texts` are those of the plan and the document. */
  withValues(paths: readonly string[], texts: readonly string[]): readonly InputRecord[];
  /** The named values of a file; none where it is no text. */
  valuesOf(path: string): NamedValues;
}

/** The digests of files plans are made of, each worked out once. */
export function inputDigests(
  { sources, builtIn }: SharedSources,
  tables: readonly TableDigest[],
  { readData, digestOf }: Pick<Stages, 'readData'> & { readonly digestOf?: ((path: string) => string | undefined) | undefined },
): InputDigests {
  const texts = new Map([...builtIn, ...sources].map((source) => [source.path, source]));
  const records = new Map(tables.flatMap(({ path, sha256 }) => (sha256 === undefined ? [] : [[path, { path, sha256 }]])));
  const record = (path: string) => {
    const known = records.get(path) ?? { path, sha256: digestOf?.(path) ?? digest(texts.get(path)?.text ?? '') };
    records.set(path, known);
    return known;
  };
  const look = (path: string): Looked => {
    const source = texts.get(path);
    return source === undefined ? looked(path, undefined) : lookWith(readData)(source);
  };
  const sorted = (paths: readonly string[]) => [...new Set(paths)].sort();
  return {
    of: (paths) => sorted(paths).map(record),
    valuesOf: (path) => look(path).values,
    withValues: (paths, among) =>
      sorted(paths).map((path) => {
        if (!texts.has(path)) return record(path);
        const { values: all, names } = look(path);
        const used = usedValues(path, names, among);
        return { ...record(path), values: all, ...(used && { used }) };
      }),
  };
}

/** What a file names. */
interface Looked {
  readonly values: NamedValues;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** A text that is there from build to build is looked through once. */
const lookWith = remembered((readData: Stages['readData']) =>
  remembered((source: Source): Looked => looked(source.path, readData(source))),
);

function looked(path: string, data: unknown): Looked {
  return { values: namedValues(path, data), names: entryNames(data) };
}
