import { writeReport } from '../../shell/disk/write-report.ts';
import type { Asked } from '../asked.ts';
import { harmlessText } from '../harmless-text.ts';
import type { ReporterName } from '../parse-reporters.ts';
import { type Paint, paintFor } from './paint.ts';

/** Prints one form of a report. */
type Print = (name: ReporterName, paint: Paint) => string | Promise<string>;

/** Forms that are read on a screen. */
const SHOWN: ReadonlySet<ReporterName> = new Set(['pretty', 'github']);

/** Writes a report in every form asked for, to the screen or to a file. */
export async function writeChoices(asked: Asked, print: Print): Promise<void> {
  const { given, terminal } = asked;
  for (const { name, file } of given.reporters) {
    const printed = await print(name, paintFor(file, asked));
    const text = SHOWN.has(name) ? harmlessText(printed) : printed;
    if (file === undefined) terminal.stdout(text);
    else await writeReport(terminal.cwd, file, text);
  }
}
