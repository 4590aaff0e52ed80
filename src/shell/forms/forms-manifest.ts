import { join } from 'node:path';
import { type GrowingFile, growingFile } from './growing-file.ts';
import type { PaperFolder } from './paper-folder.ts';
import type { PaperFile } from './papers-report.ts';

/** The list of the papers of a campaign, below its folder of papers. */
export const FORMS_MANIFEST = 'manifest.json';

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
  end(rejected: ReadonlyMap<number, string>, volumes: readonly string[]): Promise<void>;
}

/** Begins the list of papers. It takes its place last, when all of them are there. */
export function formsManifest(folder: PaperFolder, head: FormsHead): FormsManifest {
  const file: GrowingFile = growingFile(join(folder.partial, FORMS_MANIFEST));
  const whole = { version: 1, ...head };
  file.add(`${JSON.stringify(whole, null, 2).slice(0, -2)},\n  "papers": [`);
  let isFirst = true;
  const line = (value: unknown): void => {
    file.add(`${isFirst ? '' : ','}\n    ${JSON.stringify(value)}`);
    isFirst = false;
  };
  return {
    row: (row, files) => line({ row, files }),
    async end(rejected, volumes) {
      file.add('\n  ],\n  "rejected": [');
      isFirst = true;
      for (const [row, rule] of rejected) line({ row, rule });
      file.add(`\n  ],\n  "volumes": ${JSON.stringify(volumes)}\n}\n`);
      file.end();
      await folder.keep(FORMS_MANIFEST, FORMS_MANIFEST);
    },
  };
}
