import { SETTINGS_FILES } from '../../build/config/settings.ts';
import { decodeSource } from '../disk/list-sources.ts';
import type { Host } from '../host.ts';

const PLANS = /^plans\/.*\.ya?ml$/;
const OUTLINES = /^templates\/[^/]+\/outline\.ya?ml$/;
const HIDDEN = /(?:^|\/)\./;

/** The texts of a root whose files are held in memory, by their paths relative to it; other files are passed over. */
export function heldTexts(files: ReadonlyMap<string, Uint8Array>): Pick<Host, 'readSources' | 'readRootFile'> {
  const texts = [...files].filter(([path]) => isSource(path)).map(([path, bytes]) => decodeSource(path, bytes));
  return {
    readSources: async () => ({
      sources: texts.flatMap((each) => ('text' in each ? [each] : [])),
      unreadable: texts.flatMap((each) => ('text' in each ? [] : [each])),
    }),
    readRootFile: async (name) => {
      const bytes = files.get(name);
      return bytes && decodeSource(name, bytes);
    },
  };
}

/** Whether a root is read by the text of this file. */
export function isHeldText(path: string): boolean {
  return SETTINGS_FILES.includes(path) || isSource(path);
}

function isSource(path: string): boolean {
  return (PLANS.test(path) || OUTLINES.test(path)) && !HIDDEN.test(path);
}
