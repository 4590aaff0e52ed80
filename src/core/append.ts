/** Adds items to a list, however many: a call cannot take tens of thousands of arguments. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
