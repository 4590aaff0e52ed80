import { type Outline, sentenceIds } from './outline.ts';
import type { OutlineSection } from './outline-sections.ts';
import type { Wording } from './wording.ts';

/** What an outline says under each id a plan may replace. */
export function sentenceTexts(outline: Outline): ReadonlyMap<string, string> {
  const said = new Map<string, string>([
    ...outline.sections.flatMap(sectionTexts),
    ...[...outline.phrases].map(([name, { parts, join }]) => [`phrases.${name}`, parts.map(partText).join(join)] as const),
    ['notice.title', outline.noticeTitle?.text ?? ''],
    ['notice.text', joined(outline.noticeTexts)],
    ...[...outline.sentences].map(([id, wording]) => [id, wording?.text ?? ''] as const),
  ]);
  return new Map([...sentenceIds(outline)].map((id) => [id, said.get(id) ?? '']));
}

function sectionTexts({ id, heading, texts, children }: OutlineSection): readonly (readonly [string, string])[] {
  const below = children.flatMap(sectionTexts);
  if (id === null) return below;
  return [[id, texts.length > 0 ? joined(texts) : (heading?.text ?? '')], [`${id}.heading`, heading?.text ?? ''], ...below];
}

function joined(texts: readonly Wording[]): string {
  return texts.map(({ text }) => text).join('');
}

function partText({ wording }: { readonly wording: Wording }): string {
  return wording.text;
}
