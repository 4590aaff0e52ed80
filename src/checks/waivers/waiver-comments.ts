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
const COMMENT = /^#+\s*(?<word>banwen-[\w-]*)\s*(?<rest>.*)$/s;
const RULE = '[\\w-]+/[\\w*-]+';
const RULES = new RegExp(`^${RULE}(?:\\s*[,，、]\\s*${RULE})*(?=[\\s:：,，、]|$)`);
const END =
  /(?<![\s,，、;；])[\s,，、;；]*[（(]?(?:至|到|until)\s*(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})\s*(?:日\s*)?[）)]?[。.]?$/i;

/** The waivers written in the comments of a text, and what is wrong with those that cannot be followed. */
export function readWaiverComments({ text }: Source, comments: () => readonly Range[]): WaiverComments {
  if (!text.includes('banwen-')) return { waivers: [], faults: [] };
  const read = comments().map((range) => readComment(text, range));
  return { waivers: read.flatMap(({ waivers }) => waivers), faults: read.flatMap(({ faults }) => faults) };
}

const NONE: WaiverComments = { waivers: [], faults: [] };

function readComment(text: string, range: Range): WaiverComments {
  const groups = COMMENT.exec(text.slice(range.start, range.end))?.groups;
  if (groups === undefined) return NONE;
  const { word = '', rest = '' } = groups;
  const faulty = (fault: CommentFault['fault'], found: string, at: Range = range) => ({
    waivers: [],
    faults: [{ fault, found, range: at }],
  });
  if (word !== WORD) return faulty('unknownWord', word);
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  if (text.slice(lineStart, range.start).trim() !== '') return faulty('notAlone', word);

  const start = range.end - rest.length;
  const rules = RULES.exec(rest)?.[0];
  if (rules === undefined) {
    const [first = ''] = rest.split(/\s/, 1);
    return first === '' ? faulty('noReason', word) : faulty('noRule', first, { start, end: start + first.length });
  }
  const { reason, until } = readReason(rest.slice(rules.length), start + rules.length);
  if (reason === '') return faulty('noReason', rules);
  const line = nextLine(text, range.end);
  const waivers = [...rules.matchAll(new RegExp(`(?<![\\w-])${RULE}`, 'g'))].map(({ 0: rule, index }) => ({
    rule,
    ruleRange: { start: start + index, end: start + index + rule.length },
    until,
    line,
  }));
  return { waivers, faults: [] };
}

/** What is said after the rules: why, and until when. `offset` is where it begins. */
function readReason(said: string, offset: number): { readonly reason: string; readonly until: CommentWaiver['until'] } {
  const end = END.exec(said);
  const reason = said.slice(0, end?.index).replace(/^[\s:：,，、\-—]+/, '');
  if (end === null) return { reason, until: null };
  const [whole, year = '', month = '', day = ''] = end;
  const from = end.index + whole.search(/\d/);
  const to = end.index + whole.replace(/(?<![\s）)。.])[\s）)。.]+$/, '').length;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { reason, until: { text, range: { start: offset + from, end: offset + to } } };
}

function nextLine(text: string, from: number): Range {
  const lines = /\n[^\S\n]*(?![\s#])[^\n]+/g;
  lines.lastIndex = from;
  const match = lines.exec(text);
  return match === null ? { start: text.length, end: text.length } : { start: match.index + 1, end: lines.lastIndex };
}
