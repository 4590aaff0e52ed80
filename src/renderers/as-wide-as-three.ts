/** A person's name; one of two characters is set as wide as one of three. */
export function asWideAsThree(name: string): string {
  const characters = [...name];
  return characters.length === 2 ? characters.join('　') : name;
}
