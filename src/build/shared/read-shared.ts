import type { Source } from '../../core/source.ts';
import { isShared } from '../role-of.ts';
import type { SharedSources } from '../shared-sources.ts';
import { type SharedStages, sharedStages } from '../stages.ts';
import { readSharedAnew, type SharedInputs } from './shared-inputs.ts';

interface Known {
  readonly stages: SharedStages;
  readonly files: readonly Source[];
  readonly shared: SharedInputs;
  /** Whether all of them were read, and not told what reading all gives. */
  readonly isWhole: boolean;
}

/** What was last made of the files that begin with this one, for as long as it is there. */
const known = new WeakMap<Source, Known>();

/**
 * Reads and validates the shared files of a root. Asked again of the very same files, it gives what it gave: a build asks several
 * times, and while a plan is written at its files stay the same from build to build.
 */
export function readShared(given: SharedSources, stages: SharedStages): SharedInputs {
  const files = [...given.builtIn, ...given.sources].filter(({ path }) => isShared(path));
  const [first] = files;
  if (first === undefined || given.unreadable.length > 0) return readSharedAnew(given, stages);
  const before = known.get(first);
  const isWhole = given.reading === undefined;
  const isSame = before !== undefined && areSame(before.stages, stages) && isSameList(before.files, files);
  const shared = isSame && (before.isWhole || !isWhole) ? before.shared : readSharedAnew(given, stages);
  if (shared !== before?.shared) known.set(first, { stages, files, shared, isWhole });
  return isWhole ? shared : { ...shared, reading: given.reading };
}

/** Those a document is composed by judge nothing, and yet read what plans share as those do that judge. */
function areSame(before: SharedStages, now: SharedStages): boolean {
  return sharedStages.every((stage) => before[stage] === now[stage]);
}

function isSameList(before: readonly Source[], now: readonly Source[]): boolean {
  return before.length === now.length && now.every((file, at) => before[at] === file);
}
