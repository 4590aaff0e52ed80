const MARK = '另填：';

/** What a column is called that a table keeps for people, since no plan can hold it. */
export function besideColumn(name: string): string {
  return `${MARK}${name}`;
}

/** Whether a column is one of those; its cells are not read. */
export function isBeside(header: string): boolean {
  return header.normalize('NFKC').startsWith(MARK.normalize('NFKC'));
}
