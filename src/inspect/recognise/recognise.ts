import type { Paragraph, WordFile } from '../document/word-file.ts';
import { topOf } from '../measure/top-of.ts';
import type { DocumentForm, ElementName, Elements, Part, RedRule } from './elements.ts';
import { findBody } from './find-body.ts';
import { findClosing } from './find-closing.ts';
import { type Found, findHead } from './find-head.ts';
import { findImprint } from './find-imprint.ts';
import { findParts } from './find-parts.ts';
import { findRedRules } from './find-red-rules.ts';
import { readTags } from './read-tags.ts';
import { isBlank } from './traits.ts';

/** 34 mm below the edge of the paper. */
const HIGHEST_TEXT = 1928;
const DOUBLE = /thickThin|thinThick|double|triple/i;

/** Finds the elements of a document: by their tags where it has some, else by their order, look and words. */
export function recognise(file: WordFile): Elements {
  const { paragraphs } = file;
  const tags = readTags(paragraphs);
  const parts = findParts(paragraphs, tags);
  const [main = { kind: 'main', first: 1, last: paragraphs.length } as const] = parts;
  const names = nameAll(paragraphs, parts, tags);
  const of = (name: ElementName, part?: Part): readonly Paragraph[] =>
    paragraphs.filter((each) => names.get(each.number)?.includes(name) === true && (part === undefined || isIn(each, part)));
  const redRules = findRedRules(file, headOf(paragraphs, names));
  const form = formOf({ file, of, redRules, main });
  return { form, parts, main, redRules, isTagged: tags.size > 0, of, nameOf: ({ number }) => names.get(number)?.[0] };
}

function isIn({ number }: Paragraph, { first, last }: Part): boolean {
  return number >= first && number <= last;
}

type Names = ReadonlyMap<number, readonly ElementName[]>;

/** Every step names what the steps before left; tags come first. */
function nameAll(paragraphs: readonly Paragraph[], parts: readonly Part[], tags: Names): Names {
  const names = new Map(tags);
  const tagged = new Set([...tags.values()].flat());
  const filled = paragraphs.filter((each) => !isBlank(each));
  const add = (found: Found): void => {
    for (const [{ number }, name] of found) if (!names.has(number) && !tagged.has(name)) names.set(number, [name]);
  };
  for (const { kind, first } of parts) if (kind === 'annex') names.set(first, ['annex-label']);
  add(findImprint(filled));
  for (const part of parts) {
    const rest = () => filled.filter((each) => isIn(each, part) && !names.has(each.number));
    if (part.kind === 'main') add(findHead(rest()));
    if (part.kind !== 'annex') add(findClosing(rest()));
    // where some paragraphs of the body are tagged, the others still are body
    for (const [{ number }, name] of findBody(rest(), part)) {
      if (isOpen(name) || !tagged.has(name)) names.set(number, [name]);
    }
  }
  return names;
}

function isOpen(name: ElementName): boolean {
  return name === 'body' || name === 'annex-title' || name.startsWith('heading-');
}

/** The paragraphs above the title, those of the title included. */
function headOf(paragraphs: readonly Paragraph[], names: Names): readonly Paragraph[] {
  const ends: readonly ElementName[] = ['addressee', 'body', 'heading-1'];
  const end = paragraphs.findIndex(({ number }) => names.get(number)?.some((name) => ends.includes(name)));
  return end === -1 ? paragraphs.slice(0, 40) : paragraphs.slice(0, end);
}

interface Recognised {
  readonly file: WordFile;
  readonly of: Elements['of'];
  readonly redRules: readonly RedRule[];
  readonly main: Part;
}

function formOf({ file, of, redRules, main }: Recognised): DocumentForm {
  const marks = of('mark', main);
  const mark = marks.map(({ text }) => text.trim()).join('');
  if (/(?:命令|令)$/.test(mark)) return 'order';
  if (/纪要$/.test(mark)) return 'minutes';
  if (redRules.some(({ style }) => DOUBLE.test(style))) return 'letter';
  // in a letter the number stands below the rule, wherever the margins let the mark begin
  const isAboveRule = of('number', main).some(({ number }) => redRules.some(({ paragraph }) => number <= paragraph.number));
  if (!isAboveRule && marks.slice(0, 1).some((each) => isHigh(file, each))) return 'letter';
  return mark !== '' || of('number', main).length > 0 ? 'document' : 'bare';
}

/** Only a letter has its mark above the text area of other documents. */
function isHigh(file: WordFile, mark: Paragraph): boolean {
  const top = topOf(file, mark, Number.POSITIVE_INFINITY);
  return top !== undefined && top < HIGHEST_TEXT && !/文\s?件$/.test(mark.text.trim());
}
