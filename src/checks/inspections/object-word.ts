/** What an inspected object is known by. */
export interface NamedObject {
  readonly name: string | null;
  readonly creditCode: string | null;
}

/** What a message calls an inspected object: its name, else the code it is known by. */
export function objectWord({ name, creditCode }: NamedObject): string {
  return name ?? creditCode ?? '';
}
