import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readWordFile } from '../../../src/inspect/document/read-word-file.ts';
import { openPackage } from '../../../src/inspect/package/open-package.ts';
import { packageFaults } from '../../../src/inspect/package/package-fault.ts';
import { p, wordDocument, zipOf } from '../../support/word-document.ts';

const ole = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
  ]);
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['a PDF', text('%PDF-1.7\n'), 'pdf'],
  ['an RTF', text('{\\rtf1\\ansi}'), 'rtf'],
  ['a web page saved as .docx', text('\ufeff<!DOCTYPE html><html></html>'), 'web'],
  ['any text', text('通知'), 'foreign'],
  ['an old .doc', ole('WordDocument'), 'doc'],
  ['a .docx with a password', ole('EncryptedPackage'), 'encrypted'],
  ['an old workbook', ole('Workbook'), 'sheet'],
  ['an .xlsx', zipOf({ 'xl/workbook.xml': '<a/>' }), 'sheet'],
  ['a .pptx', zipOf({ 'ppt/presentation.xml': '<a/>' }), 'slides'],
  ['an .odt', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }), 'odt'],
  ['an OFD', zipOf({ 'OFD.xml': '<a/>' }), 'ofd'],
  ['a zip of pictures', zipOf({ 'a.xml': '<a/>' }), 'no-document'],
  ['a download that broke off', wordDocument({ body: p('', '通知') }).slice(0, -40), 'damaged'],
] as const)('%s is told for what it is', (_, bytes, fault) => {
  expect(openPackage(bytes)).toBe(packageFaults[fault]);
});

test.each([
  ['no XML', 'word/document.xml', '<w:document', 'damaged'],
  ['no body', 'word/document.xml', '<document/>', 'no-document'],
  ['a DTD', 'word/document.xml', '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>', 'doctype'],
  ['an entity of nowhere', 'word/document.xml', '<x>&a;</x>', 'damaged'],
  ['elements without end', 'word/document.xml', '<a>'.repeat(5000), 'too-deep'],
] as const)('a document with %s is turned away', (_, path, xml, fault) => {
  expect(readWordFile(zipOf({ [path]: xml }))).toBe(packageFaults[fault]);
});

test('what says it is small and unpacks large is not unpacked', () => {
  const bomb = packed('word/document.xml', Buffer.alloc(200 * 1024 * 1024, 0x20));
  expect(openPackage(bomb)).toBe(packageFaults['too-large']);
});

/** A zip with one deflated part. */
function packed(name: string, content: Uint8Array): Uint8Array {
  const bytes = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(bytes.length, 20);
  central.writeUInt32LE(content.length, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + bytes.length, 16);
  return Buffer.concat([local, Buffer.from(name), bytes, central, Buffer.from(name), end]);
}
