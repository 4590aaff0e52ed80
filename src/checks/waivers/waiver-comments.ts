import type { Range, Source } from '../../core/source.ts';

/** A rule waived by a comment: `# banwen-disable-next-line rule 理由 至 2026-12-31`. */
export interface CommentWaiver {
  readonly rule: string;
  readonly ruleRange: Range;
  /** The day after which it ends, as digits; null for no end. */
  readonly until: { readonly text: string; readonly range: Range } | null;
  /** The line it speaks of: the next one that is neither blank nor a comment. */
  readonly line: Range;
}

export interface CommentFault {
  readonly fault: 'noReason' | 'noRule' | 'notAlone' | 'unknownWord';
  /** What was found, for the message. */
  readonly found: string;
  readonly range: Range;
}

export interface WaiverComments {
  readonly waivers: readonly CommentWaiver[];
  readonly faults: readonly CommentFault[];
}

const WORD = 'banwen-disable-next-line';
/** `# banwen-some-word `: what a comment to this program begins with. */
const OPENING = /^#+\s*banwen-[\w-]*\s*/;
const RULE = '[\\w-]+/[\\w*-]+';
const RULES = new RegExp(`^${RULE}(?:\\s*[,，、]\\s*${RULE})*(?=[\\s:：,，、]|$)`);
const END =
  /(?<![\s,，、;；])[\s,，、;；]*[（(]?(?:至|到|until)\s*(?:\d{4})\s*[-年/.]\s*(?:\d{1,2})\s*[-月/.]\s*(?:\d{1,2})\s*(?:日\s*)?[）)]?[。.]?$/i;
/** A word: what stands between rules and reason is none. */
const WORDS = /[^\s:：,，、\-—]/;
const NONE: WaiverComments = { waivers: [], faults: [] };

/** The waivers written in the comments of a text, and what is wrong with those that cannot be followed. */
export function readWaiverComments({ text }: Source, comments: () => readonly Range[]): WaiverComments {
  if (!text.includes('banwen-')) return NONE;
  const read = comments().map((range) => readComment(text, range));
  return { waivers: read.flatMap(({ waivers }) => waivers), faults: read.flatMap(({ faults }) => faults) };
}

function readComment(text: string, range: Range): WaiverComments {
  const comment = text.slice(range.start, range.end);
  const opening = OPENING.exec(comment)?.[0];
  if (opening === undefined) return NONE;
  const faulty = (fault: CommentFault['fault'], found: string, at: Range = range) => ({
    waivers: [],
    faults: [{ fault, found, range: at }],
  });
  const word = opening.replace(/^#+/, '').trim();
  if (word !== WORD) return faulty('unknownWord', word);
  const lineStart = text.lastIndexOf('\n', range.start) + 1;
  if (text.slice(lineStart, range.start).trim() !== '') return faulty('notAlone', word);

  const rest = comment.slice(opening.length);
  if (rest === '') return faulty('noReason', word);
  const start = range.start + opening.length;
  const rules = RULES.exec(rest)?.[0];
  if (rules === undefined) {
    const first = rest.split(/\s/, 1).join();
    return faulty('noRule', first, { start, end: start + first.length });
  }
  const { hasReason, until } = readReason(rest.slice(rules.length), start + rules.length);
  if (!hasReason) return faulty('noReason', rules);
  return { waivers: waiversOf(rules, { start, until, line: nextLine(text, range.end) }), faults: [] };
}

interface Reason {
  readonly hasReason: boolean;
  readonly until: CommentWaiver['until'];
}

/** What is said after the rules: why, and until when. `offset` is where it begins. */
function readReason(said: string, offset: number): Reason {
  const end = END.exec(said);
  const hasReason = WORDS.test(said.slice(0, end?.index));
  if (end === null) return { hasReason, until: null };
  const [whole] = end;
  const from = offset + end.index + whole.search(/\d/);
  const to = offset + end.index + whole.replace(/(?<![\s）)。.])[\s）)。.]+$/, '').length;
  const text = Array.from(whole.matchAll(/\d+/g), ([digits]) => digits.padStart(2, '0')).join('-');
  return { hasReason, until: { text, range: { start: from, end: to } } };
}

/** A waiver for each rule of a list that begins at `start`. */
function waiversOf(rules: string, { start, until, line }: Pick<CommentWaiver, 'until' | 'line'> & { readonly start: number }) {
  return Array.from(rules.matchAll(new RegExp(`(?<![\\w-])${RULE}`, 'g')), ({ 0: rule, index }): CommentWaiver => {
    const ruleRange = { start: start + index, end: start + index + rule.length };
    return { rule, ruleRange, until, line };
  });
}

function nextLine(text: string, from: number): Range {
  const lines = /\n[^\S\n]*(?![\s#])[^\n]+/g;
  lines.lastIndex = from;
  const match = lines.exec(text);
  return match === null ? { start: text.length, end: text.length } : { start: match.index + 1, end: lines.lastIndex };
}
