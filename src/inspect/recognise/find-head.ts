import type { Paragraph } from '../document/word-file.ts';
import { sizeOfText } from '../measure/size-of-text.ts';
import type { ElementName } from './elements.ts';
import { patterns } from './patterns.ts';
import { isRedText } from './traits.ts';

/** How far down a head may reach, in paragraphs with text. */
const REACH = 30;
const MARK_SIZE = 40;
const LARGE_MARK_SIZE = 52;

export type Found = readonly (readonly [Paragraph, ElementName])[];

/** The elements of the head among the first paragraphs of the document. */
export function findHead(filled: readonly Paragraph[]): Found {
  const first = filled.slice(0, REACH);
  const lines = first.slice(0, endOfHead(first));
  const marks = findMarks(lines);
  const found = lines.flatMap((paragraph): Found => {
    if (marks.includes(paragraph)) return [[paragraph, 'mark']];
    const name = nameByText(paragraph.text.trim(), marks.length > 0);
    return name === undefined ? [] : [[paragraph, name]];
  });
  // a lone number or word in a file without a head is something else
  const isHead = found.some(([, name]) => name === 'mark' || name === 'number' || name === 'signer');
  return isHead ? found : found.filter(([, name]) => name === 'secrecy');
}

/** The head ends where a body begins: at an addressee, a heading, a long paragraph. */
function endOfHead(lines: readonly Paragraph[]): number {
  const end = lines.findIndex(({ text }) => {
    const words = text.trim();
    return (words.length > 60 && /[。；]/.test(words)) || (patterns.addressee.test(words) && !patterns.signer.test(words));
  });
  return end === -1 ? lines.length : end;
}

/** Large red words; where nothing is red, very large ones above a number. */
function findMarks(lines: readonly Paragraph[]): readonly Paragraph[] {
  const red = lines.filter((each) => isRedText(each) && sizeOfText(each) >= MARK_SIZE && isName(each));
  if (red.length > 0) return red;
  const number = lines.findIndex(({ text }) => nameByText(text.trim(), true) === 'number');
  return lines.slice(0, Math.max(0, number)).filter((each) => sizeOfText(each) >= LARGE_MARK_SIZE && isName(each));
}

function isName({ text }: Paragraph): boolean {
  return /\p{Script=Han}/u.test(text) && !patterns.number.test(text.trim());
}

function nameByText(text: string, hasMark: boolean): ElementName | undefined {
  if (patterns.signer.test(text)) return patterns.number.test(text) ? 'number' : 'signer';
  if (patterns.number.test(text) && text.length < 60 && !patterns.detachedLabel.test(text)) return 'number';
  if (hasMark && patterns.orderNumber.test(text)) return 'number';
  if (patterns.copyNumber.test(text)) return 'copy-number';
  if (patterns.secrecy.test(text) && text.length <= 16) return 'secrecy';
  return patterns.urgency.test(text) ? 'urgency' : undefined;
}
