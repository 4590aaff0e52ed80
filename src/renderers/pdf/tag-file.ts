import { deflateSync, inflateSync } from 'node:zlib';
import { latin1 } from './latin1.ts';
import { markArtifacts } from './mark-artifacts.ts';
import type { PdfFile, PdfObject } from './pdf-file.ts';
import { repeatedHeaders } from './repeated-headers.ts';
import { slimFont } from './slim-font.ts';
import { tagLooseText } from './tag-loose-text.ts';
import { unwrapStructure } from './unwrap-structure.ts';

/**
 * A PDF of a browser with what PDF/UA-1 asks for besides (ISO 14289-1): artifacts marked, text in paragraphs, links with
 * words; its fonts without what a PDF does not use. `leftOut`: by number of the page, what is no part of the structure.
 */
export function tagFile<F extends PdfFile>(file: F, leftOut: ReadonlyMap<number, ReadonlySet<number>> = new Map()): F {
  const pages = [...file.objects].flatMap(([page, { text }]) => contentOf(text).map((content) => ({ page, content })));
  const contents = new Map(pages.map(({ page, content }) => [page, operatorsOf(file.objects.get(content))]));
  const { objects, onPages } = repeatedHeaders(file.objects, contents);
  const tagged = unwrapStructure(tagLooseText(objects));
  const whole = new Map([...tagged].map(([number, object]) => [number, withSlimFont(withWords(object))]));
  for (const { page, content } of pages) {
    const artifacts = new Set([...(onPages.get(page) ?? []), ...(leftOut.get(page) ?? [])]);
    const stream = deflateSync(Buffer.from(markArtifacts(contents.get(page) ?? '', artifacts), 'latin1'), { level: 9 });
    whole.set(content, { text: `<</Filter /FlateDecode\n/Length ${stream.length}>>`, stream });
  }
  return { ...file, objects: whole };
}

const FONT = /^<<\/Length1 \d+\n\/Filter \/FlateDecode\n/;

function withSlimFont(object: PdfObject): PdfObject {
  if (object.stream === null || !FONT.test(object.text)) return object;
  const font = slimFont(inflateSync(object.stream));
  const stream = deflateSync(font, { level: 9 });
  return { text: `<</Length1 ${font.length}\n/Filter /FlateDecode\n/Length ${stream.length}>>`, stream };
}

/** The number of what a page paints; nothing for what is no page. */
function contentOf(text: string): readonly number[] {
  const found = /^<<\/Type \/Page\n[\s\S]*?\/Contents (\d+) 0 R/.exec(text)?.[1];
  return found === undefined ? [] : [Number(found)];
}

/** What an empty page paints is so short that it is not packed. */
function operatorsOf(content: PdfObject | undefined): string {
  const { text = '', stream } = content ?? {};
  return latin1(stream && text.includes('/FlateDecode') ? inflateSync(stream) : (stream ?? new Uint8Array()));
}

/** 转到附件, in UTF-16: what a link is for, where it is not seen. All links of a document lead to its annexes. */
const LINK_WORDS = '<FEFF8F6C523096444EF6>';

function withWords(object: PdfObject): PdfObject {
  if (!/^<<\/Type \/Annot\n\/Subtype \/Link\n/.test(object.text)) return object;
  return { ...object, text: object.text.replace(/>>$/, `\n/Contents ${LINK_WORDS}>>`) };
}
