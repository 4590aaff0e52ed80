/** A path below the output folder as part of an address, which stands in a page as it is. */
export function addressPath(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/').replaceAll("'", '%27');
}

/** The way from the page of a document to the folder of all documents: `../../../`. */
export function wayUp(id: string): string {
  return '../'.repeat(id.split('/').length);
}

/** Where the page of a document stands, or would stand, below the folder of all documents: what it is known by for good. */
export function pagePath(id: string): string {
  return `${addressPath(id)}/disclosure.html`;
}

/** The address of a site without its closing slashes, with a path below it. */
export function addressBelow(url: string, path: string): string {
  return `${url.replace(/\/+$/, '')}/${path}`;
}

/** The full address of a document's page; null for a site without one. */
export function pageAddress(url: string | null, id: string): string | null {
  return url === null ? null : addressBelow(url, pagePath(id));
}
