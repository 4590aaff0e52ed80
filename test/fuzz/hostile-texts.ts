import fc from 'fast-check';
import { parseDocument, visit } from 'yaml';
import { HOSTILE } from '../support/hostile-document.ts';

/** What a text field may hold that means something to some format, host or shell. */
export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    HOSTILE,
    '\u0000\u0001\u000b\u001f\ufffe\uffff',
    '\ud800甲\udfff',
    '\u202e甲\u2066\u200b\ufeff',
    '=1+1',
    '\t=HYPERLINK("http://192.0.2.1")',
    '+cmd|calc',
    '@SUM(9)',
    '＝1+1',
    '_x003D_1_x000B_',
    '{{constructor}}{{__proto__}}{{lookup . "constructor"}}',
    '{{#each}}{{/with}}{{{',
    '{{basis}}{{{toString}}}',
    '../../../etc/passwd',
    'C:\\con\\..\\x\u0000.docx',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '</w:t></w:r><w:altChunk r:id="x"/>',
    ']]><!--<!DOCTYPE a [<!ENTITY b "c">]>&b;&#0;&#xd800;',
    '::error file=a::b%0A::set-output',
    '\r\n\r\n---\r\n...\r\n',
    '1e999',
    '-0.000000001%',
    '字'.repeat(3000),
    `${'e'}${'\u0301'.repeat(300)}`,
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** A YAML file with some of its texts other texts; keys and what is no text stay. */
export function retyped(text: string, changes: readonly (readonly [at: number, words: string])[]): string {
  const document = parseDocument(text);
  const texts: { value: unknown }[] = [];
  visit(document, { Scalar: (key, node) => void (key !== 'key' && typeof node.value === 'string' && texts.push(node)) });
  for (const [at, words] of changes) {
    const node = texts[at % texts.length];
    if (node !== undefined) node.value = words;
  }
  return document.toString({ lineWidth: 0 });
}

/** Any JSON with a few of its values others, gone, doubled or deep in each other. */
export function shaken(value: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({ path: fc.array(fc.nat(40), { maxLength: 6 }), word: WORDS });
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce<unknown>((made, { path, word }) => put(made, path, word), value));
}

const DEEP: unknown = JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`);
const WORDS = fc.constantFrom<unknown>(
  ...[null, true, 0, -1, 1.5, 1e308, '', 'a', '..', '../../x', '/etc/passwd', 'a\\b', '\u0000', 'manifest.json'],
  ...['constructor', '__proto__', 'template:../../x.hbs', 'site', [], {}, [[]], [null], { a: null }, { length: 9 }, DEEP],
  JSON.parse('{"__proto__":{"a":1},"constructor":2,"toString":3}'),
);

function put(value: unknown, path: readonly number[], word: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || value === null || typeof value !== 'object') return word;
  if (Array.isArray(value)) return value.map((each: unknown, at) => (at === step % value.length ? put(each, rest, word) : each));
  const keys = Object.keys(value);
  const chosen = keys[step % Math.max(1, keys.length)];
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === chosen ? put(each, rest, word) : each]));
}
