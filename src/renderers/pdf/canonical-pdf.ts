import { latin1 } from './latin1.ts';

const FIRST_DAY = '20000101';

/**
 * The PDF with what differs from run to run made equal: its dates become the day given (`YYYY-MM-DD`, else a fixed one),
 * and the names of its structure elements, which count the nodes a browser has ever made, are numbered by rank. No
 * length changes, so every offset stays true.
 */
export function canonicalPdf(bytes: Uint8Array, day: string | null): Uint8Array {
  const sealed = new Uint8Array(bytes);
  const text = latin1(bytes);
  const digits = day !== null && /^\d{4}-\d\d-\d\d$/.test(day) ? day.replaceAll('-', '') : FIRST_DAY;
  for (const match of text.matchAll(/\/(?:CreationDate|ModDate) ?\(D:(\d{14})([^)]*)\)/g)) {
    const [whole, , zone = ''] = match;
    const utc = `${digits}000000${zone.replace(/^[+-]\d\d'\d\d/, "+00'00")}`;
    write(sealed, match.index + whole.length - 1 - utc.length, utc);
  }
  const names = [...text.matchAll(/\(node(\d{8})\)/g)];
  const ranks = new Map([...new Set(names.map(([, number = '']) => number))].sort().map((number, rank) => [number, rank + 1]));
  for (const { index, 1: number = '' } of names) {
    write(sealed, index + '(node'.length, String(ranks.get(number) ?? 0).padStart(number.length, '0'));
  }
  return sealed;
}

function write(bytes: Uint8Array, offset: number, ascii: string): void {
  for (let index = 0; index < ascii.length; index += 1) bytes[offset + index] = ascii.charCodeAt(index);
}
