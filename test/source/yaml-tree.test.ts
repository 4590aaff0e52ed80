import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited } from '../../src/source/slips/slip.ts';
import { parseYaml, readData } from '../../src/source/yaml-tree.ts';

function parse(text: string) {
  const { value, diagnostics } = parseYaml({ path: 'plan.yaml', text });
  return {
    data: value?.data,
    positions: value?.positions,
    found: diagnostics.map(({ rule, place }) => `${rule} @ ${place?.source.text.slice(place.range.start, place.range.end)}`),
  };
}

test('words of the trade stay text', () => {
  const text = 'a: 3%\nb: 2wd\nc: 2026-07-07\nd: 03-31\ne: 5:00\nf: 〔2026〕6号\ng: “双随机、一公开”\nh: 是\ni: no\n';
  expect(parse(text).data).toEqual({
    a: '3%',
    b: '2wd',
    c: '2026-07-07',
    d: '03-31',
    e: '5:00',
    f: '〔2026〕6号',
    g: '“双随机、一公开”',
    h: '是',
    i: 'no',
  });
  expect(parse(text).found).toEqual([]);
});

test.each([
  // signs of full width
  ['a：1\n', 'yaml/fullwidth-colon @ ：'],
  ['a: 1\nb： 2\n', 'yaml/fullwidth-colon @ ：'],
  ['a:\n  b： 2\n', 'yaml/fullwidth-colon @ ：'],
  ['a: 1\nb: { c: 1，d: 2 }\n', 'yaml/fullwidth-sign @ ，'],
  ['a: 1\nb: ｛ c: 1, d: 2 ｝\n', 'yaml/fullwidth-sign @ ｛'],
  ['a:\n  - 甲\n  － 乙\n', 'yaml/fullwidth-sign @ －'],
  // spaces
  ['a:\n\tb: 1\n', 'yaml/tab-indent @ \t'],
  ['a:\n  \tb: 1\n  c: 2\n', 'yaml/tab-indent @ \t'],
  ['a:\n　　b: 1\n', 'yaml/fullwidth-indent @ 　　'],
  ['a:\n  b: 1\n　c: 2\n', 'yaml/fullwidth-indent @ 　'],
  ['a: 甲\u00a0\n', 'yaml/no-break-space @ \u00a0'],
  ['a: 1\nb:\u00a02\nc: 3\n', 'yaml/no-break-space @ \u00a0'],
  ['a: 1\nb:2\nc: 3\n', 'yaml/missing-space @ :'],
  ['a:\n  - 甲\n  -乙\n  - 丙\n', 'yaml/missing-space @ -'],
  ['a:\n  -甲\n  - 乙\n', 'yaml/missing-space @ -'],
  // layout
  ['a:\n  b: 1\n   c: 2\n  d: 3\n', 'yaml/indentation @ c'],
  ['  a:\n    - { b: 1 }\nc: 2\n', 'yaml/indentation @ a'],
  ['a:\n  - 甲\n    - 乙\n', 'yaml/indentation @ -'],
  ['a:\n  - 甲\n  乙\n  - 丙\n', 'yaml/missing-dash @ 乙'],
  ['a: 1\nb 2\nc: 3\n', 'yaml/missing-colon @ b'],
  ['a: { b: 1 c: 2 }\n', 'yaml/missing-comma @ c'],
  // pairs
  ['a: [1, 2\nb: 3\n', 'yaml/unclosed @ ['],
  ['a: { b: [1, 2 }\n', 'yaml/unclosed @ ['],
  ['a: { b: 甲 #1, c: 2 }\n', 'yaml/unclosed @ #1, c: 2 }'],
  ['a: b: 1, c: 2 }\nd: 3\n', 'yaml/unclosed @ }'],
  ["a: '甲\nb: 2\n", "yaml/unclosed @ '"],
  ["a: 甲'\nb: 2\n", "yaml/unclosed @ '"],
  ['“a”: x\n', 'yaml/curly-quotes @ “a”'],
  // signs with a meaning of their own
  ['a: {{b}}做好\nc: 1\n', 'yaml/unquoted-text @ {{b}}做好'],
  ['a: "双随机"办\nc: 1\n', 'yaml/unquoted-text @ "双随机"办'],
  ['a: @甲\n', 'yaml/unquoted-text @ @甲'],
  ['a: 甲: 乙\nc: 1\n', 'yaml/second-colon @ :'],
  ['a: { >=3%, b: 1 }\n', 'yaml/bound-sign @ >=3%'],
  ['a: 见附件 #1\n', 'yaml/text-lost-to-comment @ #1'],
  // numbers and keys
  ['code: 0311\n', 'yaml/leading-zero-lost @ 0311'],
  ['phone: 82012463\n', 'yaml/unquoted-phone @ 82012463'],
  ['a: 1\na: 2\n', 'yaml/duplicate-key @ a'],
  // what cannot be told
  ['a: *b\n', 'yaml/syntax @ *b'],
  ['a: 1\n---\nb: 2\n', 'yaml/syntax @ ---'],
  [`${'['.repeat(3000)}`, 'yaml/syntax @ ['],
  [`${'- '.repeat(3000)}`, 'yaml/syntax @ -'],
])('%j is reported as %s, and as nothing else', (text, found) => {
  expect(parse(text).found).toEqual([found]);
});

