import type { Paragraph } from '../document/word-file.ts';
import type { ElementName, Part } from './elements.ts';
import type { Found } from './find-head.ts';
import { type HeadingLevel, headingLevel, patterns } from './patterns.ts';
import { isBlank, isCentred, looksLikeTitle } from './traits.ts';

const HEADINGS: Readonly<Record<HeadingLevel, ElementName>> = {
  1: 'heading-1',
  2: 'heading-2',
  3: 'heading-3',
  4: 'heading-4',
};
const LONGEST_TITLE = 120;

/** Title, addressee, body, headings and list of annexes of a part, among its paragraphs that are nothing else. */
export function findBody(rest: readonly Paragraph[], part: Part): Found {
  const flow = rest.filter(({ home }) => home.kind !== 'cell');
  const title = findTitle(flow, part);
  const last = title.at(-1);
  const below = last === undefined ? flow : flow.slice(flow.indexOf(last) + 1);
  const after = below[0] && isRemark(below[0]) ? below.slice(1) : below;
  const [next] = after;
  const addressee = part.kind === 'main' && next && isAddressee(next.text.trim()) ? next : undefined;
  const body = addressee === undefined ? after : after.slice(1);
  const list = findList(body);
  const listed = new Set(list);
  const titleName = part.kind === 'annex' ? 'annex-title' : 'title';
  return [
    ...title.map((each) => [each, titleName] as const),
    ...(addressee === undefined ? [] : [[addressee, 'addressee'] as const]),
    ...list.map((each) => [each, 'attachment-list'] as const),
    ...body.filter((each) => !listed.has(each)).map((each) => [each, bodyName(each)] as const),
  ];
}

function bodyName(paragraph: Paragraph): ElementName {
  if (patterns.attendance.test(paragraph.text.trim())) return 'attendance';
  const level = headingLevel(paragraph.text);
  return level === undefined ? 'body' : HEADINGS[level];
}

/** A day of adoption, or words in brackets, in the middle of the line below a title: part of neither title nor body. */
function isRemark(paragraph: Paragraph): boolean {
  const text = paragraph.text.trim();
  return isCentred(paragraph) && (patterns.date.test(text) || patterns.note.test(text));
}

/** Neighbouring lines that look like a title, else the first line where it is named like a document. */
function findTitle(flow: readonly Paragraph[], { kind }: Part): readonly Paragraph[] {
  const at = flow.findIndex((each) => looksLikeTitle(each));
  const first = flow[0];
  const isNear = at !== -1 && flow.slice(0, at).every((each) => each.text.trim().length < 40 && !/。$/.test(each.text.trim()));
  if (isNear) return sameRun(flow, at);
  if (first === undefined || first.text.trim().length > LONGEST_TITLE || isAddressee(first.text.trim())) return [];
  const text = first.text.trim();
  const isNamed = patterns.genre.test(text.replace(/[。．.！!]$/, '')) && headingLevel(text) === undefined;
  return isNamed || (isCentred(first) && kind !== 'main') || (isCentred(first) && !/[。：；]$/.test(text)) ? [first] : [];
}

/** Titles set in several paragraphs stand directly below one another. */
function sameRun(flow: readonly Paragraph[], at: number): readonly Paragraph[] {
  const lines: Paragraph[] = [];
  for (const each of flow.slice(at)) {
    const before = lines.at(-1);
    if (before && (each.number !== before.number + 1 || !looksLikeTitle(each))) break;
    lines.push(each);
  }
  return lines;
}

function isAddressee(text: string): boolean {
  return patterns.addressee.test(text) && !patterns.opening.test(text) && headingLevel(text) === undefined;
}

/** `附件：` below the body, and the numbered names after it. */
function findList(body: readonly Paragraph[]): readonly Paragraph[] {
  const at = body.findIndex(({ text }) => patterns.attachmentList.test(text.trim()));
  const first = body[at];
  if (first === undefined) return [];
  const lines = [first];
  for (const each of body.slice(at + 1)) {
    const text = each.text.trim();
    const isEntry = patterns.listed.test(text) || patterns.attachmentList.test(text);
    if (isBlank(each) || !isEntry || each.number > (lines.at(-1)?.number ?? 0) + 1) break;
    lines.push(each);
  }
  return lines;
}
