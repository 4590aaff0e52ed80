import type { Paragraph, WordFile } from './document/word-file.ts';
import { commonest } from './measure/commonest.ts';
import { gridPitchOf, lineHeight } from './measure/heights.ts';
import { type Geometry, sheet, textHeightOf, textWidthOf } from './profiles.ts';
import { bodyOf } from './recognise/body-of.ts';
import type { Elements } from './recognise/elements.ts';

/** The page of the first upright section, and the pitch most of the body is set at. */
export function geometryOf(file: WordFile, elements: Elements): Geometry {
  const page = file.sections.find(({ isLandscape }) => !isLandscape)?.page;
  return {
    page,
    textWidth: page === undefined ? sheet.textWidth : textWidthOf(page),
    textHeight: page === undefined ? 0 : textHeightOf(page),
    pitch: commonPitch(file, [...bodyOf(elements), ...elements.of('addressee')]),
  };
}

/** The commonest pitch, weighed by characters. */
function commonPitch(file: WordFile, body: readonly Paragraph[]): number | undefined {
  const weights = new Map<number | undefined, number>();
  for (const paragraph of body) {
    const height = lineHeight(paragraph, gridPitchOf(file, paragraph));
    weights.set(height, (weights.get(height) ?? 0) + paragraph.text.length);
  }
  return commonest(weights);
}
