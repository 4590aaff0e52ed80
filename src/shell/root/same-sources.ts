import type { Source } from '../../core/source.ts';

/**
 * Gives for a text that was read before the very object it was then, so that whatever was made of it need not be made again.
 * One reading is remembered, the last.
 */
export function sameSources(): (sources: readonly Source[]) => readonly Source[] {
  let before: ReadonlyMap<string, Source> = new Map();
  return (sources) => {
    const same = sources.map((source) => {
      const known = before.get(source.path);
      return known?.text === source.text ? known : source;
    });
    before = new Map(same.map((source) => [source.path, source]));
    return same;
  };
}
