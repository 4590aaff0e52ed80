import type { Outline } from '../../documents/outline.ts';
import type { SharedSources } from '../shared-sources.ts';
import type { Stages } from '../stages.ts';
import { readShared } from './read-shared.ts';

/** The outline by which the papers of enterprises are worded: the root's own before that of the program; undefined where it is broken. */
export function paperOutline(given: SharedSources, stages: Stages): Outline | undefined {
  return readShared(given, stages).outline('papers').value;
}
