/** A new plan filled in as its messages say: each `【填 …，如 甲 或 乙】` becomes its first example. */
export function fillBlanks(text: string): string {
  return text.replace(/【填\s+[^【】]*?如 ([^【】]+?)(?: 或 [^【】]*)?】/g, (_, example: string) => example);
}
