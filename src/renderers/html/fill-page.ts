import { boundedFrame, boundingHelpers } from './bounded-frame.ts';
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

async function compile(text: string): Promise<Fill> {
  const { default: handlebars } = await import('handlebars');
  const own = handlebars.create();
  const { frame, begin } = boundedFrame(own, text);
  const options = { strict: true, knownHelpersOnly: true, knownHelpers: boundingHelpers, preventIndent: true };
  const template = own.compile(frame, options);
  const fill: Fill = (view) => {
    begin();
    return template(view, { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false });
  };
  if (compiled.size >= MOST_KEPT) compiled.clear();
  compiled.set(text, fill);
  return fill;
}
