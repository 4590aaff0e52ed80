import { unescapeCell } from './unescape-xml.ts';
import { xmlTags } from './xml-tags.ts';

const HEAD_BYTES = 1000;

/** The texts cells share, by number. Where each ends is kept, and no more made of it until a cell asks. */
export function sharedTexts(part: Uint8Array | undefined): (index: number) => string {
  if (part === undefined) return () => '';
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const ends = endsOf(bytes, prefixOf(bytes));
  return (index) => {
    const to = ends[index];
    return to === undefined ? '' : textOf(bytes.toString('utf8', ends[index - 1] ?? 0, to));
  };
}

/** Where each text ends; an empty one may be a single tag. */
function endsOf(bytes: Buffer, prefix: string): readonly number[] {
  const signs = [`</${prefix}si>`, `<${prefix}si/>`].map((sign) => Buffer.from(sign));
  const next = signs.map((sign) => bytes.indexOf(sign));
  const ends: number[] = [];
  for (;;) {
    const [closing = -1, empty = -1] = next;
    const which = empty !== -1 && (closing === -1 || empty < closing) ? 1 : 0;
    const at = next[which] ?? -1;
    const sign = signs[which];
    if (at === -1 || sign === undefined) return ends;
    ends.push(at);
    next[which] = bytes.indexOf(sign, at + sign.length);
  }
}

/** Some programs write `<x:row>` for `<row>`. */
export function prefixOf(part: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(part.subarray(0, HEAD_BYTES));
  for (const name of ['worksheet', 'sst']) {
    const at = head.indexOf(`:${name}`);
    const start = at === -1 ? -1 : head.lastIndexOf('<', at);
    if (start !== -1) return head.slice(start + 1, at + 1);
  }
  return '';
}

/** All its stretches, without how they are spoken. */
function textOf(xml: string): string {
  let text = '';
  let isSpoken = false;
  for (const tag of xmlTags(xml)) {
    if (tag.name === 'rPh') isSpoken = tag.is === 'open';
    if (tag.name === 't' && tag.is === 'open' && !isSpoken) text += unescapeCell(tag.text);
  }
  return text;
}
