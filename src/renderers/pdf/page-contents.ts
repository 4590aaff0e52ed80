import { latin1 } from './latin1.ts';
import { unpack } from './packing.ts';
import type { PdfObject } from './pdf-file.ts';

/** What a page of a PDF paints. */
export interface PageContent {
  /** Numbers of the page, and of what it paints. */
  readonly page: number;
  readonly content: number;
  /** An operator a line. */
  readonly operators: string;
}

/** What the pages of a PDF of Chromium's paint, in the order of their numbers. */
export function pageContents(objects: ReadonlyMap<number, PdfObject>): readonly PageContent[] {
  return [...objects].flatMap(([page, { text }]) => {
    const content = Number(/^<<\/Type \/Page\n[\s\S]*?\/Contents (\d+) 0 R/.exec(text)?.[1] ?? 0);
    return content === 0 ? [] : [{ page, content, operators: operatorsOf(objects.get(content)) }];
  });
}

/** What an empty page paints is so short that it is not packed. */
function operatorsOf(content: PdfObject | undefined): string {
  const { text = '', stream } = content ?? {};
  return latin1(stream && text.includes('/FlateDecode') ? unpack(stream) : (stream ?? new Uint8Array()));
}
