import { type Good, type Mutant, type MutationClass, splice, textOf } from './mutant.ts';
import { isReference } from './references.ts';
import type { Site, Stretch } from './sites.ts';

/** Slips of punctuation: full-width signs, quotes and brackets that lost their partner, commas left out. */
export const signs: readonly MutationClass[] = [
  { name: 'full-width colon', make: colonAs('：') },
  { name: 'full-width colon and a space', make: colonAs('： ') },
  { name: 'full-width comma in { }', make: commas('，', 'map') },
  { name: 'full-width comma in [ ] of words', make: commas('，', 'list') },
  { name: 'comma left out in { }', make: commas('', 'map') },
  { name: 'full-width brackets', make: wideBrackets },
  { name: 'opening quote left out', make: quotes('opening') },
  { name: 'closing quote left out', make: quotes('closing') },
  { name: 'opening bracket left out', make: brackets('opening') },
  { name: 'closing bracket left out', make: brackets('closing') },
  { name: 'curly quotes around a value', make: curlyValues },
  { name: 'curly quotes around a key', make: curlyKeys },
  { name: 'a value that begins with {{', make: openingWith('{{basis}}') },
  { name: 'a value that begins with a quoted word', make: openingWith('"双随机"') },
  { name: 'a second colon in a value', make: secondColon },
  { name: 'a sign for a bound', make: boundSign },
];

function colonAs(typed: string): MutationClass['make'] {
  return function* ({ file, text, sites }) {
    for (const { key } of sites) {
      if (!key || text.slice(key.end, key.end + 2) !== ': ') continue;
      yield { file, text: splice(text, { start: key.end, end: key.end + 2 }, typed), spot: key.end, proof: 'shape' };
    }
  };
}

/** A comma left out is seen where the next entry begins; one of full width at itself. */
function commas(typed: string, within: Site['kind']): MutationClass['make'] {
  return function* ({ file, text, sites }) {
    const flows = sites.filter(({ kind, isFlow }) => kind === within && isFlow);
    for (const { value, path, schemas } of flows) {
      const isOfWords = schemas.some(({ items }) => items?.enum || items?.$ref);
      if (within === 'list' && !isOfWords) continue;
      for (const at of commasIn(text, value, sites, path.length)) {
        const spot = typed === '' ? at + 1 : at;
        yield { file, text: splice(text, { start: at, end: typed === '' ? at + 1 : at + 2 }, typed), spot, proof: 'shape' };
      }
    }
  };
}

function commasIn(text: string, value: Stretch, sites: readonly Site[], depth: number): readonly number[] {
  const inner = sites.filter(
    ({ path, value: own }) => path.length === depth + 1 && own.start > value.start && own.end < value.end,
  );
  return inner.flatMap(({ value: own }) => (text.slice(own.end, own.end + 2) === ', ' ? [own.end] : []));
}

const WIDE: Readonly<Record<string, string>> = { '[': '［', ']': '］', '{': '｛', '}': '｝' };

function* wideBrackets({ file, text, sites }: Good): Generator<Mutant> {
  for (const { value, isFlow, inFlow } of sites) {
    if (!isFlow || inFlow || value.end - value.start < 3) continue;
    const typed = textOf(text, value);
    const wide = `${WIDE[typed[0] ?? '']}${typed.slice(1, -1)}${WIDE[typed.at(-1) ?? '']}`;
    yield { file, text: splice(text, value, wide), spot: value.start, proof: 'shape' };
  }
}

/** The quote left alone is what the writer has to look at. */
function quotes(missing: 'opening' | 'closing'): MutationClass['make'] {
  return function* ({ file, text, sites }) {
    for (const { value, kind } of sites) {
      if (kind !== 'quoted' || value.end - value.start < 3) continue;
      const gone = missing === 'opening' ? value.start : value.end - 1;
      const spot = missing === 'opening' ? value.end - 2 : value.start;
      yield { file, text: splice(text, { start: gone, end: gone + 1 }, ''), spot, proof: 'meaning' };
    }
  };
}

/** The bracket left alone, by counting them, is what the writer has to look at. */
function brackets(missing: 'opening' | 'closing'): MutationClass['make'] {
  return function* ({ file, text, sites }) {
    for (const { value, isFlow } of sites) {
      if (!isFlow) continue;
      const gone = missing === 'opening' ? value.start : value.end - 1;
      const broken = splice(text, { start: gone, end: gone + 1 }, '');
      const lineStart = broken.lastIndexOf('\n', gone - 1) + 1;
      const lone = loneBracket(broken.slice(lineStart, (broken.indexOf('\n', gone) + 1 || broken.length + 1) - 1));
      if (lone !== undefined) yield { file, text: broken, spot: lineStart + lone, proof: 'shape' };
    }
  };
}

/** The bracket of its kind that is left over, by counting. What is quoted, and a comment, do not count. */
function loneBracket(line: string): number | undefined {
  const bare = line.replace(/(?<=[\s,[{])(?:'[^']*'|"[^"]*")|(?:^|\s)#.*/g, (text) => ' '.repeat(text.length));
  const open: { readonly at: number; readonly sign: string }[] = [];
  const partners: Readonly<Record<string, string>> = { ']': '[', '}': '{' };
  for (const { index: at, 0: sign } of bare.matchAll(/[[\]{}]/g)) {
    const partner = partners[sign];
    const last = open.findLastIndex((each) => each.sign === partner);
    if (partner === undefined) open.push({ at, sign });
    else if (last === -1) return at;
    else open.splice(last, 1);
  }
  return open[0]?.at;
}

function* curlyValues({ file, text, sites, names }: Good): Generator<Mutant> {
  for (const site of sites) {
    const { value, kind, schemas } = site;
    if (kind !== 'plain') continue;
    const typed = `“${textOf(text, value)}”`;
    const isName = isReference(file, site) && !names.has(typed);
    const isFree = schemas.some(({ type, pattern }) => [type].flat().includes('string') && pattern === undefined);
    if (isFree && !isName) continue;
    yield { file, text: splice(text, value, typed), spot: value.start, proof: isName ? 'meaning' : 'shape' };
  }
}

function* curlyKeys({ file, text, sites }: Good): Generator<Mutant> {
  for (const { key } of sites) {
    if (key) yield { file, text: splice(text, key, `“${textOf(text, key)}”`), spot: key.start, proof: 'shape' };
  }
}

/** Sentences and titles: texts the schema leaves free. */
function freeTexts({ sites }: Good): readonly Site[] {
  return sites.filter(
    ({ kind, inFlow, data }) =>
      kind === 'plain' && !inFlow && typeof data === 'string' && /[，。、]/.test(data) && data.length > 12,
  );
}

function openingWith(words: string): MutationClass['make'] {
  return function* (good) {
    const { file, text } = good;
    for (const { value } of freeTexts(good)) {
      yield { file, text: splice(text, { start: value.start, end: value.start }, words), spot: value.start, proof: 'shape' };
    }
  };
}

function* secondColon(good: Good): Generator<Mutant> {
  const { file, text } = good;
  for (const { value } of freeTexts(good)) {
    const at = value.start + textOf(text, value).search(/[，。、]/);
    yield { file, text: splice(text, { start: at, end: at + 1 }, ': '), spot: at, proof: 'shape' };
  }
}

function* boundSign({ file, text, sites }: Good): Generator<Mutant> {
  for (const { value, data } of sites) {
    if (typeof data !== 'string' || !/^\d+%$/.test(data)) continue;
    yield { file, text: splice(text, value, `>=${data}`), spot: value.start, proof: 'shape' };
  }
}
