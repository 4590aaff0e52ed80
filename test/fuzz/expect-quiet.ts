import { expect } from 'vitest';
import { readXml } from '../support/read-xml.ts';
import { unzip } from '../support/unzip.ts';

/** A page with no script but our data, and nothing in it that runs or loads. */
export function expectQuietPage(page: string): void {
  expect(page.match(/<script/g) ?? []).toHaveLength(1);
  expect(page).not.toMatch(/<img|<iframe|<object|<[^>]*\son\w+=|<[^>]*(?:href|src)="\s*(?:javascript|file):/i);
}

/** An office file whose parts are well-formed, without formulas of a text, and without relations that lead out of it. */
export function expectQuietPackage(bytes: Uint8Array): void {
  for (const [name, text] of unzip(bytes)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    readXml(text);
    expect(text).not.toMatch(/TargetMode="External"|<w:altChunk|<f>[^<]*(?:cmd|HYPERLINK|SUM\(9\)|1\+1)/);
  }
}
