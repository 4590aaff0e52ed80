import { type Face, fontName } from './faces.ts';
import type { StyleId } from './flow.ts';
import { type Sheet, SMALL_LINE, SMALL_ZI, TITLE_LINE, ZI } from './sheet.ts';
import { DECLARATION, WORD } from './xml-text.ts';

/** The red of marks and rules. */
export const RED = 'FF0000';

interface Style {
  readonly id: StyleId;
  readonly name: string;
  readonly paragraph?: string;
  readonly face?: Face;
  /** Half points. */
  readonly size?: number;
  readonly run?: string;
}

const indented = `<w:ind w:firstLineChars="200" w:firstLine="${2 * ZI}"/>`;
const exact = (twips: number): string => `<w:spacing w:before="0" w:after="0" w:line="${twips}" w:lineRule="exact"/>`;
const level = (index: number): string => `<w:outlineLvl w:val="${index}"/>`;
const heading = (index: number): string => `<w:keepNext/>${indented}${level(index)}`;
const CENTERED = '<w:jc w:val="center"/>';
const UNSPACED = '<w:spacing w:val="0"/>';

/** Sizes and pitches: GB/T 9704-2012, 5.2.2, 7.2 to 7.5; faces of the levels: 7.3.3. */
const STYLES: readonly Style[] = [
  { id: 'Body', name: 'Body Text First Indent', paragraph: indented },
  { id: 'Heading1', name: 'heading 1', paragraph: heading(0), face: 'hei' },
  { id: 'Heading2', name: 'heading 2', paragraph: heading(1), face: 'kai' },
  { id: 'Heading3', name: 'heading 3', paragraph: heading(2) },
  { id: 'Heading4', name: 'heading 4', paragraph: heading(3) },
  {
    id: 'Title',
    name: 'Title',
    paragraph: `<w:keepNext/>${exact(TITLE_LINE)}<w:jc w:val="center"/>`,
    face: 'title',
    size: 44,
    // half a point closer, so that 20 characters fit where a program adds space between digits and Chinese
    run: '<w:spacing w:val="-10"/>',
  },
  {
    id: 'Mark',
    name: '发文机关标志',
    paragraph: '<w:keepNext/><w:jc w:val="center"/>',
    face: 'title',
    run: `<w:color w:val="${RED}"/>${UNSPACED}`,
  },
  { id: 'Number', name: '发文字号', paragraph: '<w:keepNext/><w:jc w:val="center"/>' },
  { id: 'Rule', name: '红色分隔线', paragraph: '<w:keepNext/>', size: 2 },
  { id: 'Label', name: '附件序号', paragraph: '<w:keepNext/>', face: 'hei' },
  { id: 'Signature', name: 'Signature', paragraph: '<w:jc w:val="right"/>' },
  { id: 'Spacer', name: '间隔', size: 2 },
  { id: 'Sliver', name: '表后', paragraph: exact(20), size: 2 },
  { id: 'Cell', name: '表格文字', paragraph: `${exact(440)}${CENTERED}`, size: 28, run: UNSPACED },
  { id: 'SmallCell', name: '表格小字', paragraph: `${exact(320)}${CENTERED}`, size: 21, run: UNSPACED },
  { id: 'Imprint', name: '版记', paragraph: exact(SMALL_LINE), size: 28, run: UNSPACED },
  {
    id: 'Header',
    name: 'header',
    paragraph: `${exact(400)}<w:jc w:val="center"/>`,
    face: 'hei',
    size: 36,
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: `${exact(280)}<w:ind w:right="${SMALL_ZI}"/><w:jc w:val="right"/>`,
    face: 'song',
    size: 28,
    run: UNSPACED,
  },
];

const FACE_OF: ReadonlyMap<string, Face> = new Map(STYLES.map(({ id, face }) => [id, face ?? 'fangSong']));

/** The face a style sets its text in. */
export function styleFace(style: string): Face {
  return FACE_OF.get(style) ?? 'fangSong';
}

/** word/styles.xml: the look of every paragraph we set, under names people find in their word processor. */
export function stylesPart({ line }: Sheet): string {
  const fonts = fontsOf('fangSong');
  const paragraph =
    '<w:widowControl w:val="0"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>' +
    `<w:snapToGrid w:val="0"/>${exact(line)}<w:jc w:val="both"/>`;
  return (
    `${DECLARATION}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts}` +
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${fonts}<w:color w:val="000000"/><w:spacing w:val="-5"/><w:sz w:val="32"/>` +
    '<w:szCs w:val="32"/></w:rPr></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
    '<w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal">' +
    '<w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>' +
    `${STYLES.map(styleXml).join('')}</w:styles>`
  );
}

function styleXml({ id, name, paragraph = '', face, size, run = '' }: Style): string {
  const fonts = face === undefined ? '' : fontsOf(face);
  const sizes = size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${fonts}${run}${sizes}</w:rPr></w:style>`
  );
}

/** One font named for every script. */
function fontsOf(face: Face): string {
  const font = fontName(face);
  return `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}" w:hint="eastAsia"/>`;
}
