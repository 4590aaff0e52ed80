import type { Paragraph, WordFile } from './document/word-file.ts';
import { gridPitchOf, lineHeight } from './measure/heights.ts';
import { type Geometry, sheet, textHeightOf, textWidthOf } from './profiles.ts';
import type { ElementName, Elements } from './recognise/elements.ts';

const BODY: readonly ElementName[] = ['body', 'heading-1', 'heading-2', 'heading-3', 'heading-4', 'addressee'];

/** The page of the first upright section, and the pitch most of the body is set at. */
export function geometryOf(file: WordFile, elements: Elements): Geometry {
  const page = file.sections.find(({ isLandscape }) => !isLandscape)?.page;
  return {
    page,
    textWidth: page === undefined ? sheet.textWidth : textWidthOf(page),
    textHeight: page === undefined ? 0 : textHeightOf(page),
    pitch: commonPitch(file, bodyOf(file, elements)),
  };
}

function bodyOf({ paragraphs }: WordFile, elements: Elements): readonly Paragraph[] {
  return paragraphs.filter((paragraph) => {
    const name = elements.nameOf(paragraph);
    return name !== undefined && BODY.includes(name);
  });
}

/** The commonest pitch, weighed by characters. */
function commonPitch(file: WordFile, body: readonly Paragraph[]): number | undefined {
  const weights = new Map<number | undefined, number>();
  for (const paragraph of body) {
    const height = lineHeight(paragraph, gridPitchOf(file, paragraph));
    weights.set(height, (weights.get(height) ?? 0) + paragraph.text.length);
  }
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0];
}
