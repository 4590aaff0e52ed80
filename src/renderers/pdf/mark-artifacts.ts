const TEXT_BEGINS = 'BT';
const TEXT_ENDS = 'ET';
const MARK_ENDS = 'EMC';
const MARK_BEGINS = /\b(?:BDC|BMC)$/;
/** Marks that say what their content is: a piece of the structure, or an artifact. */
const TELLING = /\/MCID\b|^\/Artifact\b/;
const PATH_BEGINS = /\s(?:m|re)$/;
const PATH_ENDS = /(?:^|\s)(?:f\*?|F|S|s|B\*?|b\*?|n)$/;
/** A path that only clips. */
const CLIPS = /(?:^|\s)n$/;
const PAINTS_AT_ONCE = /\s(?:Do|sh)$/;
const PIECE = /<<\/MCID (\d+) ?>> ?BDC$/;
const ARTIFACT = '/Artifact BMC';

/**
 * The operators of a page with those that paint outside its structure, such as page numbers and rules, marked as
 * artifacts, so that a reader who listens is spared them (ISO 14289-1, 7.1), and so are pieces that are `repeated`.
 * Chromium writes an operator a line.
 */
export function markArtifacts(content: string, repeated: ReadonlySet<number> = new Set()): string {
  const marked: string[] = [];
  /** For each mark that is open, whether it tells. */
  const open: boolean[] = [];
  let from = -1;
  const close = (paints: boolean) => {
    if (paints) marked.splice(from, 0, ARTIFACT);
    if (paints) marked.push(MARK_ENDS);
    from = -1;
  };
  for (const written of content.split('\n')) {
    const line = repeated.has(Number(PIECE.exec(written)?.[1])) ? ARTIFACT : written;
    const isOutside = from < 0 && !open.includes(true);
    if (isOutside && (line === TEXT_BEGINS || PATH_BEGINS.test(line) || PAINTS_AT_ONCE.test(line))) from = marked.length;
    if (MARK_BEGINS.test(line)) open.push(TELLING.test(line));
    else if (line === MARK_ENDS) open.pop();
    marked.push(line);
    if (from < 0) continue;
    if (line === TEXT_ENDS || PAINTS_AT_ONCE.test(line)) close(true);
    else if (PATH_ENDS.test(line)) close(!CLIPS.test(line));
  }
  return marked.join('\n');
}
