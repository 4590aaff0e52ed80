import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../../build/digest.ts';
import { compareTexts } from '../../core/compare-texts.ts';
import type { Tools } from '../../renderers/renderer.ts';
import type { PaperMaker } from '../../targets/paper-maker.ts';
import { paperFolder } from '../../targets/paper-names.ts';
import type { Target } from '../../targets/target.ts';
import { type GrowingFile, growingFile } from './growing-file.ts';
import type { PaperFolder } from './paper-folder.ts';
import type { VolumeFile } from './papers-report.ts';

/** Enterprises of a volume: word processors grow slow beyond some thousand pages. */
const VOLUME = 500;

export type VolumeFormat = 'docx' | 'pdf';

/** Volumes of the papers of each department. */
export interface Volumes {
  add(target: Target): Promise<void>;
  /** Ends them; their files below the folder of papers, in order. */
  end(): Promise<readonly VolumeFile[]>;
}

/** A volume in the making. */
interface OpenVolume {
  readonly name: string;
  readonly file: string;
  count: number;
  add(target: Target): Promise<void>;
  end(): Promise<void>;
}

type Begin = (name: string) => Pick<OpenVolume, 'add' | 'end'>;

/** What volumes are made with. */
export interface VolumeParts {
  readonly folder: PaperFolder;
  readonly maker: PaperMaker;
  readonly tools: Tools;
  /** Takes note of characters that could not be printed. */
  readonly missing: Set<string>;
}

/** Opens the volumes of a format: one for each department, another when one is full. */
export function openVolumes(format: VolumeFormat, parts: VolumeParts): Volumes {
  const begin: Begin = (name) => (format === 'docx' ? boundVolume(name, parts) : printedVolume(name, parts));
  const open = new Map<string, OpenVolume>();
  const numbers = new Map<string, number>();
  const files: VolumeFile[] = [];
  const close = async (volume: OpenVolume): Promise<void> => {
    await volume.end();
    const bytes = await readFile(join(parts.folder.partial, volume.name));
    await parts.folder.keep(volume.name, volume.file);
    files.push({ path: volume.file, bytes: bytes.length, sha256: digest(bytes) });
  };
  const openFor = (department: string): OpenVolume => {
    const number = (numbers.get(department) ?? 0) + 1;
    numbers.set(department, number);
    const name = `${numbers.size}-${[...numbers.keys()].indexOf(department)}-${number}.${format}`;
    const volume = { name, file: `${department}/合订-${number}.${format}`, count: 0, ...begin(name) };
    open.set(department, volume);
    return volume;
  };
  return {
    async add(target) {
      const department = paperFolder(target);
      const volume = open.get(department) ?? openFor(department);
      await volume.add(target);
      volume.count += 1;
      if (volume.count < VOLUME) return;
      open.delete(department);
      await close(volume);
    },
    async end() {
      for (const volume of open.values()) await close(volume);
      return files.sort((a, b) => compareTexts(a.path, b.path));
    },
  };
}

/** Whether a file is a volume of ours. */
export function isVolume(file: string): boolean {
  return /^合订-\d+\.(docx|pdf)$/.test(file);
}

function boundVolume(name: string, { folder, maker }: VolumeParts): Pick<OpenVolume, 'add' | 'end'> {
  const file: GrowingFile = growingFile(join(folder.partial, name));
  let volume: Awaited<ReturnType<PaperMaker['bind']>>['volume'] | undefined;
  return {
    async add(target) {
      const bound = await maker.bind(target, volume);
      volume = bound.volume;
      file.add(bound.bytes);
    },
    async end() {
      const last = volume?.end();
      if (last !== undefined) {
        file.add(last.tail);
        file.rewind(last.head);
      }
      file.end();
    },
  };
}

/** Its targets wait until it is full, then are printed together. */
function printedVolume(name: string, { folder, maker, tools, missing }: VolumeParts): Pick<OpenVolume, 'add' | 'end'> {
  const targets: Target[] = [];
  return {
    add: async (target) => void targets.push(target),
    async end() {
      const printed = await maker.print(targets, tools);
      for (const character of printed.missing) missing.add(character);
      const file = growingFile(join(folder.partial, name));
      file.add(printed.bytes);
      file.end();
    },
  };
}
