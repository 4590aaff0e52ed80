/** A path below the output folder as part of an address. */
export function addressPath(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

/** The way from the page of a document to the folder of all documents: `../../../`. */
export function wayUp(id: string): string {
  return '../'.repeat(id.split('/').length);
}

/** The full address of a document's page; null for a site without one. */
export function pageAddress(url: string | null, id: string): string | null {
  return url === null ? null : `${url.replace(/\/+$/, '')}/${addressPath(id)}/disclosure.html`;
}
