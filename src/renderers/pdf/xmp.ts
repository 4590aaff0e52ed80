import type { Manuscript } from '../../documents/manuscript.ts';
import { xmlText } from '../html/xml-text.ts';

/** What a PDF tells catalogues of itself, as XMP (ISO 16684-1), and that it is made to be read aloud (ISO 14289-1, 5). */
export function xmp({ title, metadata }: Pick<Manuscript, 'title' | 'metadata'>): string {
  const { issuers, keywords, description, issued } = metadata;
  const list = (kind: 'Seq' | 'Bag', texts: readonly string[]) =>
    `<rdf:${kind}>${texts.map((text) => `<rdf:li>${xmlText(text)}</rdf:li>`).join('')}</rdf:${kind}>`;
  const inChinese = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt>`;
  const lines = [
    `<dc:title>${inChinese(title)}</dc:title>`,
    '<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>',
    ...(issuers.length === 0 ? [] : [`<dc:creator>${list('Seq', issuers)}</dc:creator>`]),
    ...(description === '' ? [] : [`<dc:description>${inChinese(description)}</dc:description>`]),
    ...(keywords.length === 0 ? [] : [`<dc:subject>${list('Bag', keywords)}</dc:subject>`]),
    ...(issued === null ? [] : [`<dc:date>${list('Seq', [issued])}</dc:date>`]),
    '<pdfuaid:part>1</pdfuaid:part>',
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${lines.join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
