import type { Paragraph } from '../document/word-file.ts';
import type { ElementName, Part } from './elements.ts';
import { opensPage } from './opens-page.ts';
import { patterns } from './patterns.ts';
import { isBlank, isCentred, looksLikeTitle } from './traits.ts';

interface Start {
  readonly number: number;
  readonly kind: Part['kind'];
}

/** Divides a file: the document, those it passes on, its annexes. Each annex begins with its label. */
export function findParts(paragraphs: readonly Paragraph[], tags: ReadonlyMap<number, readonly ElementName[]>): readonly Part[] {
  const starts = findStarts(
    paragraphs.filter((each) => !isBlank(each)),
    paragraphs,
    tags,
  );
  const all: readonly Start[] = [{ number: 1, kind: starts[0]?.number === 1 ? starts[0].kind : 'main' }, ...starts];
  const unique = all.filter(({ number }, at) => at === 0 || number !== all[at - 1]?.number);
  return unique.map(({ number, kind }, at) => ({
    kind,
    first: number,
    last: (unique[at + 1]?.number ?? paragraphs.length + 1) - 1,
  }));
}

function findStarts(
  filled: readonly Paragraph[],
  all: readonly Paragraph[],
  tags: ReadonlyMap<number, readonly ElementName[]>,
): readonly Start[] {
  let hasEnded = false;
  return filled.flatMap((paragraph, at): readonly Start[] => {
    const tag = tags.get(paragraph.number);
    const text = paragraph.text.trim();
    if (tag?.includes('annex-label')) return [{ number: paragraph.number, kind: 'annex' }];
    if (paragraph.home.kind === 'cell') return [];
    if (isAnnexStart(paragraph, filled[at + 1], all) && tag === undefined) return [{ number: paragraph.number, kind: 'annex' }];
    const isAttached = hasEnded && looksLikeTitle(paragraph) && opensPage(paragraph, all);
    if (patterns.date.test(text)) hasEnded = true;
    if (!isAttached) return [];
    hasEnded = false;
    return [{ number: paragraph.number, kind: 'attached' }];
  });
}

/** `附件` alone on its line, unless it opens the list of annexes below the body. */
function isAnnexStart(paragraph: Paragraph, next: Paragraph | undefined, all: readonly Paragraph[]): boolean {
  const text = paragraph.text.trim();
  if (text.length > 60) return false;
  if (patterns.detachedLabel.test(text) && patterns.number.test(text)) return true;
  if (!patterns.annexLabel.test(text)) return false;
  if (opensPage(paragraph, all)) return true;
  return next !== undefined && isCentred(next) && !patterns.listed.test(next.text.trim());
}
