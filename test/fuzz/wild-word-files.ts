import fc, { type Arbitrary } from 'fast-check';
import { expect } from 'vitest';
import { inspect } from '../../src/inspect/inspect.ts';
import { p, wordDocument, zipOf } from '../support/word-document.ts';

/** However wild a file is, it is judged by every rule or turned away with a sentence, in bounded time. */
export function expectAnswer(bytes: Uint8Array): void {
  const before = process.cpuUsage();
  const found = inspect(bytes);
  const { user, system } = process.cpuUsage(before);
  if ('advice' in found) expect(found.text.zh).not.toBe('');
  else expect(found.rules.every(({ verdicts }) => verdicts.length > 0)).toBe(true);
  expect((user + system) / 1000).toBeLessThan(MAX_MS);
}

/** Of the processor's time, since the clock also counts what others do. */
const MAX_MS = 20_000;

/** The bytes with some of them others, and cut off somewhere. */
export function flipped(bytes: Uint8Array): Arbitrary<Uint8Array> {
  const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 12 });
  return fc.tuple(flips, fc.option(fc.nat(bytes.length))).map(([changes, end]) => {
    const copy = Uint8Array.from(bytes);
    for (const [at, byte] of changes) copy[at] = byte;
    return end === null ? copy : copy.slice(0, end);
  });
}

const NAMES = [
  'w:p',
  'w:r',
  'w:t',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:sdt',
  'w:sdtContent',
  'w:pPr',
  'w:rPr',
  'w:ind',
  'w:spacing',
  'w:numPr',
  'w:ilvl',
  'w:numId',
  'w:sectPr',
  'w:pgSz',
  'w:pgMar',
  'w:br',
  'w:fldChar',
  'w:instrText',
  'w:bookmarkStart',
  'w:drawing',
  'w:txbxContent',
  'w:pBdr',
  'w:bottom',
  'w:jc',
  'w:sz',
  'w:b',
  'w:tblGrid',
  'w:gridSpan',
  'w:tab',
  'w:framePr',
  'mc:AlternateContent',
  'mc:Choice',
  'v:line',
];
const ATTRIBUTES = [
  'w:val',
  'w:id',
  'w:name',
  'w:left',
  'w:firstLineChars',
  'w:line',
  'w:lineRule',
  'w:type',
  'w:w',
  'w:h',
  'w:top',
  'w:y',
  'w:vAnchor',
  'w:fldCharType',
  'style',
  'from',
  'to',
  'strokecolor',
];
const VALUES = [
  '0',
  '1',
  '-1',
  '999999999999',
  '1e9',
  'NaN',
  '',
  'center',
  'exact',
  'begin',
  'separate',
  'end',
  'page',
  'gw_title',
  'gw_body_2',
  '__proto__',
  'constructor',
  '12pt',
  'FF0000',
  'red',
];
const TEXTS = [
  '附件',
  '附件：',
  '附件1',
  '一、',
  '（一）',
  '1.',
  '2026年7月7日',
  '抄送：',
  '清市监〔2026〕6号',
  '签发人：',
  '出席：',
  '通知',
  '。',
  ' PAGE ',
  '“',
  '\u{20BB7}',
  '印发',
];

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...TEXTS),
    fc
      .tuple(
        fc.constantFrom(...NAMES),
        fc.dictionary(fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...VALUES), { maxKeys: 3 }),
        fc.array(tie('tree'), { maxLength: 6 }),
      )
      .map(([name, attributes, children]) => {
        const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
        return `<${name}${written.join('')}>${children.join('')}</${name}>`;
      }),
  ),
}));

/** Word files of elements, attributes and words of such files in no order. */
export const wildParts: Arbitrary<Uint8Array> = fc
  .record({
    body: fc.array(tree, { maxLength: 30 }),
    styles: fc.array(tree, { maxLength: 5 }),
    numbering: fc.array(tree, { maxLength: 5 }),
  })
  .map(({ body, styles, numbering }) =>
    wordDocument({
      body: body.join(''),
      styles: styles.join(''),
      numbering: numbering.join(''),
      running: { footer1: body.join('') },
    }),
  );

/** Files of one thing many times, inside or after one another. */
export function nested(count: number): Readonly<Record<string, Uint8Array>> {
  const wrap = (open: string, close: string, inner: string) => `${open.repeat(count)}${inner}${close.repeat(count)}`;
  const long = '附件1：（一）、“2026年”〔〔'.repeat(count);
  return {
    'tables in tables': wordDocument({ body: wrap('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', p('', '甲')) }),
    'content controls in content controls': wordDocument({
      body: wrap('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', p('', '甲')),
    }),
    'blank paragraphs': wordDocument({ body: p('', '').repeat(count * 10) }),
    'labels of annexes': wordDocument({ body: p('', '附件1').repeat(count * 5) }),
    'numbered lines after 附件：': wordDocument({ body: p('', '附件：') + p('', '1.甲').repeat(count * 5) }),
    dates: wordDocument({ body: p('', '2026年7月7日').repeat(count * 5) }),
    'one long paragraph': wordDocument({ body: p('', long) }),
    'long words in brackets': wordDocument({
      body: p('', `${'('.repeat(count * 10)}甲`) + p('', `${'市'.repeat(count * 10)}〔2026`),
    }),
    'one long attribute': wordDocument({ body: p('', '甲', { ppr: `<w:jc w:val="${'1'.repeat(count * 100)}"/>` }) }),
    'parts without names': zipOf({ '': '<a/>', 'word/document.xml': '<a/>', '_rels/.rels': '<a/>' }),
  };
}
