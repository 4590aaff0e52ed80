import { unescapeXml } from './unescape-xml.ts';

/** A tag of XML, and the text up to the next. */
export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  readonly is: 'open' | 'close' | 'empty';
  /** What stands in it behind its name. */
  readonly given: string;
  readonly text: string;
}

const NAME_END = /[\s/>]/;

/** The tags of a text of XML in order. Every character is looked at once, whatever the text is. */
export function* xmlTags(xml: string): Iterable<XmlTag> {
  let at = xml.indexOf('<');
  while (at !== -1) {
    const end = xml.indexOf('>', at);
    if (end === -1) return;
    const next = xml.indexOf('<', end);
    const closes = xml.charAt(at + 1) === '/';
    const inside = xml.slice(at + (closes ? 2 : 1), end);
    const stop = inside.search(NAME_END);
    const name = stop === -1 ? inside : inside.slice(0, stop);
    yield {
      name: name.slice(name.indexOf(':') + 1),
      is: closes ? 'close' : inside.endsWith('/') ? 'empty' : 'open',
      given: stop === -1 ? '' : inside.slice(stop),
      text: next === -1 ? xml.slice(end + 1) : xml.slice(end + 1, next),
    };
    at = next;
  }
}

/** An attribute of a tag, by its whole name; undefined where it has none. */
export function attribute({ given }: XmlTag, name: string): string | undefined {
  for (const quote of ['"', "'"]) {
    const sign = `${name}=${quote}`;
    let at = given.indexOf(sign);
    while (at !== -1 && given.charAt(at - 1).trim() !== '') at = given.indexOf(sign, at + 1);
    if (at === -1) continue;
    const start = at + sign.length;
    const end = given.indexOf(quote, start);
    return unescapeXml(end === -1 ? given.slice(start) : given.slice(start, end));
  }
  return undefined;
}
