import type { OutlineInput, OutlineSectionInput } from '../schema/inputs.ts';

/** The ids of the sentences an outline file words itself: what its parents put in their place counts no more. */
export function wordedAnew({ sections = [], phrases = {}, notice }: OutlineInput): ReadonlySet<string> {
  return new Set([
    ...sections.flatMap(wordedIn),
    ...Object.keys(phrases).map((name) => `phrases.${name}`),
    ...(notice?.title === undefined ? [] : ['notice.title']),
    ...(notice?.text === undefined ? [] : ['notice.text']),
  ]);
}

/** Of a section that is used, the words that are changed; a section of its own is worded anew as a whole. */
function wordedIn({ id, use, heading, text, list, children }: OutlineSectionInput): readonly string[] {
  const below = (list ?? children ?? []).flatMap(wordedIn);
  const name = use ?? id;
  if (name === undefined) return below;
  const isOwn = use === undefined;
  return [
    ...(isOwn || text !== undefined ? [name] : []),
    ...(isOwn || heading !== undefined ? [`${name}.heading`] : []),
    ...below,
  ];
}
