import type { Progress } from '../shell/write/write-build.ts';
import { harmlessText } from './harmless-text.ts';
import type { Terminal } from './terminal.ts';

const CLEAR_LINE = '\r\u001b[2K';

/** A line on the error stream that tells what is being made, on a terminal only; `clear` takes it away. */
export function progressLine(terminal: Terminal, quiet: boolean): { progress?: Progress; clear: (() => void) | undefined } {
  if (!terminal.stderrIsTty || quiet) return { clear: undefined };
  return {
    progress: ({ done, total, path, share }) => {
      const part = share === undefined ? '' : ` ${Math.floor(share * 100)}%`;
      terminal.stderr(`${CLEAR_LINE}${done + 1}/${total} ${harmlessText(path)}${part}`);
    },
    clear: () => terminal.stderr(CLEAR_LINE),
  };
}
