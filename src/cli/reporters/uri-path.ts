/** A path as a reference of a URI: every sign with a meaning of its own there is written by its code. */
export function uriPath(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
