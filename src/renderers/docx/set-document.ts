import { Document } from 'docx';
import type { Imprint, Manuscript } from '../../documents/manuscript.ts';
import { pageGrid } from '../page-grid.ts';
import { type ImprintPage, settlePages } from '../settle-pages.ts';
import type { FlowParagraph } from './flow.ts';
import { imprint } from './imprint.ts';
import { draftHeaders, footers, type Repeated } from './running.ts';
import { docxSection, type Section, SLIVER } from './section.ts';
import { setPart } from './set-part.ts';
import { PER_POINT, type Sheet, sheetOf } from './sheet.ts';
import { newTags } from './tags.ts';

const BLANK_PAGE: FlowParagraph = { ...SLIVER, content: [{ mark: 'page-break' }] };

/** Sets a manuscript: a section for every part, the imprint at the foot of the last page. */
export function setDocument(given: Manuscript): Document {
  const sheet = sheetOf(given.layout);
  const regular = pageGrid(given.layout).pitch;
  const { manuscript, pitches, breaks, imprintPage } = settlePages(given);
  const parts = manuscript.parts.map((part, index): Section => {
    const settled = pitches[index] ?? regular;
    const pitch = settled === regular ? sheet.line : Math.round(settled * PER_POINT);
    return {
      running: part.orientation,
      starts: 'nextPage',
      flow: setPart(part, sheet, { pitch, broken: breaks[index] ?? null }),
    };
  });
  const sections = withImprint(parts, { block: manuscript.imprint, sheet, imprintPage });
  const isLetter = sheet.form === 'letter' && manuscript.parts[0]?.blocks.some(({ kind }) => kind === 'mark') === true;
  const repeated = repeatedBy(sections, { isLetter, isDraft: manuscript.draft, sheet });
  const tags = newTags();
  return new Document({
    evenAndOddHeaderAndFooters: true,
    sections: sections.map((section, index) =>
      docxSection(section, { sheet, tags, repeated: repeated[index] ?? {}, hasFirstPage: isLetter && index === 0 }),
    ),
  });
}

interface ImprintPlace {
  readonly block: Imprint | null;
  readonly sheet: Sheet;
  readonly imprintPage: ImprintPage;
}

/**
 * The imprint follows the last part. It has a page of its own where that part lies on its side, and where it must stand on an
 * even page and the part ends on an odd one; behind a blank page such a page bears no number (GB/T 9704-2012, 7.5).
 */
function withImprint(sections: readonly Section[], { block, sheet, imprintPage }: ImprintPlace): readonly Section[] {
  const last = sections.at(-1) ?? { running: 'portrait', starts: 'nextPage', flow: [] };
  const before = sections.slice(0, -1);
  const set = block === null ? null : imprint(block, sheet);
  if (set === null) return [...before, last];
  const flow = [SLIVER, set];
  if (imprintPage === 'back') return [...before, last, { running: 'portrait', starts: 'evenPage', flow }];
  if (imprintPage === 'apart')
    return [...before, last, { running: 'unnumbered', starts: 'oddPage', flow: [BLANK_PAGE, ...flow] }];
  if (last.running === 'landscape') return [...before, last, { running: 'portrait', starts: 'nextPage', flow }];
  return [...before, { ...last, flow: [...last.flow, set] }];
}

/** Headers and footers are said where they change; later sections go on with those of the one before. */
function repeatedBy(
  sections: readonly Section[],
  { isLetter, isDraft, sheet }: { isLetter: boolean; isDraft: boolean; sheet: Sheet },
): readonly Repeated[] {
  return sections.map(({ running }, index) => ({
    ...(index === 0 && isDraft ? draftHeaders(isLetter) : {}),
    ...(running === sections[index - 1]?.running ? {} : footers(running, index === 0 && isLetter, sheet)),
  }));
}
