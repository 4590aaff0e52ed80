type Present<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The values that are there, without those that are undefined. */
export function present<T extends object>(values: T): Present<T>;
export function present(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
