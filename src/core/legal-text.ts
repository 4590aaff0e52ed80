/** A character no XML document can hold (XML 1.0, 2.2), or half of a surrogate pair. */
export const ILLEGAL_CHARACTER: RegExp = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

const EVERY = new RegExp(ILLEGAL_CHARACTER, 'gu');
/** Text that certainly has none of them: most texts. */
const LEGAL = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]*$/;

/** Text without the characters that office files, XML and HTML cannot hold. */
export function legalText(text: string): string {
  return LEGAL.test(text) ? text : text.replace(EVERY, '');
}
