import type { Source } from '../../core/source.ts';
import type { ReadingHost } from '../host.ts';

/** A root in which one file reads otherwise, or is there besides; nothing on disk changes. */
export function withFile(host: ReadingHost, file: Source): ReadingHost {
  return {
    ...host,
    readSources: async () => {
      const { sources, unreadable } = await host.readSources();
      const others = sources.filter(({ path }) => path !== file.path);
      return { sources: [...others, file], unreadable: unreadable.filter((each) => each.file !== file.path) };
    },
  };
}
