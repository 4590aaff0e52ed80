import { styleText } from 'node:util';
import type { Asked } from '../asked.ts';

export type Style = 'red' | 'yellow' | 'cyan' | 'dim' | 'bold' | 'green';
/** Colours a text, or leaves it as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;

export const colours: Paint = (style, text) => styleText(style, text, { validateStream: false });
export const noColours: Paint = (_, text) => text;

/** Colours where a text goes to a screen that has them and whoever asked wants them; none where it goes to a file. */
export function paintFor(file: string | undefined, { given, terminal }: Asked): Paint {
  const noColor = (terminal.env['NO_COLOR'] ?? '') !== '';
  return file === undefined && terminal.stdoutIsTty && given.color && !noColor ? colours : noColours;
}
