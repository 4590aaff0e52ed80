import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { XmlElement } from './xml-element.ts';

export type XmlFault = 'damaged' | 'too-large' | 'too-deep' | 'doctype';

/** Word itself nests far less: a table in a table in a text box comes to some forty. */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 3_000_000;
const CHUNK = 65_536;

/** The namespaces of Word files, transitional and strict, and what they are called here. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

class XmlStop extends Error {
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault);
    this.fault = fault;
  }
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * The tree of an XML part. No entities but the five of XML itself, no DTD, a bounded depth and number of elements; text
 * that is not well-formed is `damaged`. Never throws on bytes of any kind.
 */
export function parseXml(bytes: Uint8Array): XmlElement | XmlFault {
  const text = decode(bytes);
  if (text === undefined) return 'damaged';
  try {
    return parse(text) ?? 'damaged';
  } catch (error) {
    if (error instanceof XmlStop) return error.fault;
    throw error;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // no text in the encoding it claims: said as damage
    return undefined;
  }
}

function parse(text: string): XmlElement | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const root: OpenElement = { name: '', attributes: NO_ATTRIBUTES, children: [] };
  const open: OpenElement[] = [root];
  let count = 0;
  const stop = (fault: XmlFault): never => {
    throw new XmlStop(fault);
  };
  const addText = (words: string): void => void open.at(-1)?.children.push(words);
  parser.on('error', () => stop('damaged'));
  parser.on('doctype', () => stop('doctype'));
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    const element: OpenElement = { name: nameOf(tag.uri, tag.local), attributes: attributesOf(tag), children: [] };
    count += 1;
    if (open.length > MAX_DEPTH) stop('too-deep');
    if (count > MAX_ELEMENTS) stop('too-large');
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
  return root.children.find((child) => typeof child !== 'string');
}

function nameOf(uri: string, local: string): string {
  if (uri === '') return local;
  return `${PREFIXES.get(uri) ?? '?'}:${local}`;
}

function attributesOf({ attributes }: SaxesTagNS): ReadonlyMap<string, string> {
  const entries = Object.values(attributes).filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns');
  if (entries.length === 0) return NO_ATTRIBUTES;
  return new Map(entries.map(({ uri, local, value }) => [nameOf(uri, local), value]));
}
