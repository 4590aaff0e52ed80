/** A test for the plans a pattern means: an id, a file, a folder of either, or a glob (`*` `?` `**` `{a,b}`) of them. */
export function planMatcher(pattern: string): (plan: { readonly id: string; readonly file: string }) => boolean {
  const bare = pattern.replace(/^(\.\/)+/, '').replace(/(?<!\/)\/+$/, '');
  const form = new RegExp(`^(?:${globForm(bare)})(?:/.*)?$`, 'su');
  return ({ id, file }) => form.test(id) || form.test(file);
}

const PIECES = /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[^*?{]+|./gsu;

function globForm(glob: string): string {
  return (glob.match(PIECES) ?? []).map(pieceForm).join('');
}

function pieceForm(piece: string): string {
  if (piece === '**/') return '(?:.*/)?';
  if (piece === '**') return '.*';
  if (piece === '*') return '[^/]*';
  if (piece === '?') return '[^/]';
  if (/^\{.*\}$/su.test(piece)) return `(?:${piece.slice(1, -1).split(',').map(globForm).join('|')})`;
  return piece.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}
