import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { papersSeal } from '../../build/manifest/papers-manifest.ts';
import { type GrowingFile, growingFile } from './growing-file.ts';
import type { PaperFolder } from './paper-folder.ts';
import type { PaperFile, VolumeFile } from './papers-report.ts';

/** The list of the papers of a campaign, below its folder of papers. */
export const FORMS_MANIFEST = 'manifest.json';
/** Since it has a seal. */
const VERSION = 2;

/** What the list begins with. */
export interface FormsHead {
  readonly program: string;
  readonly campaign: string;
  readonly targets: { readonly file: string; readonly sha256: string };
}

/** The list in the making: a line for every row, so that any number can be written and read. */
export interface FormsManifest {
  row(row: number, files: readonly PaperFile[]): void;
  /** Ends it with the rows no papers were made of, and puts it in its place. */
  end(rejected: ReadonlyMap<number, string>, volumes: readonly VolumeFile[]): Promise<void>;
}

/** Begins the list of papers. It takes its place last, when all of them are there. */
export function formsManifest(folder: PaperFolder, head: FormsHead): FormsManifest {
  const file: GrowingFile = growingFile(join(folder.partial, FORMS_MANIFEST));
  const hash = createHash('sha256');
  const add = (text: string): void => {
    hash.update(text);
    file.add(text);
  };
  const whole = { version: VERSION, ...head };
  add(`${JSON.stringify(whole, null, 2).slice(0, -2)},\n  "papers": [`);
  let isFirst = true;
  const line = (value: unknown): void => {
    add(`${isFirst ? '' : ','}\n    ${JSON.stringify(value)}`);
    isFirst = false;
  };
  return {
    row: (row, files) => line({ row, files }),
    async end(rejected, volumes) {
      add('\n  ],\n  "rejected": [');
      isFirst = true;
      for (const [row, rule] of rejected) line({ row, rule });
      add(`\n  ],\n  "volumes": ${JSON.stringify(volumes)}`);
      file.add(papersSeal(hash.digest('hex')));
      file.end();
      await folder.keep(FORMS_MANIFEST, FORMS_MANIFEST);
    },
  };
}
