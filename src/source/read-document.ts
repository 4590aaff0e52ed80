import type { CST, Document } from 'yaml';
import type { Diagnostic, Message } from '../core/diagnostic.ts';
import type { Range, Source } from '../core/source.ts';
import { explainSyntax } from './explain-syntax.ts';
import { MOST_CHARACTERS } from './most-characters.ts';
import { nodeStarts } from './node-starts.ts';
import { oddIndents } from './odd-indents.ts';
import { problem } from './problem.ts';
import { lineStart } from './slips/line.ts';
import { mendSyntax, type Reading } from './slips/mend-syntax.ts';
import { yamlLibrary } from './yaml-library.ts';

const MAX_DEPTH = 100;
/** No slip or two makes the reader stumble more often. */
const MANY_ERRORS = 2000;
const OPTIONS = { version: '1.2', schema: 'core', strict: true, uniqueKeys: false, prettyErrors: false, merge: false } as const;

const TOO_LONG = { zh: '文件超过 2 MB，应拆成几个文件', en: 'Unexpected file of more than 2 MB, expected several smaller files' };
const TOO_DEEP = { zh: '嵌套超过 100 层，应减少层次', en: 'Unexpected nesting of more than 100 levels, expected fewer' };
const SEVERAL = {
  zh: '文件里有几份 YAML 文档，应一个文件一份',
  en: 'Unexpected second YAML document, expected one document a file',
};

/** How many things are wrong with the data of a document. */
export type Weigh = (document: Document.Parsed) => number;

interface Read {
  readonly document: Document.Parsed | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The YAML document of a text, bounded in size and depth; undefined where its syntax is broken. */
export function readDocument(source: Source, weigh: Weigh = () => 0): Read {
  const { text } = source;
  if (text.length > MOST_CHARACTERS) return refused(source, { start: 0, end: 1 }, TOO_LONG);
  const composed = compose(text);
  if ('tooDeep' in composed) return refused(source, composed.tooDeep, TOO_DEEP);
  const { document, second, comments } = composed;
  if (!document || document.errors.length > 0) {
    return { document: undefined, diagnostics: whyBroken(source, document?.errors ?? [], weigh) };
  }
  if (second) return refused(source, startOf(text, second), SEVERAL);
  return { document, diagnostics: comments.flatMap((token) => lostText(source, token)) };
}

/** The document of a text with nothing wrong in its syntax, and nothing else in it; undefined for others. */
export function composeDocument({ text }: Source): Document.Parsed | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const composed = compose(text);
  if ('tooDeep' in composed || composed.second || !composed.document) return undefined;
  return composed.document.errors.length > 0 ? undefined : composed.document;
}

function refused(source: Source, range: Range, message: Message): Read {
  return { document: undefined, diagnostics: [problem(source, 'syntax', range, { message })] };
}

/** Indentation that is none, else slips that can be told, else what the reader stumbled over. */
function whyBroken(source: Source, errors: Document.Parsed['errors'], weigh: Weigh): readonly Diagnostic[] {
  const indents = oddIndents(source);
  if (indents.length > 0) return indents;
  const slips = errors.length > MANY_ERRORS ? [] : mendSyntax(source, (text) => readingOf(text, weigh));
  return slips.length > 0 ? slips : explainSyntax(source, errors);
}

/** A text as the search for slips looks at it; one nested too deep is one that cannot be begun with. */
function readingOf(text: string, weigh: Weigh): Reading {
  const composed = compose(text);
  if ('tooDeep' in composed) return { stumbles: [0], begins: () => false, weight: () => Infinity };
  const { document, second } = composed;
  const errors = document ? document.errors.map(({ pos: [at] }) => at) : [0];
  return {
    stumbles: [...errors, ...(second ? [second.range[0]] : [])].sort((a, b) => a - b),
    begins: (offset) => document !== undefined && nodeStarts(document).has(offset),
    weight: () => (document ? weigh(document) : Infinity),
  };
}

/** What the library makes of a text, or where it nests so deep that it is not given to it. */
type Composed =
  | { readonly tooDeep: Range }
  | {
      readonly document: Document.Parsed | undefined;
      readonly second: Document.Parsed | undefined;
      readonly comments: readonly CST.SourceToken[];
    };

function compose(text: string): Composed {
  const { Composer } = yamlLibrary();
  const tokens = tokensOf(text);
  if (tokens === undefined) return { tooDeep: steepest(text) };
  const { tooDeep, comments } = survey(tokens);
  if (tooDeep !== null) return { tooDeep: { start: tooDeep, end: tooDeep + 1 } };
  const [document, second] = new Composer(OPTIONS).compose(tokens, true, text.length);
  return { document, second, comments };
}

/** Undefined where the text nests so deep that the library, which recurses, comes to no end of it. */
function tokensOf(text: string): readonly CST.Token[] | undefined {
  const { Parser } = yamlLibrary();
  try {
    return [...new Parser().parse(text)];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The sign that opens one level too many, where one follows the other on a line. */
function steepest(text: string): Range {
  const match = /(?:[-?:][ \t]+){100}/.exec(text);
  const start = match === null ? 0 : match.index + match[0].length;
  return { start, end: Math.min(text.length, start + 1) };
}

/** The sign that opens a document, or its first character. */
function startOf(text: string, { range: [start] }: Document.Parsed): Range {
  return { start, end: Math.min(text.length, text.startsWith('---', start) ? start + 3 : start + 1) };
}

interface Survey {
  /** Offset of the first token nested too deep. */
  readonly tooDeep: number | null;
  readonly comments: readonly CST.SourceToken[];
}

/** Walks the tokens without recursion, since composing them recurses and a hostile text may nest without end. */
function survey(tokens: readonly CST.Token[]): Survey {
  const comments: CST.SourceToken[] = [];
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH) return { tooDeep: token.offset, comments };
    if (token.type === 'comment') comments.push(token);
    for (const child of childrenOf(token)) open.push({ token: child, depth: depth + (isCollection(child) ? 1 : 0) });
  }
  return { tooDeep: null, comments };
}

function isCollection(token: CST.Token): boolean {
  return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  return [
    ...(token.type === 'document' ? [...token.start, ...(token.value ? [token.value] : [])] : []),
    ...('end' in token && Array.isArray(token.end) ? token.end : []),
    ...('props' in token && Array.isArray(token.props) ? token.props : []),
    ...('items' in token ? token.items.flatMap(partsOf) : []),
  ];
}

function partsOf(item: CST.CollectionItem): readonly CST.Token[] {
  return [...item.start, ...(item.key ? [item.key] : []), ...(item.sep ?? []), ...(item.value ? [item.value] : [])];
}

/** A comment that starts in the middle of a value: `见附件 #1`. A comment proper has a space after its sign. */
function lostText(source: Source, token: CST.SourceToken): readonly Diagnostic[] {
  const lost = token.source.trimEnd();
  if (!/^#[^\s#!]/.test(lost)) return [];
  if (source.text.slice(lineStart(source.text, token.offset), token.offset).trim() === '') return [];
  const message = {
    zh: `“${lost}”因 \`#\` 前有空格而成了注释，应给整个值加引号`,
    en: `Unexpected comment “${lost}” inside a value, expected quotes around the whole value`,
  };
  return [
    problem(
      source,
      'text-lost-to-comment',
      { start: token.offset, end: token.offset + lost.length },
      { message, severity: 'warning' },
    ),
  ];
}
