import type { HelperOptions } from 'handlebars';

type Handlebars = typeof import('handlebars');
type Frame = ReturnType<Handlebars['parse']>;

export interface BoundedFrame {
  readonly frame: Frame;
  /** Called before each page. */
  begin(): void;
}

/** Rounds of lists, and calls of pieces, of one page together; the longest table we know of has a tenth of it. */
const MOST_ROUNDS = 5_000_000;
const MOST_SIGNS = 400_000_000;
/** Counts a call of a piece. */
const COUNT = '__count';

/** Bounds what a page may come to: in a frame, lists in lists and pieces that call pieces grow without end. */
export function boundedFrame(handlebars: Handlebars, text: string): BoundedFrame {
  const each = handlebars.helpers['each'];
  let rounds = 0;
  let signs = 0;
  const count = (made: string): string => {
    rounds += 1;
    signs += made.length;
    if (rounds > MOST_ROUNDS || signs > MOST_SIGNS) throw new Error('lists or pieces in each other without end');
    return made;
  };
  handlebars.registerHelper('each', function (this: unknown, list: unknown, options: HelperOptions) {
    return each?.call(this, list, { ...options, fn: (...given) => count(options.fn(...given)) } satisfies HelperOptions);
  });
  handlebars.registerHelper(COUNT, () => count(''));
  const frame = handlebars.parse(text);
  countPieces(frame, () => handlebars.parse(`{{${COUNT}}}`));
  return {
    frame,
    begin: () => {
      rounds = 0;
      signs = 0;
    },
  };
}

/** The helpers a bounded frame uses beside the built-in ones. */
export const boundingHelpers: Readonly<Record<string, boolean>> = { [COUNT]: true };

/** Puts a count into each piece a frame calls by its name. */
function countPieces(node: unknown, counting: () => Frame): void {
  if (node === null || typeof node !== 'object') return;
  for (const inner of Object.values(node)) countPieces(inner, counting);
  if (!('type' in node && 'program' in node)) return;
  if (node.type !== 'DecoratorBlock' && node.type !== 'PartialBlockStatement') return;
  const { program } = node;
  if (isFrame(program)) program.body.unshift(...counting().body);
}

function isFrame(program: unknown): program is Frame {
  return program !== null && typeof program === 'object' && 'body' in program && Array.isArray(program.body);
}
