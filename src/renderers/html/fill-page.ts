import { printableText } from './printable-text.ts';

type Fill = (view: object) => string;

/** Page frames compiled so far, by their text: a build fills the same few frames again and again. */
const compiled = new Map<string, Fill>();
const MOST_KEPT = 16;

/** Fills a page frame: every value is escaped, a value nobody gave is an error, and frames reach no prototype. */
export async function fillPage(frame: string, view: object): Promise<string> {
  const fill = compiled.get(frame) ?? (await compile(frame));
  return printableText(fill(view));
}

async function compile(frame: string): Promise<Fill> {
  const { default: handlebars } = await import('handlebars');
  const template = handlebars.create().compile(frame, { strict: true, knownHelpersOnly: true, preventIndent: true });
  const fill: Fill = (view) => template(view, { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false });
  if (compiled.size >= MOST_KEPT) compiled.clear();
  compiled.set(frame, fill);
  return fill;
}
