/** What people call an organ: its short name where it has one. */
export function shortName({ short, name }: { readonly short: string | null; readonly name: string }): string {
  return short ?? name;
}
