/** The form of a regular expression for any of some signs: a search leaps from one of them to the next. */
export function anySign(signs: Iterable<string>): string {
  return `[${[...signs].map((sign) => sign.replace(/[\\\]^-]/, '\\$&')).join('')}]`;
}
