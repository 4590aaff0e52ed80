/**
 * A document number as numbers are compared: 甲政办 2026 7号. Widths, blanks, kinds of brackets, 第 and zeros before the
 * figures are no differences.
 */
export function plainNumber(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/第(?=\d)|(?<=\d{4})年/g, '')
    .replace(/[^\p{Script=Han}\d]+/gu, ' ')
    .replace(/ 0+(?=\d)/g, ' ');
}
