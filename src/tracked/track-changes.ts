import { invariant } from '../core/invariant.ts';
import { parseXml } from '../inspect/package/parse-xml.ts';
import { attributeOf, childOf, descendantsOf, elementsOf, type XmlElement } from '../inspect/package/xml-element.ts';
import { sealZip } from '../zip/seal-zip.ts';
import { unzip } from '../zip/unzip.ts';
import { type ChangeMarks, changeMarks, type Reviser } from './change-marks.ts';
import { element } from './element.ts';
import { mergeFlow } from './merge-flow.ts';
import { nameReferences, sectionOf } from './page-references.ts';
import { printXml } from './print-xml.ts';

const DOCUMENT = 'word/document.xml';
/** No document of ours comes near it. */
const MOST_BYTES = 512 * 1024 * 1024;
/** What a section says of its pages that a change of it can hold. */
const PAGES: ReadonlySet<string> = new Set(['w:type', 'w:pgSz', 'w:pgMar']);

/**
 * Two Word files our renderer made of two versions of a document, as one with the changes tracked: all of them accepted, it
 * says what the new one says, rejected, what the old one said. Equal files in, equal bytes out.
 */
export function trackChanges(before: Uint8Array, after: Uint8Array, reviser: Reviser): Uint8Array {
  const old = bodyOf(before);
  const fresh = bodyOf(after);
  const lastId = Math.max(
    0,
    ...descendantsOf(fresh.body, 'w:bookmarkStart').map((mark) => Number(attributeOf(mark, 'w:id') ?? 0)),
  );
  const marks = changeMarks(reviser, lastId);
  const flow = mergeFlow(flowOf(old.body), flowOf(fresh.body), marks);
  const own = new Set(flowOf(fresh.body).flatMap((piece) => sectionOf(piece) ?? []));
  const { body, end } = nameReferences(flow, own, childOf(fresh.body, 'w:sectPr') ?? element('w:sectPr'));
  const last = withFormerPages(end, childOf(old.body, 'w:sectPr'), marks);
  const text = `${fresh.head}${printXml([...body, last])}</w:body></w:document>`;
  return sealZip(after, (name, bytes) => (name === DOCUMENT ? new TextEncoder().encode(text) : bytes));
}

/** The body of a file of ours, and all that stands before it. */
function bodyOf(file: Uint8Array): { readonly head: string; readonly body: XmlElement } {
  const parts = unzip(file, { bytes: MOST_BYTES, wants: (name) => name === DOCUMENT });
  const bytes = typeof parts === 'string' ? undefined : parts.get(DOCUMENT);
  invariant(bytes !== undefined, 'tracked changes: the file is none our renderer made');
  const parsed = parseXml(bytes);
  const body = typeof parsed === 'string' ? undefined : childOf(parsed, 'w:body');
  invariant(body !== undefined, 'tracked changes: the document has no body');
  const text = new TextDecoder().decode(bytes);
  const start = '<w:body>';
  return { head: text.slice(0, text.indexOf(start) + start.length), body };
}

function flowOf(body: XmlElement): readonly XmlElement[] {
  return elementsOf(body).filter(({ name }) => name !== 'w:sectPr');
}

/** The last section with the sheet it was set on before, where that was another. */
function withFormerPages(section: XmlElement, former: XmlElement | undefined, marks: ChangeMarks): XmlElement {
  const was = elementsOf(former).filter(({ name }) => PAGES.has(name));
  const is = elementsOf(section).filter(({ name }) => PAGES.has(name));
  if (former === undefined || printXml(was) === printXml(is)) return section;
  return { ...section, children: [...section.children, marks.make('w:sectPrChange', [element('w:sectPr', {}, was)])] };
}
