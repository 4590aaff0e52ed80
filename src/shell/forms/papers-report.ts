import type { PaperKind } from '../../documents/papers/paper.ts';

/** What became of the papers of a list. */
export interface PapersReport {
  /** Enterprises papers were made for. */
  readonly targets: number;
  /** Rows of the list of which none were made. */
  readonly rejected: number;
  /** Files written, and files that stood as they would be written. */
  readonly written: number;
  readonly unchanged: number;
  /** The folder of the papers, and the list of them, as people call them. */
  readonly folder: string;
  readonly manifest: string | null;
  /** Volumes of many papers, as paths. */
  readonly volumes: readonly string[];
  /** Characters the printing faces lack, shown as 〓 in volumes of PDF. */
  readonly missing: readonly string[];
  /** Papers of enterprises that are no longer on the list; removed where that was asked for. */
  readonly left: readonly string[];
  readonly removed: boolean;
}

/** A file of the papers, as their manifest lists it. */
export interface PaperFile extends VolumeFile {
  readonly kind: PaperKind;
}

/** A file below the folder of the papers. */
export interface VolumeFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}
