/** 均为责令改正, of one thing 为责令改正: said where all `count` things are the same, in place of how many of them are. */
export function allAlike(count: number, what: string): string {
  return `${count > 1 ? '均' : ''}为${what}`;
}
