/** The path of a part of a workbook, by the target that the relations of `xl/workbook.xml` name it with. */
export function partPath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}
