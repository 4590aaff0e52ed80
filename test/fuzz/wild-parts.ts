import fc from 'fast-check';
import { storeZip } from '../../src/zip/store-zip.ts';
import { unzip } from '../support/unzip.ts';
import { hostileTexts } from './hostile-texts.ts';

/** A package with some of its parts others: cut off, doubled in each other, of other names, of no XML at all. */
export function wildParts(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const parts = bytes.length === 0 ? [['xl/workbook.xml', '<a/>'] as const] : [...unzip(bytes)];
  const change = fc.record({
    at: fc.nat(),
    name: fc.option(fc.constantFrom('../../x', '/etc/passwd', 'xl/worksheets/sheet1.xml', 'word/document.xml', '', 'a\\b')),
    cut: fc.option(fc.nat(2000)),
    typed: fc.oneof(
      hostileTexts,
      fc.constantFrom('<a>'.repeat(5000), '<!DOCTYPE a [<!ENTITY b "c">]>', '<x:y/>', '<c r="XFD1048576"/>'),
    ),
  });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const made = new Map(parts.map(([name, text]) => [name, text]));
    for (const { at, name, cut, typed } of changes) {
      const [own = 'x', text = ''] = parts[at % parts.length] ?? [];
      const place = cut === null ? at % (text.length + 1) : Math.min(cut, text.length);
      made.set(name ?? own, text.slice(0, place) + typed + (cut === null ? text.slice(place) : ''));
    }
    return storeZip(new Map([...made].map(([name, text]) => [name, new TextEncoder().encode(text)])));
  });
}
