import { attributeOf, childOf, childrenOf, type XmlElement } from '../package/xml-element.ts';
import { wholeOf } from './lengths.ts';
import { type ParagraphFormat, paragraphFormat } from './paragraph-format.ts';
import { printNumber } from './print-number.ts';
import type { ThemeFonts } from './read-theme.ts';
import { type RunFormat, runFormat } from './run-format.ts';

/** A level of a list. */
export interface ListLevel {
  readonly format: string;
  /** `%1、` and the like. */
  readonly pattern: string;
  readonly start: number;
  readonly paragraph: ParagraphFormat;
  readonly run: RunFormat;
}

export interface Numbering {
  level(list: string, level: number): ListLevel | undefined;
  /** The next number of a list, printed. Counts on with every call. */
  next(list: string, level: number): string;
}

const LEVELS = 9;

/** The lists of `numbering.xml`, with counters that begin anew. */
export function readNumbering(root: XmlElement | undefined, theme: ThemeFonts): Numbering {
  const abstracts = new Map(childrenOf(root, 'w:abstractNum').map((each) => [attributeOf(each, 'w:abstractNumId'), each]));
  const nums = new Map(childrenOf(root, 'w:num').map((each) => [attributeOf(each, 'w:numId'), each]));
  const levels = new Map<string, ListLevel | undefined>();
  const counters = new Map<string, number[]>();
  const level = (list: string, at: number): ListLevel | undefined => {
    const key = `${list} ${at}`;
    if (!levels.has(key)) levels.set(key, readLevel({ num: nums.get(list), abstracts, theme }, at));
    return levels.get(key);
  };
  const next = (list: string, at: number): string => {
    const own = level(list, at);
    if (own === undefined) return '';
    const counter = attributeOf(childOf(nums.get(list), 'w:abstractNumId')) ?? list;
    const counts = counters.get(counter) ?? [];
    counters.set(counter, counts);
    counts[at] = counts[at] === undefined ? own.start : counts[at] + 1;
    counts.length = at + 1;
    return own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const said = index === at ? own : level(list, index);
      return printNumber(counts[index] ?? said?.start ?? 1, said?.format ?? 'decimal');
    });
  };
  return { level, next };
}

interface Context {
  readonly num: XmlElement | undefined;
  readonly abstracts: ReadonlyMap<string | undefined, XmlElement>;
  readonly theme: ThemeFonts;
}

function readLevel({ num, abstracts, theme }: Context, at: number): ListLevel | undefined {
  if (num === undefined || at < 0 || at >= LEVELS) return undefined;
  const abstract = abstracts.get(attributeOf(childOf(num, 'w:abstractNumId')));
  const isAt = (element: XmlElement) => wholeOf(element, 'w:ilvl') === at;
  const override = childrenOf(num, 'w:lvlOverride').find(isAt);
  const own = childOf(override, 'w:lvl') ?? childrenOf(abstract, 'w:lvl').find(isAt);
  if (own === undefined) return undefined;
  const isBullet = attributeOf(childOf(own, 'w:numFmt')) === 'bullet';
  return {
    format: attributeOf(childOf(own, 'w:numFmt')) ?? 'decimal',
    pattern: isBullet ? '•' : (attributeOf(childOf(own, 'w:lvlText')) ?? '').slice(0, 64),
    start: wholeOf(childOf(override, 'w:startOverride')) ?? wholeOf(childOf(own, 'w:start')) ?? 1,
    paragraph: paragraphFormat(childOf(own, 'w:pPr')),
    run: runFormat(childOf(own, 'w:rPr'), theme),
  };
}
