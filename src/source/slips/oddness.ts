import { isBlank } from './line.ts';

/** Lines that do not begin two spaces deeper than, or level with, one they belong with: how irregular a layout is. */
export function oddness(text: string): number {
  const open: number[] = [];
  let odd = 0;
  for (const line of text.split('\n')) {
    if (isBlank({ text: line })) continue;
    const indent = line.search(/[^ ]/);
    const content = line.search(/[^ -]|-(?! )/);
    while ((open.at(-1) ?? -1) > indent) open.pop();
    const top = open.at(-1) ?? -1;
    if (top !== indent) {
      if (indent !== (top === -1 ? 0 : top + 2)) odd += 1;
      open.push(indent);
    }
    if (content > indent) open.push(content);
  }
  return odd;
}
