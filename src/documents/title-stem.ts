/** What a title ends in where it names a document; other titles are made of the rest. */
const TITLE_END = /(实施方案|工作方案|方案|工作计划|计划|结果公示|公示)$/;

/** A title without the words that name the document: what other titles begin with. */
export function titleStem(title: string): string {
  return title.replace(TITLE_END, '');
}
