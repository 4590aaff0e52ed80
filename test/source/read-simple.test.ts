import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/source/read-document.ts';
import { readNodes } from '../../src/source/read-nodes.ts';
import { readSimple } from '../../src/source/read-simple.ts';
import { slipped, tokenTexts } from '../fuzz/texts.ts';

const files = ['plans', 'templates', 'test/fixtures/as-issued', 'test/support'].flatMap(yamlFiles);
const texts = files.map((path) => readFileSync(path, 'utf8'));
const PATIENCE = 120_000;

test('what plans are mostly written in is read, each piece at its place', () => {
  const text = "a: 1 # 注\nlist:\n  - { k: '甲''乙', n: 012 }\n  - [x, 1.50, true]\nempty:\nphone: 031100000000\n";
  const read = readSimple(text);
  expect(read?.data).toEqual({
    a: 1,
    list: [{ k: "甲'乙", n: '012' }, ['x', 1.5, true]],
    empty: null,
    phone: '031100000000',
  });
  const value = read?.spot.children.get('list')?.children.get(0)?.children.get('k')?.value;
  expect(text.slice(value?.start, value?.end)).toBe("'甲''乙'");
});

test.each([
  'a: &x 1\nb: *x\n',
  'a: !!str 1\n',
  'a: |\n  甲\n',
  'a: >-\n  甲\n',
  'a: 甲\n  乙\n',
  'a: "甲\\t乙"\n',
  'a: "甲\\\\n乙"\n',
  'a: "甲\\"乙"\n',
  'a: [1,\n  2]\n',
  '? a\n: 1\n',
  '--- \na: 1\n',
  'a: 1\n---\nb: 1\n',
  'a:\t1\n',
  'a: 1\na: 2\n',
  'a: 见附件 #1\n',
  'a: 甲\u3000\n',
  'a: 甲: 乙\n',
  'a: { b }\n',
  'a: 0x1f\n',
  'a\n',
  '- a\n',
  '',
])('%j is left to the library', (text) => {
  expect(readSimple(text)).toBeUndefined();
});

test('every plan, registry, profile and outline here is simple', () => {
  const others = files.filter((_, index) => readSimple(texts[index] ?? '') === undefined);
  expect(others.filter((path) => !path.includes('starter'))).toEqual([]);
});

test('a file is read as the library reads it, with the line ends of Windows too', () => {
  for (const text of texts) expectAlike(text);
  for (const text of texts) expectAlike(text.replaceAll('\n', '\r\n'));
});

const PIECES = [
  ...['a:', 'b: ', 'c: x', '- ', '-', '\n', '\n  ', '\n    ', '\n- ', '\n  - ', '  ', ' ', '# c', '\n# c', ' # c', '\n  # c'],
  ...['甲', '“乙”', '：', '{ ', ' }', '[', ']', ',', ', ', '1', '01', '1.50', '2026-01-02', 'true', 'null', '~', '""', "''"],
  ...[
    "'it''s'",
    '"q"',
    '"甲\\n乙"',
    '"\\"',
    '"\\\\n"',
    'name: ',
    'phone: ',
    '03',
    ':',
    'x:y',
    'http://a',
    '"k": v',
    "'k': ",
    'a b: ',
    '\r\n',
    '\u3000',
    '-5',
  ],
  ...['.5', '1e3', '100%', '?', '&', '*', '|', '>', '<<: ', '\u00a0', '\u200b', '__proto__: '],
];

test.each([
  ['pieces of YAML', fc.array(fc.constantFrom(...PIECES), { maxLength: 18 }).map((pieces) => pieces.join('')), 15_000],
  ['tokens of YAML', tokenTexts, 5000],
  ['a good file with slips', slipped(texts.filter((text) => text.length < 3000)), 1500],
] as const)(
  '%s, where simple, are read as the library reads them',
  (_, arbitrary, numRuns) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        expectAlike(text);
        expectAlike(`a: ${text}`);
      }),
      { numRuns, seed: 20_260_707 },
    );
  },
  PATIENCE,
);

/** A text that is simple has nothing wrong with it, and reads the same both ways. */
function expectAlike(text: string): void {
  const simple = readSimple(text);
  if (simple === undefined) return;
  const source = { path: 'x.yaml', text };
  const { document, diagnostics } = readDocument(source);
  expect(diagnostics, text).toEqual([]);
  if (document === undefined) throw new Error(`the library does not read ${JSON.stringify(text)}`);
  const { data, root, problems } = readNodes(source, document);
  expect(problems, text).toEqual([]);
  expect({ data: simple.data, root: simple.spot }, text).toEqual({ data, root });
}

function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return yamlFiles(path);
    return /\.ya?ml$/.test(entry.name) ? [path] : [];
  });
}
