/** Whether lists and maps lie in each other no deeper than so many levels; what is read on from there cannot exhaust the stack. */
export function isShallow(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return true;
  return levels > 0 && Object.values(value).every((each: unknown) => isShallow(each, levels - 1));
}
