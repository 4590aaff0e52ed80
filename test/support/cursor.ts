import type { Position } from './language-client.ts';

const CURSOR = '‸';

/** A text with its cursor `‸` taken out, and where the cursor stood. */
export function cursor(marked: string): { readonly text: string; readonly position: Position } {
  const at = marked.indexOf(CURSOR);
  if (at === -1) throw new Error(`no cursor in ${marked}`);
  const before = marked.slice(0, at).split('\n');
  return { text: marked.replace(CURSOR, ''), position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}
