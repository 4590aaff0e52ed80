/** A label of a picture, cut where it is longer than so many characters; the table beside the picture has all of it. */
export function cutLabel(label: string, most: number): string {
  const signs = [...label];
  return signs.length <= most ? label : `${signs.slice(0, most - 1).join('')}…`;
}
