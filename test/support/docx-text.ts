import { sealZip } from '../../src/renderers/sealed-zip.ts';

/** The text of a Word document's body, a line a paragraph. */
export function docxText(bytes: Uint8Array): string {
  const xml = entryText(bytes, 'word/document.xml');
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((run) => unescapeXml(run[1] ?? '')).join(''),
    )
    .join('\n');
}

function entryText(bytes: Uint8Array, wanted: string): string {
  let text = '';
  sealZip(bytes, (name, content) => {
    if (name === wanted) text = new TextDecoder().decode(content);
    return content;
  });
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
}