test.each([
  ['a：1\nb：2\nc: 3\n', 'a: 1\nb: 2\nc: 3\n'],
  ['a： 1\nb: 2\n', 'a: 1\nb: 2\n'],
  ['a:2\nb: 3\n', 'a: 2\nb: 3\n'],
  ['a:\n  b: 1\n　c: 2\n', 'a:\n  b: 1\n  c: 2\n'],
  ['a:\n  b: 1\n\tc: 2\n', 'a:\n  b: 1\n  c: 2\n'],
  ['a: { b: 1，c: 2 }\n', 'a: { b: 1, c: 2 }\n'],
  ['“a”: 1\nb: 2\n', 'a: 1\nb: 2\n'],
  ['a: 甲\u00a0\n', 'a: 甲\n'],
  ['phone: 82012463\n', "phone: '82012463'\n"],
])('%j can be mended unasked', (text, mended) => {
  const { diagnostics } = parseYaml({ path: 'plan.yaml', text });
  const edits = diagnostics.flatMap(({ place, replacement }) =>
    place && replacement !== undefined ? [{ ...place.range, text: replacement }] : [],
  );
  expect(edited(text, edits)).toBe(mended);
});

test('a tab is not replaced where it is not sure how many spaces it stands for', () => {
  const [found] = parseYaml({ path: 'p', text: 'a:\n    b: 1\n\tc: 2\n' }).diagnostics;
  expect([found?.rule, found?.replacement]).toEqual(['yaml/tab-indent', undefined]);
});

test.each([
  'a: 甲（３％）以上\n',
  'a: 于2026年7月7日\n',
  'a: 2026年7月7日\n',
  'a: 50％\n',
  'a: “双随机”\n',
  'a: 1 # 说明\n',
  "a: '2026年7月7日'\n",
  'a: APP端：可用\n',
  "a: the plans' end\n",
  'a: 甲［1］、乙\n',
  '# 只有注释\n',
  '',
])('%j is fine', (text) => {
  expect(parse(text).found).toEqual([]);
});

test('of two ways to mend a text, the one that leaves less wrong with its data was meant', () => {
  const text = 'a:\n  b: 1\nc: 2\n  d: 3\n';
  const expects = (keys: string) => (data: unknown) => (JSON.stringify(data).includes(keys) ? 0 : 1);
  const found = (keys: string) =>
    parseYaml({ path: 'p', text }, expects(keys)).diagnostics.map(({ place }) => text[place?.range.start ?? 0]);
  expect(found('"c":2,"d":3')).toEqual(['c']);
  expect(found('},"c":2,"d":3')).toEqual(['d']);
});

