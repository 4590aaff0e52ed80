import type { Manuscript } from '../../documents/manuscript.ts';
import { fontEntries } from './faces.ts';
import { sheetOf } from './sheet.ts';
import { stylesPart } from './styles.ts';
import { DECLARATION, WORD, xmlText } from './xml-text.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
/** The set of properties people may add to. */
const CUSTOM = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const COMPAT = 'http://schemas.microsoft.com/office/word';
/** Documents that state no day of issue still need one that never changes. */
const NO_DAY = '1980-01-01';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The parts of a package that the `docx` package cannot write as we need them, by name. */
export function packageParts(manuscript: Manuscript): ReadonlyMap<string, string> {
  return new Map([
    ['word/styles.xml', stylesPart(sheetOf(manuscript.layout))],
    ['word/settings.xml', settingsPart],
    ['word/fontTable.xml', fontTable],
    ['docProps/app.xml', appPart],
    ['docProps/custom.xml', customProperties(manuscript)],
    ['docProps/core.xml', coreProperties(manuscript)],
  ]);
}

const compat = [
  ['compatibilityMode', 15],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
]
  .map(([name, value]) => `<w:compatSetting w:name="${name}" w:uri="${COMPAT}" w:val="${value}"/>`)
  .join('');

/** Odd and even pages differ; nothing is squeezed, so that a line holds 28 characters. */
const settingsPart =
  `${DECLARATION}<w:settings xmlns:w="${WORD}"><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/>` +
  '<w:bordersDoNotSurroundFooter/><w:defaultTabStop w:val="630"/><w:evenAndOddHeaders/>' +
  `<w:characterSpacingControl w:val="doNotCompress"/><w:compat>${compat}</w:compat>` +
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>';

const appPart = `${DECLARATION}<Properties xmlns="${OFFICE}/extended-properties"><Application>banwen</Application></Properties>`;

/** Names others may stand in for, and what kind of letters to look for where none is there. */
const fontTable = `${DECLARATION}<w:fonts xmlns:w="${WORD}">${fontEntries
  .map(({ name, substitute, family, pitch }) => {
    const other = substitute === null ? '' : `<w:altName w:val="${substitute}"/>`;
    const looks = `<w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="${pitch}"/>`;
    return `<w:font w:name="${name}">${other}${looks}</w:font>`;
  })
  .join('')}</w:fonts>`;

/** Which plan the file was made of; programs keep it when they save the file anew. */
function customProperties({ id }: Manuscript): string {
  return (
    `${DECLARATION}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">` +
    `<property fmtid="${CUSTOM}" pid="2" name="banwen.plan"><vt:lpwstr>${xmlText(id)}</vt:lpwstr></property></Properties>`
  );
}

function coreProperties({ title, metadata }: Manuscript): string {
  const day = metadata.issued !== null && DAY.test(metadata.issued) ? metadata.issued : NO_DAY;
  const keywords = metadata.keywords.join('，');
  const moment = `xsi:type="dcterms:W3CDTF">${day}T00:00:00Z`;
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title>` +
    `<dc:creator>banwen</dc:creator><cp:keywords>${xmlText(keywords)}</cp:keywords>` +
    `<dc:description>${xmlText(metadata.description)}</dc:description><dc:language>zh-CN</dc:language>` +
    `<dcterms:created ${moment}</dcterms:created><dcterms:modified ${moment}</dcterms:modified></cp:coreProperties>`
  );
}
