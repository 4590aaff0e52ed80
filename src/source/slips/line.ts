/** A line of YAML taken to pieces, as far as one line alone tells; offsets are of the whole text. */
export interface Line {
  readonly start: number;
  /** Before the line break. */
  readonly end: number;
  readonly text: string;
  /** Where something other than spaces and dashes begins. */
  readonly content: number;
  /** Leading spaces. */
  readonly indent: number;
  /** Where the value begins: after `key: `, or after the dashes where no key can be told. */
  readonly value: number;
  readonly key: string | null;
}

const PARTS = /^( *)((?:- +)*)(?:([^\s'"[\]{}#,&*!|>%@`：:-][^\s'"[\]{}#,：:]{0,60}):(?:[ \t]+|$))?/;

/** The line an offset is on. */
export function lineOf(text: string, offset: number): Line {
  const start = lineStart(text, offset);
  const found = text.indexOf('\n', start);
  const end = found === -1 ? text.length : found;
  const line = text.slice(start, text[end - 1] === '\r' ? end - 1 : end).replace(/^\ufeff/, ' ');
  const [whole = '', spaces = '', dashes = '', key = null] = PARTS.exec(line) ?? [];
  const content = start + spaces.length + dashes.length;
  return { start, end: start + line.length, text: line, content, indent: spaces.length, value: start + whole.length, key };
}

/** Where the line an offset is on begins. */
export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Whether a line says nothing: blank, or a comment. */
export function isBlank({ text }: Pick<Line, 'text'>): boolean {
  return /^\s*(?:#|$)/.test(text);
}

/** The lines before an offset's own that say something, nearest first. */
export function* linesBefore(text: string, offset: number): Generator<Line> {
  for (let start = lineStart(text, offset); start > 0; ) {
    const line = lineOf(text, start - 1);
    if (!isBlank(line)) yield line;
    start = line.start;
  }
}

/** The lines after an offset's own that say something, nearest first. */
export function* linesAfter(text: string, offset: number): Generator<Line> {
  for (let at = text.indexOf('\n', offset) + 1; at > 0 && at < text.length; at = text.indexOf('\n', at) + 1) {
    const line = lineOf(text, at);
    if (!isBlank(line)) yield line;
  }
}
