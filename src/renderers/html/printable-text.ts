/** What XML 1.0 cannot hold: control characters, lone surrogates, non-characters. */
const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text without the characters that neither HTML nor XML may hold. */
export function printableText(text: string): string {
  return text.replace(ILLEGAL, '');
}
