/** What the part of an annex is known by within a document. */
export function annexId(index: number): string {
  return `annex-${index + 1}`;
}
