import { attributeOf, childOf, elementsOf, type XmlElement } from '../package/xml-element.ts';
import { acceptMarks, trackedMark } from './accept-marks.ts';
import { chosen, type Inline, openBookmark, readInline, tagOf } from './read-inline.ts';
import { readTable } from './read-table.ts';
import { inBody, inBox, type Place, type Reading } from './reading.ts';
import { resolveParagraph, resolveRun } from './resolve-paragraph.ts';
import type { Paragraph, Run } from './word-file.ts';

/** Elements that only hold paragraphs and tables. */
const HOLDERS = new Set(['w:customXml', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:txbxContent']);

/** Reads paragraphs and tables in order, with those in content controls and text boxes. */
export function readStory(reading: Reading, holder: XmlElement | undefined, place: Place): void {
  const blocks = elementsOf(holder);
  if (blocks.some((block) => block.name === 'w:p' && trackedMark(block) !== undefined)) reading.hasRevisions = true;
  for (const block of acceptMarks(blocks)) readBlock(reading, block, place);
}

function readBlock(reading: Reading, element: XmlElement, place: Place): void {
  if (element.name === 'w:p') readParagraph(reading, element, place);
  else if (element.name === 'w:tbl') readTable(reading, element, { place, readCell: readStory });
  else if (HOLDERS.has(element.name)) readStory(reading, element, place);
  else if (element.name === 'w:sdt') readControl(reading, element, place);
  else if (element.name === 'mc:AlternateContent') readStory(reading, chosen(element), place);
  else if (element.name === 'w:bookmarkStart') openBookmark(reading, element, new Set());
  else if (element.name === 'w:bookmarkEnd') reading.bookmarks.delete(attributeOf(element, 'w:id') ?? '');
}

function readControl(reading: Reading, control: XmlElement, place: Place): void {
  const tag = tagOf(control);
  if (tag !== undefined) reading.controls.push(tag);
  readStory(reading, childOf(control, 'w:sdtContent'), place);
  if (tag !== undefined) reading.controls.pop();
}

function readParagraph(reading: Reading, element: XmlElement, place: Place): void {
  const pPr = childOf(element, 'w:pPr');
  const resolved = resolveParagraph(reading, pPr, place);
  const inline = readInline(reading, element);
  const runs = runsOf(reading, resolved, inline);
  const text = runs.map((run) => run.text).join('');
  const isBlank = text.trim() === '';
  const endsPage = inline.pageBreak === 'after' || (inline.pageBreak === 'before' && isBlank);
  reading.paragraphs.push({
    number: reading.isMain ? reading.paragraphs.length + 1 : 0,
    text,
    label: resolved.label?.text ?? '',
    runs,
    layout: resolved.layout,
    mark: resolved.mark,
    style: resolved.style?.name ?? '',
    home: place.home,
    section: reading.sections,
    tags: inline.tags,
    startsPage: reading.breaksPage || resolved.layout.pageBreakBefore || (inline.pageBreak === 'before' && !isBlank),
    drawings: inline.drawings,
    fields: inline.fields,
  });
  reading.breaksPage = endsPage;
  for (const { drawing, content } of inline.boxes) readStory(reading, content, inBox(drawing));
  if (childOf(pPr, 'w:sectPr') !== undefined) reading.sections += 1;
}

function runsOf(reading: Reading, { base, label }: ReturnType<typeof resolveParagraph>, { pieces }: Inline): readonly Run[] {
  const own = pieces.map(({ text, rPr }): Run => ({ text, look: resolveRun(reading, base, rPr) }));
  const shown = own.filter(({ look }) => !look.hidden);
  return label === undefined || label.text === '' ? shown : [label, ...shown];
}

/** Reads a header or footer. */
export function readRunning(reading: Reading, root: XmlElement): readonly Paragraph[] {
  readStory(reading, root, inBody);
  return reading.paragraphs;
}
