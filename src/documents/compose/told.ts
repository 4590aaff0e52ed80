import type { Facts } from '../facts/fact.ts';
import type { Origin, Paragraph } from '../manuscript.ts';
import type { Wording } from '../wording.ts';
import { type Narrator, say } from './narrator.ts';
import { originOf } from './origin.ts';

/** A text ready to print, and where it came from. */
export interface Told {
  readonly text: string;
  readonly origin: Origin;
}

/** A wording as paragraphs, one a line of it. Nothing where a department's sentence lacks what it is about. */
export function tell(narrator: Narrator, wording: Wording, scope?: Facts): readonly Told[] {
  const { text, paths, unsaid } = say(narrator, wording, scope);
  if (unsaid.length > 0) return [];
  const origin = originOf(narrator, wording, paths);
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => ({ text: line, origin }));
}

/** A wording on one line. */
export function tellLine(narrator: Narrator, wording: Wording): Told {
  const { text, paths } = say(narrator, wording);
  return { text: text.replace(/(?<!\s)\s*[\r\n]\s*/g, '').trim(), origin: originOf(narrator, wording, paths) };
}

/** A paragraph without number or heading. */
export function plainParagraph(told: Told): Paragraph {
  return { kind: 'paragraph', level: null, number: '', lead: '', ...told };
}
