import type { Manuscript } from '../../documents/manuscript.ts';
import { fonts, printable } from './runs.ts';
import { stylesPart } from './styles-part.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Documents that state no day of issue still need one that never changes. */
const NO_DAY = '1980-01-01';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const settingsPart = `${DECLARATION}<w:settings xmlns:w="${WORD}"><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/><w:defaultTabStop w:val="630"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>`;

const appPart = `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>banwen</Application></Properties>`;

/** The parts of the package that `docx` cannot write as we need them, by name. */
export function packageParts(manuscript: Manuscript): ReadonlyMap<string, string> {
  return new Map([
    ['word/styles.xml', stylesPart],
    ['word/settings.xml', settingsPart],
    ['word/fontTable.xml', fontTable()],
    ['docProps/app.xml', appPart],
    ['docProps/core.xml', coreProperties(manuscript)],
  ]);
}

/** document.xml with each table named for readers who cannot see it; `captions` go table by table, empty for layout. */
export function captionTables(xml: string, captions: readonly string[]): string {
  let index = -1;
  return xml.replaceAll('</w:tblPr>', (end) => {
    index += 1;
    const caption = captions[index] ?? '';
    return caption === '' ? end : `<w:tblCaption w:val="${escapeXml(caption)}"/>${end}`;
  });
}

function fontTable(): string {
  const entries = Object.values(fonts).map(({ name, rare }) => {
    const other = rare === null ? '' : `<w:altName w:val="${rare}"/>`;
    return `<w:font w:name="${name}">${other}<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`;
  });
  return `${DECLARATION}<w:fonts xmlns:w="${WORD}">${entries.join('')}</w:fonts>`;
}

function coreProperties({ title, metadata }: Manuscript): string {
  const day = metadata.issued !== null && DAY.test(metadata.issued) ? metadata.issued : NO_DAY;
  const keywords = metadata.keywords.join('，');
  return `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>banwen</dc:creator><cp:keywords>${escapeXml(keywords)}</cp:keywords><dc:description>${escapeXml(metadata.description)}</dc:description><dc:language>zh-CN</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified></cp:coreProperties>`;
}

function escapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return printable(text).replace(/[&<>"]/g, (character) => named[character] ?? character);
}
