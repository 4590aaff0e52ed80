import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseXml } from '../../../src/inspect/package/parse-xml.ts';
import { attributeOf, childOf, childrenOf, descendantsOf, elementsOf, textOf } from '../../../src/inspect/package/xml-element.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const bytesOf = (text: string) => new TextEncoder().encode(text);

function rootOf(text: string) {
  const root = parseXml(bytesOf(text));
  if (typeof root === 'string') throw new Error(root);
  return root;
}

test.each([
  ['the usual prefix', `<w:p xmlns:w="${WORD}" w:val="1"><w:r/></w:p>`],
  ['another prefix', `<x:p xmlns:x="${WORD}" x:val="1"><x:r/></x:p>`],
  ['strict files', `<w:p xmlns:w="${STRICT}" w:val="1"><w:r/></w:p>`],
])('elements and attributes are named by their namespace: %s', (_, text) => {
  const root = rootOf(text);
  expect([root.name, attributeOf(root), elementsOf(root).map(({ name }) => name)]).toEqual(['w:p', '1', ['w:r']]);
});

test('a namespace that Word files have no use for is told as such, none as none', () => {
  expect(rootOf('<a xmlns:z="urn:z" b="1"><z:p z:val="2"/></a>')).toMatchObject({ name: 'a', children: [{ name: '?:p' }] });
});

test('text stands between elements as it was typed, entities and sections of text resolved', () => {
  const root = rootOf('<a>甲&amp;乙<b/>&#x5586;<![CDATA[<丙>]]></a>');
  expect(root.children.map((child) => (typeof child === 'string' ? child : child.name)).join('|')).toBe('甲&乙|b|喆|<丙>');
  expect(textOf(root)).toBe('甲&乙喆<丙>');
});

test('children are asked for by name, and everything below likewise', () => {
  const root = rootOf('<a><b>1</b><c><b>2</b></c><b>3</b></a>');
  expect(textOf(childOf(root, 'b'))).toBe('1');
  expect(childrenOf(root, 'b').map(textOf)).toEqual(['1', '3']);
  expect(descendantsOf(root, 'b').map(textOf)).toEqual(['1', '2', '3']);
  expect([childOf(root, 'x'), textOf(undefined), attributeOf(undefined), elementsOf(undefined)]).toEqual([
    undefined,
    '',
    undefined,
    [],
  ]);
});

test('a file may be UTF-16, either way round, where its mark says so', () => {
  const text = '<a>通知</a>';
  const little = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
  const big = Uint8Array.from([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()]);
  for (const bytes of [little, big]) {
    const root = parseXml(bytes);
    expect(typeof root === 'string' ? root : textOf(root)).toBe('通知');
  }
});

test.each([
  ['an open element', '<a><b></a>', 'damaged'],
  ['two roots', '<a/><b/>', 'damaged'],
  ['nothing', '', 'damaged'],
  ['a prefix nobody declared', '<w:p/>', 'damaged'],
  ['an entity nobody declared', '<a>&nbsp;</a>', 'damaged'],
  ['a DTD', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'doctype'],
  ['201 levels', `${'<a>'.repeat(201)}${'</a>'.repeat(201)}`, 'too-deep'],
])('%s is %s', (_, text, fault) => {
  expect(parseXml(bytesOf(text))).toBe(fault);
});

test('two hundred levels are read', () => {
  expect(typeof parseXml(bytesOf(`${'<a>'.repeat(200)}${'</a>'.repeat(200)}`))).toBe('object');
});

test('an element that stands across the pieces a file is read in is whole', () => {
  const filler = 'x'.repeat(65_530);
  const root = rootOf(`<a><b>${filler}</b><long-name attribute="通知"/></a>`);
  expect(attributeOf(childOf(root, 'long-name'), 'attribute')).toBe('通知');
});

test('bytes of any kind give a tree or a reason', () => {
  const wild = fc.oneof(
    fc.uint8Array({ maxLength: 80 }),
    fc
      .array(fc.constantFrom('<a>', '</a>', '<', '&', ';', '"', '甲', '<!--', '-->', '<?xml', '\u0000'))
      .map((all) => bytesOf(all.join(''))),
  );
  fc.assert(
    fc.property(wild, (bytes) => {
      const read = parseXml(bytes);
      expect(typeof read === 'string' ? ['damaged', 'doctype', 'too-deep', 'too-large'].includes(read) : read.name !== '').toBe(
        true,
      );
    }),
  );
});
