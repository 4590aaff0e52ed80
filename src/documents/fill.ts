import { withinMarks } from './within-marks.ts';

/** A `{{dotted.name}}` in a text, braces included in its stretch. */
export interface Reference {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A text with holes. `malformed` holds every `{{` that is no plain reference; it is printed as typed. */
export interface Template {
  readonly references: readonly Reference[];
  readonly malformed: readonly Reference[];
  /** The text with its references answered; those without an answer are printed as typed. */
  print(answers: ReadonlyMap<string, string>): string;
}

const BRACES = /\{{2,}(?:[^{}]*\}{2,})?/g;
const PLAIN = /^\{\{\s*([A-Za-z][\w-]*(?:\.[A-Za-z0-9][\w-]*)*)\s*\}\}$/;
const CACHE_LIMIT = 4096;

const cache = new Map<string, Template>();

/**
 * Reads a text for its references. Nothing but `{{dotted.names}}` is a reference: helpers, blocks, partials, comments
 * and unescaped output are malformed. Never throws.
 */
export function parseTemplate(text: string): Template {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const template = makeTemplate(text);
  cache.set(text, template);
  return template;
}

function makeTemplate(text: string): Template {
  const references: Reference[] = [];
  const malformed: Reference[] = [];
  for (const match of text.matchAll(BRACES)) {
    const stretch = { start: match.index, end: match.index + match[0].length };
    const name = PLAIN.exec(match[0])?.[1];
    if (name === undefined) malformed.push({ name: match[0], ...stretch });
    else references.push({ name, ...stretch });
  }
  return { references, malformed, print: (answers) => fillIn(text, references, answers) };
}

function fillIn(text: string, references: readonly Reference[], answers: ReadonlyMap<string, string>): string {
  let printed = '';
  let at = 0;
  for (const { name, start, end } of references) {
    printed += text.slice(at, start);
    const answer = answers.get(name);
    if (answer === undefined) printed += text.slice(start, end);
    else printed += withinMarks(printed, answer);
    at = end;
  }
  return printed + text.slice(at);
}
