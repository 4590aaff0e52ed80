import { type RegexNode, readRegex } from './regex-tree.ts';

/** Tells how many steps a search through a text takes; of very many it only says that there are as many. */
export type RegexWork = (text: string) => number;

const VERY_MANY = 2_000_000;

/** Goes on with a match from an offset. */
type Next = (at: number) => boolean;

interface Run {
  readonly text: string;
  steps: number;
  readonly groups: Map<number, string>;
}

type Matcher = (run: Run, at: number, next: Next) => boolean;

class TooMuch extends Error {}

/**
 * Counts the steps of a search for all matches, as engines that go back and try again make them. Steps are the same on
 * every machine, so that what grows too fast can be told without a clock.
 */
export function regexWork(regex: { readonly source: string; readonly flags: string }): RegexWork {
  const match = matcherOf(readRegex(regex.source), { flags: regex.flags.replace(/[gyd]/g, ''), back: false });
  return (text) => {
    const run: Run = { text, steps: 0, groups: new Map() };
    try {
      for (let at = 0; at <= text.length; ) {
        let end = -1;
        run.groups.clear();
        match(run, at, (reached) => {
          end = reached;
          return true;
        });
        at = end > at ? end : at + 1;
      }
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
    }
    return run.steps;
  };
}

interface Way {
  readonly flags: string;
  /** Whether it is read from right to left, as what a lookbehind holds is. */
  readonly back: boolean;
}

function matcherOf(node: RegexNode, way: Way): Matcher {
  switch (node.is) {
    case 'sign':
      return signMatcher(node.source, way);
    case 'row':
      return rowMatcher(
        node.parts.map((part) => matcherOf(part, way)),
        way,
      );
    case 'choice': {
      const ways = node.ways.map((each) => matcherOf(each, way));
      return (run, at, next) => ways.some((each) => each(run, at, next));
    }
    case 'group':
      return groupMatcher(node.number, matcherOf(node.body, way));
    case 'again':
      return (run, at, next) => {
        const word = run.groups.get(node.number) ?? '';
        count(run, word.length + 1);
        return run.text.startsWith(word, at) && next(at + word.length);
      };
    case 'look':
      return lookMatcher(node.isNegative, matcherOf(node.body, { ...way, back: node.back }));
    case 'edge': {
      const edge = new RegExp(node.source, `${way.flags}y`);
      return (run, at, next) => {
        count(run, 1);
        edge.lastIndex = at;
        return edge.test(run.text) && next(at);
      };
    }
    case 'repeat':
      return repeatMatcher(node, matcherOf(node.body, way));
  }
}

function count(run: Run, steps: number): void {
  run.steps += steps;
  if (run.steps > VERY_MANY) throw new TooMuch();
}

function signMatcher(source: string, { flags, back }: Way): Matcher {
  const form = new RegExp(`^(?:${source})$`, flags);
  const known = new Map<string, boolean>();
  const fits = (sign: string) => {
    const before = known.get(sign) ?? form.test(sign);
    known.set(sign, before);
    return before;
  };
  return (run, at, next) => {
    count(run, 1);
    const sign = run.text.charAt(back ? at - 1 : at);
    return sign !== '' && fits(sign) && next(back ? at - 1 : at + 1);
  };
}

function rowMatcher(parts: readonly Matcher[], { back }: Way): Matcher {
  const ordered = back ? [...parts].reverse() : parts;
  const from = (index: number): Matcher => {
    const part = ordered[index];
    if (part === undefined) return (_run, at, next) => next(at);
    const rest = from(index + 1);
    return (run, at, next) => part(run, at, (reached) => rest(run, reached, next));
  };
  return from(0);
}

function groupMatcher(number: number, body: Matcher): Matcher {
  return (run, at, next) =>
    body(run, at, (reached) => {
      const before = run.groups.get(number);
      run.groups.set(number, run.text.slice(Math.min(at, reached), Math.max(at, reached)));
      if (next(reached)) return true;
      if (before === undefined) run.groups.delete(number);
      else run.groups.set(number, before);
      return false;
    });
}

function lookMatcher(isNegative: boolean, body: Matcher): Matcher {
  return (run, at, next) => body(run, at, () => true) !== isNegative && next(at);
}

/** More of a repetition that ends somewhere is work, but none that grows. */
const MANY = 3;

function repeatMatcher(node: Extract<RegexNode, { is: 'repeat' }>, body: Matcher): Matcher {
  const { isLazy } = node;
  const least = Math.min(node.least, MANY);
  const most = node.most === Infinity ? Infinity : Math.min(node.most, MANY);
  const from = (done: number, run: Run, at: number, next: Next): boolean => {
    const more = () =>
      done < most && body(run, at, (reached) => (reached !== at || done < least) && from(done + 1, run, reached, next));
    if (done < least) return more();
    return isLazy ? next(at) || more() : more() || next(at);
  };
  return (run, at, next) => from(0, run, at, next);
}
