/** A text of at most so many signs; what of it is left out is told by an ellipsis. */
export function cutText(text: string, most: number): string {
  const signs = text.length > most ? [...text] : [];
  return signs.length > most ? `${signs.slice(0, most).join('')}…` : text;
}
