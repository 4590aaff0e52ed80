/** A title as messages quote it: without spaces. */
export function quotedTitle(title: string): string {
  return title.replace(/\s/g, '');
}

/** A title as titles are compared: spaces, widths and the shape of quotation marks are no differences. */
export function normalTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[“”"„‟]/g, '"');
}
