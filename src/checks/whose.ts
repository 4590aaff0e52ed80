interface Named {
  readonly name: string | null;
  readonly creditCode: string | null;
}

/** What a message calls one object of many that share a fault: “甲”, or “甲”等 3 户. */
export function whose({ name, creditCode }: Named, count: number): string {
  const first = `“${name ?? creditCode ?? ''}”`;
  return count === 1 ? first : `${first}等 ${count} 户`;
}
