import { markArtifacts } from './mark-artifacts.ts';
import { pageContents } from './page-contents.ts';
import type { PdfFile, PdfObject } from './pdf-file.ts';
import { repeatedHeaders } from './repeated-headers.ts';
import { tagLooseText } from './tag-loose-text.ts';
import { unwrapStructure } from './unwrap-structure.ts';

/**
 * A PDF of a browser with what PDF/UA-1 asks for besides (ISO 14289-1): artifacts marked, text in paragraphs, links with
 * words. `leftOut`: by number of the page, what is no part of the structure.
 */
export function tagFile<F extends PdfFile>(file: F, leftOut: ReadonlyMap<number, ReadonlySet<number>> = new Map()): F {
  const pages = pageContents(file.objects);
  const contents = new Map(pages.map(({ page, operators }) => [page, operators]));
  const { objects, onPages } = repeatedHeaders(file.objects, contents);
  const tagged = unwrapStructure(tagLooseText(objects));
  const whole = new Map([...tagged].map(([number, object]) => [number, withWords(object)]));
  for (const { page, content, operators } of pages) {
    const artifacts = new Set([...(onPages.get(page) ?? []), ...(leftOut.get(page) ?? [])]);
    const stream = Buffer.from(markArtifacts(operators, artifacts), 'latin1');
    whole.set(content, { text: `<</Length ${stream.length}>>`, stream });
  }
  return { ...file, objects: whole };
}

/** 转到附件, in UTF-16: what a link is for, where it is not seen. All links of a document lead to its annexes. */
const LINK_WORDS = '<FEFF8F6C523096444EF6>';

function withWords(object: PdfObject): PdfObject {
  if (!/^<<\/Type \/Annot\n\/Subtype \/Link\n/.test(object.text)) return object;
  return { ...object, text: object.text.replace(/>>$/, `\n/Contents ${LINK_WORDS}>>`) };
}
