/** What a title ends in where it names a plan; other titles are made of the rest. */
const TITLE_END = /(实施方案|工作方案|方案|工作计划|计划)$/;

/** A title without the words that name a plan: what other titles begin with. */
export function titleStem(title: string): string {
  return title.replace(TITLE_END, '');
}
