import { attributeOf, childOf, childrenOf, elementsOf, textOf, type XmlElement } from '../package/xml-element.ts';
import { readDrawings } from './read-drawings.ts';
import type { OpenField, Reading } from './reading.ts';
import type { Drawing } from './word-file.ts';

/** The content of a paragraph before its looks are resolved. */
export interface Inline {
  readonly pieces: readonly Piece[];
  readonly drawings: readonly Drawing[];
  readonly boxes: readonly Box[];
  readonly tags: readonly string[];
  readonly fields: readonly string[];
  /** A page ends before the text, after it, or neither; one that ends amid the text ends no paragraph. */
  readonly pageBreak: 'before' | 'after' | 'none';
}

export interface Piece {
  readonly text: string;
  readonly rPr: XmlElement | undefined;
}

export interface Box {
  readonly drawing: Drawing;
  readonly content: XmlElement;
}

interface Gathered {
  readonly pieces: Piece[];
  readonly drawings: Drawing[];
  readonly boxes: Box[];
  readonly tags: Set<string>;
  readonly fields: string[];
  pageBreak: Inline['pageBreak'];
}

const TAG = /^gw_/;
/** Elements that only hold others. */
const HOLDERS = new Set(['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'w:sdtContent', 'w:rubyBase']);
const PAGE = /^\s*PAGE\b/i;
/** Stands for a page number. */
const NUMBER = '#';
const UNKNOWN_SIGN = '□';

/** Reads what stands in a paragraph: text as accepted changes leave it, drawings, text boxes, tags and fields. */
export function readInline(reading: Reading, paragraph: XmlElement): Inline {
  const gathered: Gathered = { pieces: [], drawings: [], boxes: [], tags: new Set(), fields: [], pageBreak: 'none' };
  for (const tag of reading.controls) gathered.tags.add(tag);
  for (const child of elementsOf(paragraph)) readNode({ reading, gathered }, child);
  addOpenBookmarks({ reading, gathered });
  return { ...gathered, tags: [...gathered.tags] };
}

interface Context {
  readonly reading: Reading;
  readonly gathered: Gathered;
}

function readNode(context: Context, element: XmlElement): void {
  const { reading, gathered } = context;
  if (element.name === 'w:r') readRun(context, element);
  else if (HOLDERS.has(element.name)) readAll(context, element);
  else if (element.name === 'w:bookmarkStart') openBookmark(reading, element, gathered.tags);
  else if (element.name === 'w:bookmarkEnd') reading.bookmarks.delete(attributeOf(element, 'w:id') ?? '');
  else if (element.name === 'w:ins' || element.name === 'w:moveTo') {
    reading.hasRevisions = true;
    readAll(context, element);
  } else if (element.name === 'w:del' || element.name === 'w:moveFrom') reading.hasRevisions = true;
  else if (element.name === 'w:sdt') readControl(context, element);
  else if (element.name === 'w:fldSimple') readSimpleField(context, element);
  else if (element.name === 'mc:AlternateContent') readAll(context, chosen(element));
}

function readAll(context: Context, element: XmlElement | undefined): void {
  for (const child of elementsOf(element)) readNode(context, child);
}

/** What a program of today shows of an alternative. */
export function chosen(alternative: XmlElement): XmlElement | undefined {
  return childOf(alternative, 'mc:Choice') ?? childOf(alternative, 'mc:Fallback');
}

/** Remembers a bookmark that names an element of the document. */
export function openBookmark({ bookmarks }: Reading, element: XmlElement, begun: Set<string>): void {
  const name = attributeOf(element, 'w:name') ?? '';
  if (!TAG.test(name)) return;
  bookmarks.set(attributeOf(element, 'w:id') ?? '', name);
  begun.add(name);
}

/** The tag of a content control, where it names an element of the document. */
export function tagOf(control: XmlElement): string | undefined {
  const properties = childOf(control, 'w:sdtPr');
  return ['w:tag', 'w:alias'].map((name) => attributeOf(childOf(properties, name))).find((tag) => tag && TAG.test(tag));
}

function readControl(context: Context, control: XmlElement): void {
  const tag = tagOf(control);
  if (tag !== undefined) context.gathered.tags.add(tag);
  readAll(context, childOf(control, 'w:sdtContent'));
}

function readSimpleField(context: Context, field: XmlElement): void {
  const instruction = attributeOf(field, 'w:instr') ?? '';
  context.gathered.fields.push(instruction.trim());
  if (PAGE.test(instruction)) {
    const rPr = childrenOf(field, 'w:r').map((run) => childOf(run, 'w:rPr'))[0];
    addText(context, NUMBER, rPr);
  } else readAll(context, field);
}

function readRun(context: Context, run: XmlElement): void {
  const rPr = childOf(run, 'w:rPr');
  for (const child of elementsOf(run)) readRunPart(context, child, rPr);
}

function readRunPart(context: Context, part: XmlElement, rPr: XmlElement | undefined): void {
  const { reading, gathered } = context;
  if (part.name === 'w:fldChar') readFieldSign(context, part, rPr);
  else if (part.name === 'w:instrText') {
    const field = reading.fields.at(-1);
    if (field !== undefined && field.instruction.length < 256) field.instruction += textOf(part);
  } else if (part.name === 'w:drawing' || part.name === 'w:pict' || part.name === 'w:object') readDrawn(context, part);
  else if (part.name === 'mc:AlternateContent') {
    for (const child of elementsOf(chosen(part))) readRunPart(context, child, rPr);
  } else if (part.name === 'w:ruby') readAll(context, childOf(part, 'w:rubyBase'));
  else if (part.name === 'w:br' && attributeOf(part, 'w:type') === 'page') {
    gathered.pageBreak = gathered.pieces.some(({ text }) => text.trim() !== '') ? 'after' : 'before';
  } else addText(context, signOf(part), rPr);
}

function signOf(part: XmlElement): string {
  switch (part.name) {
    case 'w:t':
      return textOf(part);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return attributeOf(part, 'w:type') === 'column' ? '' : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return UNKNOWN_SIGN;
    default:
      return '';
  }
}

function readFieldSign({ reading, gathered }: Context, sign: XmlElement, rPr: XmlElement | undefined): void {
  const { fields } = reading;
  const kind = attributeOf(sign, 'w:fldCharType');
  if (kind === 'begin') fields.push({ instruction: '', inResult: false });
  const field = fields.at(-1);
  if (field === undefined || kind === 'begin') return;
  if (kind === 'separate') field.inResult = true;
  if (kind !== 'end') return;
  fields.pop();
  gathered.fields.push(field.instruction.trim());
  if (PAGE.test(field.instruction) && !fields.some(isHiding)) gathered.pieces.push({ text: NUMBER, rPr });
}

/** Instructions of a field are no text, and a page number is shown by a sign of its own. */
function isHiding({ instruction, inResult }: OpenField): boolean {
  return !inResult || PAGE.test(instruction);
}

function addText(context: Context, text: string, rPr: XmlElement | undefined): void {
  if (text === '' || context.reading.fields.some(isHiding)) return;
  if (context.gathered.pageBreak === 'after' && text.trim() !== '') context.gathered.pageBreak = 'none';
  addOpenBookmarks(context);
  context.gathered.pieces.push({ text, rPr });
}

function addOpenBookmarks({ reading, gathered }: Context): void {
  for (const name of reading.bookmarks.values()) gathered.tags.add(name);
}

/** What is drawn, and the text in it: the paragraphs of a box are read after that which holds it. */
function readDrawn({ gathered }: Context, element: XmlElement): void {
  const drawings = readDrawings(element);
  gathered.drawings.push(...drawings);
  const [holder] = drawings.filter(({ kind }) => kind === 'box');
  if (holder === undefined) return;
  for (const content of boxContents(element)) gathered.boxes.push({ drawing: holder, content });
}

function boxContents(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === 'w:txbxContent' ? [child] : boxContents(child)));
}
