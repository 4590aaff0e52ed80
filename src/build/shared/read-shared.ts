import type { Source } from '../../core/source.ts';
import type { SharedSources } from '../shared-sources.ts';
import { isShared } from '../sort-sources.ts';
import type { Stages } from '../stages.ts';
import { readSharedAnew, type SharedInputs } from './shared-inputs.ts';

interface Known {
  readonly stages: Stages;
  readonly files: readonly Source[];
  readonly shared: SharedInputs;
}

/** What was last made of the files that begin with this one, for as long as it is there. */
const known = new WeakMap<Source, Known>();

/**
 * Reads and validates the shared files of a root. Asked again of the very same files, it gives what it gave: a build asks several
 * times, and while a plan is written at its files stay the same from build to build.
 */
export function readShared(given: SharedSources, stages: Stages): SharedInputs {
  const files = [...given.builtIn, ...given.sources].filter(({ path }) => isShared(path));
  const [first] = files;
  if (first === undefined || given.unreadable.length > 0) return readSharedAnew(given, stages);
  const before = known.get(first);
  const isSame = before?.stages === stages && isSameList(before.files, files);
  const shared = isSame ? before.shared : readSharedAnew(given, stages);
  if (!isSame) known.set(first, { stages, files, shared });
  return given.reading === undefined ? shared : { ...shared, reading: given.reading };
}

function isSameList(before: readonly Source[], now: readonly Source[]): boolean {
  return before.length === now.length && now.every((file, at) => before[at] === file);
}
