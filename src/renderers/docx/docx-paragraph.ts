import type { IFrameOptions, IParagraphOptions, Paragraph } from 'docx';
import { docxRuns } from './docx-run.ts';
import type { Face } from './faces.ts';
import type { FlowParagraph, Frame, Inline, ParagraphRules } from './flow.ts';
import { styleFace } from './styles.ts';
import { TaggedParagraph } from './tagged-paragraph.ts';
import type { Piece, Tags } from './tags.ts';

/** A paragraph with its runs, and the bookmarks around it and around what it holds. */
export function docxParagraph(paragraph: FlowParagraph, tags: Tags): Paragraph {
  const { style, tag, content = [] } = paragraph;
  const face = styleFace(style);
  const pieces = tags.around(tag, () => content.flatMap((inline) => taggedRuns(inline, face, tags)));
  return new TaggedParagraph(properties(paragraph), pieces);
}

function taggedRuns(inline: Inline, face: Face, tags: Tags): readonly Piece[] {
  const tag = 'mark' in inline || inline.text === '' ? undefined : inline.tag;
  return tags.around(tag, () => docxRuns(inline, face));
}

function properties({ style, keepNext, frame, rules, tabs, line, before, indent, align }: FlowParagraph): IParagraphOptions {
  return {
    ...(style === 'Normal' ? {} : { style }),
    ...(keepNext === true ? { keepNext } : {}),
    ...(frame === undefined ? {} : { frame: framing(frame) }),
    ...(rules === undefined ? {} : { border: ruling(rules) }),
    ...(tabs === undefined ? {} : { tabStops: tabs.map((tab) => ({ type: tab.align, position: tab.at })) }),
    ...(line === undefined && before === undefined ? {} : { spacing: spacing(line, before) }),
    ...(indent === undefined ? {} : { indent }),
    ...(align === undefined ? {} : { alignment: align }),
  };
}

function framing({ x, y, width, clear }: Frame): IFrameOptions {
  return {
    type: 'absolute',
    width,
    wrap: 'notBeside',
    anchor: { horizontal: 'page', vertical: 'page' },
    position: { x, y },
    ...(clear === undefined ? {} : { space: { horizontal: 0, vertical: clear } }),
  };
}

function ruling({ top, bottom, color }: ParagraphRules): NonNullable<IParagraphOptions['border']> {
  const rule = (size: number) => ({ style: 'single', size, space: 0, color }) as const;
  return {
    ...(top === undefined ? {} : { top: rule(top) }),
    ...(bottom === undefined ? {} : { bottom: rule(bottom) }),
  };
}

function spacing(line: number | undefined, before: number | undefined): NonNullable<IParagraphOptions['spacing']> {
  return {
    ...(before === undefined ? {} : { before }),
    ...(line === undefined ? {} : { line, lineRule: 'exact' }),
  };
}
