import type { RunningStories, Story, WordFile } from '../document/word-file.ts';

export interface RunningStory {
  readonly where: 'header' | 'footer';
  readonly kind: keyof RunningStories;
  readonly section: number;
  readonly story: Story;
}

/** The headers and footers of a file that are shown, each once. */
export function runningStories({ sections, evenAndOdd }: WordFile): readonly RunningStory[] {
  const seen = new Set<Story>();
  return sections.flatMap(({ headers, footers, hasFirstPage }, section) => {
    const kinds: readonly (keyof RunningStories)[] = [
      'default',
      ...(evenAndOdd ? (['even'] as const) : []),
      ...(hasFirstPage ? (['first'] as const) : []),
    ];
    return kinds.flatMap((kind) =>
      ([['header', headers[kind]] as const, ['footer', footers[kind]] as const] as const).flatMap(([where, story]) => {
        if (story === undefined || seen.has(story)) return [];
        seen.add(story);
        return [{ where, kind, section, story }];
      }),
    );
  });
}
