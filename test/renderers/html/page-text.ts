const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#x60': '`',
  '#x3D': '=',
};

/** The texts of an HTML page without its head, tags taken away and entities read. */
export function pageText(page: string): string {
  const body = page.slice(page.indexOf('<body'));
  return body.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** The first of some texts that does not follow those before it, or undefined. */
export function firstOutOfOrder(text: string, wanted: readonly string[]): string | undefined {
  let at = 0;
  return wanted.find((each) => {
    const found = text.indexOf(each, at);
    at = found + each.length;
    return found === -1;
  });
}
