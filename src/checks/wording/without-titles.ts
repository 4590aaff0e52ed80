/** A text with every cited title blanked out by a sign, its other characters standing where they stood. */
export function withoutTitles(text: string, sign: string): string {
  let blanked = '';
  let from = 0;
  for (let open = text.indexOf('《'); open !== -1; open = text.indexOf('《', from)) {
    const close = text.indexOf('》', open);
    if (close === -1) break;
    blanked += text.slice(from, open) + sign.repeat(close + 1 - open);
    from = close + 1;
  }
  return blanked + text.slice(from);
}
