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

/** The tags of a name, closing ones left out. */
export function* tagsNamed(xml: string, name: string): Iterable<XmlTag> {
  for (const tag of xmlTags(xml)) if (tag.name === name && tag.is !== 'close') yield tag;
}

/** An attribute of a tag, by its whole name; undefined where it has none. */
export function attribute({ given }: XmlTag, name: string): string | undefined {
  for (let at = given.indexOf(name); at !== -1; at = given.indexOf(name, at + 1)) {
    if (given.charAt(at - 1).trim() !== '') continue;
    const equals = skipBlanks(given, at + name.length);
    const opening = skipBlanks(given, equals + 1);
    const quote = given.charAt(opening);
    if (given.charAt(equals) !== '=' || (quote !== '"' && quote !== "'")) continue;
    const end = given.indexOf(quote, opening + 1);
    return unescapeXml(given.slice(opening + 1, end === -1 ? given.length : end));
  }
  return undefined;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '') at += 1;
  return at;
}
