const ESCAPE = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])/;
const BLANK = /[ \t\r\n]/;

/**
 * For each UTF-16 unit of a string value, the offset in its raw YAML text (quotes, escapes, folds and block header
 * included) that it was read from. A blank that stands for a line break points at the break. Tolerant: never fails.
 */
export function alignText(raw: string, value: string): readonly number[] {
  const origins: number[] = [];
  const quote = /^["']/.exec(raw)?.[0];
  let at = /^[|>]/.test(raw) ? raw.indexOf('\n') + 1 : quote === undefined ? 0 : 1;
  let flat = 0;
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charAt(index);
    const way = { from: at, flat };
    const found: Step & Pick<Way, 'flat'> =
      unit === ' ' || unit === '\n'
        ? blankFrom(raw, way, unit)
        : { ...letterFrom(raw, { from: at, isDoubled: quote === "'" }, unit), flat };
    origins.push(Math.min(found.start, raw.length));
    at = found.next;
    flat = found.flat;
  }
  return origins;
}

interface Way {
  readonly from: number;
  /** The end of blanks already known to hold no line break. */
  readonly flat: number;
}

interface Step {
  readonly start: number;
  readonly next: number;
}

/** `isDoubled`: a single quote is typed twice. */
function letterFrom(
  raw: string,
  { from, isDoubled }: { readonly from: number; readonly isDoubled: boolean },
  unit: string,
): Step {
  for (let at = from; at < raw.length; at += 1) {
    if (raw.charAt(at) === unit) return { start: at, next: at + (isDoubled && raw.startsWith("''", at) ? 2 : 1) };
    const sequence = raw.charAt(at) === '\\' ? ESCAPE.exec(raw.slice(at, at + 10)) : null;
    if (sequence && !BLANK.test(sequence[0].charAt(1))) return { start: at, next: at + sequence[0].length };
  }
  return { start: from, next: from };
}

function blankFrom(raw: string, { from, flat }: Way, unit: string): Step & Pick<Way, 'flat'> {
  let at = from;
  while (at < raw.length && !BLANK.test(raw.charAt(at)) && raw.charAt(at) !== '\\') at += 1;
  if (raw.charAt(at) === '\\' && !/[\r\n]/.test(raw.charAt(at + 1))) return { start: at, next: at + 2, flat };
  let lineBreak = Math.max(at, flat);
  while (/[ \t]/.test(raw.charAt(lineBreak))) lineBreak += 1;
  if (!/[\r\n]/.test(raw.charAt(lineBreak))) return { start: at, next: at + 1, flat: lineBreak };
  if (unit === '\n') return { start: lineBreak, next: lineBreak + (raw.startsWith('\r\n', lineBreak) ? 2 : 1), flat };
  let end = lineBreak;
  while (BLANK.test(raw.charAt(end))) end += 1;
  return { start: lineBreak, next: end, flat };
}
