import type { Diagnostic } from '../core/diagnostic.ts';
import type { Source } from '../core/source.ts';
import { problem } from './problem.ts';

/** The diagnostic for the `：` at `start`, standing after `key`. */
export function fullwidthColonAt(source: Source, key: string, start: number): Diagnostic {
  return problem(
    source,
    'fullwidth-colon',
    { start, end: start + 1 },
    {
      message: {
        zh: `键 \`${key}\` 后为全角冒号 \`：\`，应为半角冒号加空格`,
        en: `Unexpected full-width colon after \`${key}\`, expected a half-width colon and a space`,
      },
      replacement: /^[ \r\n]|^$/.test(source.text.slice(start + 1, start + 2)) ? ':' : ': ',
    },
  );
}
