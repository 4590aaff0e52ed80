import { remembered } from '../../core/remembered.ts';
import type { PlanPath } from '../../core/source.ts';
import type { Subject } from '../check.ts';
import { normalTitle } from '../wording/normal-title.ts';
import type { Stretch } from '../wording/stretch.ts';
import { textBefore } from '../wording/text-before.ts';
import { titleMentions } from './title-mentions.ts';

/** Another document, as a typed sentence cites it: 《标题》（文号）. */
export interface Citation extends Stretch {
  readonly title: string;
  readonly path: PlanPath;
  /** The document number after the title, as written. */
  readonly number: (Stretch & { readonly text: string }) | null;
  /** Whether an edition, the code of a standard or a number before the title tells the document from others. */
  readonly isTold: boolean;
}

const NOTICE = /^overrides\.notice\./;
const REFERENCE = '{{';
/** The number in brackets that hold nothing else; words of a notice may stand between: 《方案》的通知（…号）. */
const NUMBER_AFTER = /^(?:的(?:通知|函|意见|批复|决定))?[\s　]*[（(][\s　]*(?<number>[^，,；;。《》]{4,40}?号)[\s　]*[)）]/u;
const NUMBER_BEFORE = /[〔［【[(（]\d{4}年?[〕］】\])）][\s　]*第?\d{1,5}[\s　]*号(?:文件?)?[\s　]*$/u;
const EDITION_AFTER = /^[\s　]*[（(][^）)]{0,60}(?:版|修订|修正|令)[^）)]{0,60}[）)]/u;
const EDITION_WITHIN = /[（(][^）)]{0,60}(?:版|修订|修正)[）)]$/u;
const STANDARD_BEFORE = /[A-Z]{2,5}(?:\/[A-Z]{1,3})?[\s　]*\d[\d.]*(?:[-—–]\d{4})?[\s　]*$/u;
const STANDARD_AFTER = /^[\s　]*(?:[（(][\s　]*)?[A-Z]{2,5}(?:\/[A-Z]{1,3})?[\s　]*\d/u;

/** Documents that typed sentences cite, outermost titles only; this document itself is none of them. */
export const citations: (subject: Subject) => readonly Citation[] = remembered((subject) => {
  const { plan, manuscript } = subject;
  const own = new Set(titleMentions(subject).map(({ text }) => normalTitle(text)));
  if (manuscript !== undefined) own.add(normalTitle(manuscript.title));
  return plan.prose
    .filter(({ path }) => !NOTICE.test(path.join('.')))
    .flatMap(({ text, path }) => titlesIn(text).map((stretch) => citationAt(text, path, stretch)))
    .filter(({ title }) => !title.includes(REFERENCE) && !own.has(normalTitle(title)));
});

/** The stretches between 《 and 》; a title within a title is part of it. */
function titlesIn(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/[《》]/g)) {
    if (mark === '《') {
      if (depth === 0) start = index + 1;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ start, end: index });
    }
  }
  return found;
}

function citationAt(text: string, path: PlanPath, { start, end }: Stretch): Citation {
  const title = text.slice(start, end);
  const before = textBefore(text, start - 1);
  const after = text.slice(end + 1);
  const isDated = EDITION_WITHIN.test(title) || EDITION_AFTER.test(after);
  const isTold = isDated || STANDARD_AFTER.test(after) || STANDARD_BEFORE.test(before) || NUMBER_BEFORE.test(before);
  return { title, path, start, end, number: numberIn(after, end + 1), isTold };
}

function numberIn(after: string, offset: number): Citation['number'] {
  const text = NUMBER_AFTER.exec(after)?.groups?.['number'];
  if (text === undefined) return null;
  const start = offset + after.indexOf(text);
  return { text, start, end: start + text.length };
}
