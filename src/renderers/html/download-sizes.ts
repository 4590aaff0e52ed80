const KB = 1024;
/** As long as the longest: the page keeps its length whatever stands in it, so that what tells of the page stays true. */
const LENGTH = 8;
const SLOT = /(<span\b[^>]*\bdata-size-of="([^"]*)"[^>]*>)[^<]*(<\/span>)/g;

/** 23 KB, 1.4 MB. */
export function printedSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KB));
  if (kilobytes < KB) return `${kilobytes} KB`;
  return `${(bytes / KB / KB).toFixed(1)} MB`;
}

/**
 * A page with the sizes of the files it offers, by their addresses as they stand in the page; room for one that is not
 * known. A page whose sizes are known better later is stamped again. Texts of a document hold no markup, so none is met there.
 */
export function stampSizes(page: string, sizes: ReadonlyMap<string, number>): string {
  return page.replace(SLOT, (_, start: string, address: string, end: string) => {
    const bytes = sizes.get(address);
    return `${start}${(bytes === undefined ? '' : printedSize(bytes)).padEnd(LENGTH)}${end}`;
  });
}
