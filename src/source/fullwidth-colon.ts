import type { Diagnostic } from '../core/diagnostic.ts';
import type { Source } from '../core/source.ts';
import { problem } from './problem.ts';

const KEY_BEFORE_COLON = /^(?:[ \t-]*)([^\s：:#'"“”{}[\],，。]{1,40})：/;

/** The diagnostic for a line at `offset`, or the one before it, whose key is followed by `：`; undefined where neither is one. */
export function fullwidthColon(source: Source, offset: number): Diagnostic | undefined {
  const lineStart = source.text.lastIndexOf('\n', offset - 1) + 1;
  const before = source.text.lastIndexOf('\n', lineStart - 2) + 1;
  return onLine(source, lineStart) ?? (before < lineStart ? onLine(source, before) : undefined);
}

function onLine(source: Source, lineStart: number): Diagnostic | undefined {
  const lineEnd = source.text.indexOf('\n', lineStart);
  const line = source.text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
  const match = KEY_BEFORE_COLON.exec(line);
  if (!match) return undefined;
  const start = lineStart + match[0].length - 1;
  return fullwidthColonAt(source, match[1] ?? '', start);
}

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
    },
  );
}
