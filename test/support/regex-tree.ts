/** A regular expression taken to pieces, as far as matching it takes work. */
export type RegexNode =
  | { readonly is: 'sign'; readonly source: string }
  | { readonly is: 'row'; readonly parts: readonly RegexNode[] }
  | { readonly is: 'choice'; readonly ways: readonly RegexNode[] }
  | { readonly is: 'group'; readonly number: number; readonly body: RegexNode }
  | { readonly is: 'again'; readonly number: number }
  | { readonly is: 'look'; readonly back: boolean; readonly isNegative: boolean; readonly body: RegexNode }
  | { readonly is: 'edge'; readonly source: string }
  | { readonly is: 'repeat'; readonly body: RegexNode; readonly least: number; readonly most: number; readonly isLazy: boolean };

interface Reading {
  readonly source: string;
  at: number;
  groups: number;
}

/** Reads the source of a regular expression; throws where it has something this reader was not taught. */
export function readRegex(source: string): RegexNode {
  const reading = { source, at: 0, groups: 0 };
  const tree = readChoice(reading);
  if (reading.at < source.length) throw new Error(`unread: ${source.slice(reading.at)}`);
  return tree;
}

function readChoice(reading: Reading): RegexNode {
  const ways = [readRow(reading)];
  while (reading.source[reading.at] === '|') {
    reading.at += 1;
    ways.push(readRow(reading));
  }
  const [only, ...others] = ways;
  return only !== undefined && others.length === 0 ? only : { is: 'choice', ways };
}

function readRow(reading: Reading): RegexNode {
  const parts: RegexNode[] = [];
  while (reading.at < reading.source.length && !'|)'.includes(reading.source.charAt(reading.at))) {
    parts.push(readRepeat(reading));
  }
  return { is: 'row', parts };
}

function readRepeat(reading: Reading): RegexNode {
  const body = readAtom(reading);
  const [whole, sign = '', least = '', comma = '', most = '', lazy = ''] = take(reading, /([*+?]|\{(\d+)(,?)(\d*)\})(\??)/y);
  if (whole === undefined) return body;
  const isLazy = lazy === '?';
  if (sign === '*') return { is: 'repeat', body, least: 0, most: Infinity, isLazy };
  if (sign === '+') return { is: 'repeat', body, least: 1, most: Infinity, isLazy };
  if (sign === '?') return { is: 'repeat', body, least: 0, most: 1, isLazy };
  const limit = most === '' ? (comma === '' ? Number(least) : Infinity) : Number(most);
  return { is: 'repeat', body, least: Number(least), most: limit, isLazy };
}

function readAtom(reading: Reading): RegexNode {
  const [open] = take(reading, /\((?:\?(?:<[A-Za-z]\w*>|<?[=!]|:))?/y);
  if (open !== undefined) return readGroup(reading, open);
  const [edge] = take(reading, /\^|\$|\\b|\\B/y);
  if (edge !== undefined) return { is: 'edge', source: edge };
  const [again, number = ''] = take(reading, /\\([1-9])/y);
  if (again !== undefined) return { is: 'again', number: Number(number) };
  const [sign] = take(
    reading,
    /\[(?:\\[\s\S]|[^\]\\])*\]|\\p\{[^}]*\}|\\P\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[\s\S]|[\ud800-\udbff][\udc00-\udfff]|[\s\S]/y,
  );
  if (sign === undefined) throw new Error(`unread: ${reading.source.slice(reading.at)}`);
  return { is: 'sign', source: sign };
}

function readGroup(reading: Reading, open: string): RegexNode {
  const isCapture = open === '(' || /^\(\?<[A-Za-z]/.test(open);
  if (isCapture) reading.groups += 1;
  const number = reading.groups;
  const body = readChoice(reading);
  reading.at += 1;
  if (isCapture) return { is: 'group', number, body };
  if (open === '(?:') return body;
  return { is: 'look', back: open.includes('<'), isNegative: open.endsWith('!'), body };
}

function take(reading: Reading, form: RegExp): readonly string[] {
  form.lastIndex = reading.at;
  const match = form.exec(reading.source);
  if (match === null) return [];
  reading.at = form.lastIndex;
  return match;
}
