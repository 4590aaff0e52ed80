import fc from 'fast-check';

const TOKENS = [
  'a: ',
  'kind: ',
  'schedule:\n',
  'window: ',
  '- ',
  '-',
  '－ ',
  '\n',
  '\r\n',
  '\r',
  '  ',
  ' ',
  '\t',
  '\u3000',
  '\u00a0',
  '\ufeff',
  '[',
  ']',
  '{',
  '}',
  '［',
  '，',
  ', ',
  ',',
  ':',
  ': ',
  '：',
  '"',
  "'",
  '“',
  '”',
  '|\n',
  '>-\n',
  '|2\n',
  '&a ',
  '*a',
  '*b',
  '%',
  '%YAML 1.2\n',
  '#',
  ' # ',
  '!',
  '!!str ',
  '? ',
  '---\n',
  '...\n',
  '<<: ',
  '\\u12',
  '\\',
  '甲',
  '乙：丙',
  '2026年7月7日',
  '2026-07-07',
  '3％',
  '0',
  '007',
  '1e3',
  'null',
  '~',
  'true',
  '{{basis}}',
  '\u0000',
  '\ud800',
  '😀',
  'e\u0301',
];

/** Texts made of what YAML is made of, in any order. */
export const tokenTexts: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...TOKENS), { maxLength: 40 })
  .map((tokens) => tokens.join(''));

/** Lines that look like those of a plan, at any indentation. */
export const lineTexts: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.nat(6).map((count) => ' '.repeat(count)),
      fc.constantFrom('', '- ', '-', '\t', '\u3000'),
      fc.constantFrom('kind', 'schedule', 'window', 'start', '部门', '“org”', ''),
      fc.constantFrom(': ', ':', '：', '： ', ' ', ''),
      fc.constantFrom(
        'campaign',
        '{ start: 2026-07-07, end: 2026-07-31 }',
        '[甲，乙]',
        '[甲, 乙',
        "'甲",
        '甲: 乙',
        '',
        '|',
        '& a',
        '5',
      ),
    ),
    { maxLength: 10 },
  )
  .map((lines) => lines.map((parts) => parts.join('')).join('\n'));

/** Any bytes, as a file that claims to be UTF-8 may hold them. */
export const byteTexts: fc.Arbitrary<string> = fc.uint8Array({ maxLength: 200 }).map((bytes) => new TextDecoder().decode(bytes));

/** Any text. */
export const anyTexts: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 120 });

/** A text with a few slips at any place of it: signs gone, put in, doubled; lines gone, doubled, moved. */
export function slipped(texts: readonly string[]): fc.Arbitrary<string> {
  const slip = fc.record({
    at: fc.nat(),
    length: fc.nat(4),
    typed: fc.oneof(fc.constantFrom(...TOKENS), fc.string({ unit: 'binary', maxLength: 3 })),
    does: fc.constantFrom('replace', 'insert', 'double-line', 'drop-line', 'indent-line'),
  });
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(slip, { minLength: 1, maxLength: 4 }))
    .map(([text, slips]) => slips.reduce(applied, text));
}

interface Slip {
  readonly at: number;
  readonly length: number;
  readonly typed: string;
  readonly does: string;
}

function applied(text: string, { at, length, typed, does }: Slip): string {
  if (does.endsWith('-line')) {
    const lines = text.split('\n');
    const index = at % lines.length;
    const line = lines[index] ?? '';
    const instead = does === 'drop-line' ? [] : does === 'double-line' ? [line, line] : [' '.repeat(length) + line.trimStart()];
    return lines.toSpliced(index, 1, ...instead).join('\n');
  }
  const start = at % (text.length + 1);
  return text.slice(0, start) + typed + text.slice(does === 'replace' ? start + length : start);
}
