/** Characters of a YAML text that are read; a longer one is refused. */
export const MOST_CHARACTERS: number = 2 * 1024 * 1024;