test('a reference bomb is refused and a duplicate says where the first one stands', () => {
  const bomb = `a: &a [x]\n${Array.from('bcdefgh', (name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]}, `.repeat(20)}]`).join('\n')}\n`;
  expect(parse(bomb).found.some((found) => found.startsWith('yaml/syntax'))).toBe(true);
  const [duplicate] = parseYaml({ path: 'p', text: 'k: 1\nk: 2\n' }).diagnostics;
  expect(duplicate?.related?.[0]?.range).toEqual({ start: 0, end: 1 });
});

test('a fold between Chinese characters leaves no space, other spaces stay', () => {
  expect(parse('a: 甲乙 丙\n  丁，\n  戊 abc\n  己\nb: >-\n  甲\n  乙\n').data).toEqual({ a: '甲乙 丙丁，戊 abc 己', b: '甲乙' });
});

test('paths lead to values, keys and the nearest thing that is there', () => {
  const text = '\ufeffa:\r\n  b: xyz\r\nlist:\r\n  - { k: 1 }\r\nempty:\r\n';
  const { positions } = parse(text);
  const slice = (range: { start: number; end: number } | undefined) => text.slice(range?.start, range?.end);
  expect(slice(positions?.locate(['a', 'b']))).toBe('xyz');
  expect(slice(positions?.locateKey(['a', 'b']))).toBe('b');
  expect(slice(positions?.locate(['a', 'c', 'd']))).toBe('a');
  expect(slice(positions?.locate(['list', 0, 'role']))).toBe('k');
  expect(slice(positions?.locate(['empty']))).toBe('empty');
  expect(slice(positions?.locate(['nothing']))).toBe('a');
  expect([positions?.has(['a', 'b']), positions?.has(['a', 'c'])]).toEqual([true, false]);
});

test.each([
  ["a: 'it''s 期限'\n", '期限'],
  ['a: "x\\t\\u671f限 y"\n', '限 y'],
  ['a: >-\n  前言部分\n  二十个工作日\n', '二十个'],
  ['a: |\n  前言\n  期限\n', '期限'],
  ['a: 甲 乙\n  丙丁\n', '丙丁'],
])('characters of a value are found in %j', (text, part) => {
  const { data, positions } = parse(text);
  const value = typeof data === 'object' && data !== null && 'a' in data ? String(data.a) : '';
  const start = value.indexOf(part);
  const range = positions?.locateWithin(['a'], start, start + part.length);
  expect(text.slice(range?.start, range?.end)).toBe(part);
});

test('no text makes it throw', () => {
  const pieces = fc.constantFrom(
    'a: ',
    '- ',
    '\n',
    '  ',
    '\t',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '：',
    '“',
    '%',
    '#',
    '!',
    '? ',
    '---\n',
    '\u3000',
    '甲',
    '0',
    '\ufeff',
    '\\u12',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, fc.nat(20), fc.nat(20), (text, start, end) => {
      const { value } = parseYaml({ path: 'p', text });
      const range = value?.positions.locateWithin(['a'], start, end) ?? { start: 0, end: 0 };
      return range.start >= 0 && range.end <= Math.max(text.length, range.start);
    }),
    { numRuns: 400, seed: 1 },
  );
});

test('the data of a text alone are those of its tree; a text that cannot be read has none', () => {
  for (const text of ['a: 1\na: 2\nb: [甲,\u3000乙]\n', '', '- x\n', 'a: *b\n', 'a: [1\n', 'a: 1\n---\nb: 2\n']) {
    const source = { path: 'p', text };
    expect([text, readData(source)]).toEqual([text, parseYaml(source).value?.data]);
  }
});

test.each([
  ['kind: campaign\n', 20_000],
  ['kind: campaign\n- ', 60_000],
  ['sequence: 2\ntitle', 10_000],
])('a line that opens level after level is refused where there are too many: %j', (start, count) => {
  const text = `${start}${': '.repeat(count)}`;
  const { value, diagnostics } = parseYaml({ path: 'x.yaml', text });
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['yaml/syntax']);
});
