import { styleText } from 'node:util';

export type Style = 'red' | 'yellow' | 'cyan' | 'dim' | 'bold' | 'green';
/** Colours a text, or leaves it as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;

export const colours: Paint = (style, text) => styleText(style, text, { validateStream: false });
export const noColours: Paint = (_, text) => text;
