/** Whether a path stays below the output folder; a manifest is a file anyone may have edited. */
export function isSafePath(file: string): boolean {
  return !file.startsWith('/') && !/[\\:\0]/.test(file) && !file.split('/').includes('..');
}
