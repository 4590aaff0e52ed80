import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../../build/digest.ts';
import { stemOfPaper } from '../../targets/paper-names.ts';
import { wrapFailure } from '../disk/wrap-failure.ts';
import { filesOf, type PaperFolder } from './paper-folder.ts';
import { isVolume } from './volumes.ts';

const HEX = 16;
/** Hexadecimal digits of a digest that a number holds without loss. */
const HELD = 13;

/** What a run made: digests of the beginnings of its files, since names of all would take much room, and its volumes. */
export interface MadePapers {
  readonly stems: ReadonlySet<number>;
  readonly volumes: ReadonlySet<string>;
}

/** What is kept of the folder and the beginning of the name that the papers of an enterprise have. */
export function stemDigest(folder: string, stem: string): number {
  return Number.parseInt(digest(`${folder}/${stem}`).slice(0, HELD), HEX);
}

/** Papers below the folder that the run did not make: those of enterprises no longer on the list. Other files are nobody's concern. */
export async function findLeftovers(folder: PaperFolder, { stems, volumes }: MadePapers): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { name: department, isFolder } of filesOf(folder.path)) {
    if (!isFolder || department.startsWith('.')) continue;
    for await (const { name, isFolder: isNested } of filesOf(join(folder.path, department))) {
      const stem = isNested ? undefined : stemOfPaper(name);
      const file = `${department}/${name}`;
      const isLeft = stem === undefined ? isVolume(name) && !volumes.has(file) : !stems.has(stemDigest(department, stem));
      if (isLeft && !isNested) found.push(file);
    }
  }
  return found.sort();
}

/** Removes papers below the folder. */
export async function removePapers({ path }: PaperFolder, files: readonly string[]): Promise<void> {
  for (const file of files) {
    try {
      await rm(join(path, file));
    } catch (error) {
      throw wrapFailure(error, { zh: '无法删除', en: 'could not remove' }, join(path, file));
    }
  }
}
