import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx';
import { geometry } from './geometry.ts';
import { fontOf, runs } from './runs.ts';

/** What every page repeats: its number (GB/T 9704-2012, 7.5: odd pages right, even pages left) and, in a draft, 草稿. */
export function running(isDraft: boolean): Pick<ISectionOptions, 'footers' | 'headers'> {
  const footers = {
    default: new Footer({ children: [new Paragraph({ style: 'Footer', children: [pageNumber()] })] }),
    even: new Footer({ children: [evenNumber()] }),
  };
  if (!isDraft) return { footers };
  return { footers, headers: { default: draftHeader(), even: draftHeader() } };
}

function evenNumber(): Paragraph {
  const indent = { left: geometry.smallZi, right: 0 };
  return new Paragraph({ style: 'Footer', alignment: 'left', indent, children: [pageNumber()] });
}

function pageNumber(): TextRun {
  return new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: fontOf(null) });
}

function draftHeader(): Header {
  return new Header({ children: [new Paragraph({ style: 'Header', children: runs('草稿', 'hei') })] });
}
