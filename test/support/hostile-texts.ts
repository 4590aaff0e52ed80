import type { RegexNode } from './regex-tree.ts';

const COMMON = '1a 字\n，。一.-"（《“';
/** Fits hardly any expression, so that what came before has to be tried in every other way. */
const END = '\u0001';

interface Samples {
  /** A text each part of the expression fits, of the parts from the first on. */
  readonly heads: ReadonlySet<string>;
  /** A sign for each place of the expression. */
  readonly signs: ReadonlySet<string>;
}

/** Texts made of what an expression looks for, so many times over: those that take it longest. */
export function hostileTexts(tree: RegexNode, flags: string): readonly ((times: number) => string)[] {
  const { heads, signs } = samplesOf(tree, flags.replace(/[gyd]/g, ''));
  const pumps = [...new Set([...signs, ...heads])].filter((pump) => pump !== '');
  return pumps.flatMap((pump) => {
    const starts = pump.length === 1 ? ['', ...heads] : [''];
    return starts.map((start) => (times: number) => start + pump.repeat(times) + END);
  });
}

function samplesOf(tree: RegexNode, flags: string): Samples {
  const heads = new Set<string>();
  const signs = new Set<string>();
  const sampleOf = (node: RegexNode, before: string): string => {
    switch (node.is) {
      case 'sign': {
        const sign = signFor(node.source, flags);
        signs.add(sign);
        return sign;
      }
      case 'row':
        return node.parts.reduce((made, part) => {
          const next = made + sampleOf(part, before + made);
          heads.add(before + next);
          return next;
        }, '');
      case 'choice': {
        const [first = ''] = node.ways.map((way) => sampleOf(way, before));
        return first;
      }
      case 'group':
        return sampleOf(node.body, before);
      case 'look': {
        const inside = sampleOf(node.body, before);
        return node.isNegative || !node.back ? '' : inside;
      }
      case 'repeat':
        return sampleOf(node.body, before).repeat(Math.min(Math.max(node.least, 1), 20));
      default:
        return '';
    }
  };
  sampleOf(tree, '');
  return { heads, signs };
}

function signFor(source: string, flags: string): string {
  const form = new RegExp(`^(?:${source})$`, flags);
  const own = source.replace(/^\[\^?|\]$|\\/g, '');
  return [...own, ...COMMON].find((sign) => form.test(sign)) ?? '';
}
