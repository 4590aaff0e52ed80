/** What a message calls an inspected object: its name, else the code it is known by. */
export function objectWord({ name, creditCode }: { readonly name: string | null; readonly creditCode: string | null }): string {
  return name ?? creditCode ?? '';
}
