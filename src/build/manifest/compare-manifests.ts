import { compareTexts } from '../../core/compare-texts.ts';
import type { Format } from '../../renderers/renderer.ts';
import type { ArtifactRecord, Manifest } from './manifest.ts';
import type { InputRecord } from './manifest-inputs.ts';

/** Why a file differs: another program, other inputs, other templates or settings it read, other facts, or none of these. */
export type DifferenceCause =
  | { readonly is: 'program'; readonly expected: string; readonly made: string }
  | { readonly is: 'inputs'; readonly paths: readonly string[] }
  | { readonly is: 'reads'; readonly names: readonly string[] }
  | { readonly is: 'content' }
  | { readonly is: 'machine' };

/** A file in which two manifests differ. */
export type ManifestDifference =
  | { readonly is: 'changed'; readonly file: string; readonly cause: DifferenceCause }
  | { readonly is: 'missing' | 'added'; readonly file: string };

/** What of a root was built; everything where both are null. */
export interface ManifestScope {
  readonly plans: ReadonlySet<string> | null;
  readonly formats: ReadonlySet<Format> | null;
}

/** The files, by path, that were not made as a manifest has them, within what was to be made. */
export function compareManifests(expected: Manifest, made: Manifest, scope: ManifestScope): readonly ManifestDifference[] {
  const isMeant = within(scope, expected);
  const before = new Map(expected.artifacts.filter(isMeant).map((record) => [record.file, record]));
  const now = new Map(made.artifacts.filter(isMeant).map((record) => [record.file, record]));
  const files = [...new Set([...before.keys(), ...now.keys()])].sort(compareTexts);
  return files.flatMap((file): ManifestDifference[] => {
    const [old, fresh] = [before.get(file), now.get(file)];
    if (old === undefined) return [{ is: 'added', file }];
    if (fresh === undefined) return [{ is: 'missing', file }];
    return old.sha256 === fresh.sha256 ? [] : [{ is: 'changed', file, cause: causeOf(old, fresh) }];
  });
}

/** Pages tell the sizes of the files beside them, and those of the whole root tell of all: they count only among all their kind. */
function within({ plans, formats }: ManifestScope, { artifacts }: Manifest): (record: ArtifactRecord) => boolean {
  const known = new Set(artifacts.flatMap(({ format }) => (format === 'site' ? [] : [format])));
  const hasAllFormats = formats === null || [...known].every((format) => formats.has(format));
  return ({ plan, format }) => {
    if (plan === null || format === 'site') return plans === null && hasAllFormats;
    if (plans !== null && !plans.has(plan)) return false;
    return format === 'html' ? hasAllFormats : formats === null || formats.has(format);
  };
}

function causeOf(old: ArtifactRecord, fresh: ArtifactRecord): DifferenceCause {
  if (old.program !== fresh.program) return { is: 'program', expected: old.program, made: fresh.program };
  const paths = differing(digestsOf(old.inputs), digestsOf(fresh.inputs));
  if (paths.length > 0) return { is: 'inputs', paths };
  const names = differing(new Map(Object.entries(old.reads)), new Map(Object.entries(fresh.reads)));
  if (names.length > 0) return { is: 'reads', names };
  return { is: old.content === fresh.content ? 'machine' : 'content' };
}

function digestsOf(inputs: readonly InputRecord[]): ReadonlyMap<string, string> {
  return new Map(inputs.map(({ path, sha256 }) => [path, sha256]));
}

/** Names that do not stand for the same in both. */
function differing(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort(compareTexts);
}
