const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST = 0x10ffff;
/** How workbooks write what XML cannot hold: `_x000D_`. */
const ESCAPED = /_x([\dA-Fa-f]{4})_/g;

/** The text that stands in an element or an attribute. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= LAST ? String.fromCodePoint(code) : whole;
  });
}

/** The text of a cell, in which characters XML cannot hold have an escape of their own. */
export function unescapeCell(text: string): string {
  const plain = unescapeXml(text);
  return plain.includes('_x')
    ? plain.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : plain;
}
