import { unzip, type ZipParts } from '../../zip/unzip.ts';
import { type PackageFault, packageFaults } from './package-fault.ts';
import { parseXml } from './parse-xml.ts';
import { attributeOf, elementsOf, type XmlElement } from './xml-element.ts';

/** The parts of a Word file that are text, read when asked for. */
export interface WordPackage {
  /** Path of the part with the document's text. */
  readonly main: string;
  /** The root element of a part; undefined where the file has no such part. */
  part(path: string): XmlElement | PackageFault | undefined;
  /** The relations of a part, by id. */
  relations(path: string): ReadonlyMap<string, Relation>;
}

export interface Relation {
  /** Last word of the type: `styles`, `header` … */
  readonly kind: string;
  /** Path of the part it leads to. */
  readonly path: string;
}

const MAX_BYTES = 96 * 1024 * 1024;
const WANTED = /\.(xml|rels)$|^mimetype$/i;
const SIGNATURES: readonly (readonly [string, keyof typeof packageFaults])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['<?xml', 'web'],
  ['<html', 'web'],
  ['<!DOCTYPE', 'web'],
  ['MIME-Version', 'web'],
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** Streams of an old binary file, whose names stand in it in UTF-16. */
const STREAMS: readonly (readonly [string, keyof typeof packageFaults])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'sheet'],
  ['PowerPoint Document', 'slides'],
  ['WpsCustomData', 'wps'],
  ['WordDocument', 'doc'],
];
const FOREIGN_PARTS: readonly (readonly [RegExp, keyof typeof packageFaults])[] = [
  [/^xl\/workbook\.xml$/, 'sheet'],
  [/^ppt\/presentation\.xml$/, 'slides'],
  [/^OFD\.xml$/i, 'ofd'],
  [/^(mimetype|META-INF\/manifest\.xml)$/, 'odt'],
];

/** Opens a Word file, or says why it is none. Sizes, numbers and depths are bounded; bytes of any kind are answered. */
export function openPackage(bytes: Uint8Array): WordPackage | PackageFault {
  if (bytes.length === 0) return packageFaults.empty;
  if (!startsWith(bytes, ZIP)) return packageFaults[foreignKind(bytes)];
  const parts = unzip(bytes, { bytes: MAX_BYTES, wants: (name) => WANTED.test(name) });
  if (typeof parts === 'string') return packageFaults[parts];
  const main = mainPart(parts);
  if (main !== undefined) return wordPackage(parts, main);
  const foreign = FOREIGN_PARTS.find(([name]) => [...parts.keys()].some((each) => name.test(each)));
  return packageFaults[foreign?.[1] ?? 'no-document'];
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function foreignKind(bytes: Uint8Array): keyof typeof packageFaults {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, OLE)) return STREAMS.find(([name]) => buffer.includes(Buffer.from(name, 'utf16le')))?.[1] ?? 'doc';
  const head = buffer
    .toString('latin1', 0, 1024)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  return SIGNATURES.find(([sign]) => head.startsWith(sign.toLowerCase()))?.[1] ?? 'foreign';
}

/** The part the package names as its document; where it names none, the one every program writes. */
function mainPart(parts: ZipParts): string | undefined {
  const named = [...relationsOf(parts, '').values()].find(({ kind, path }) => kind === 'officeDocument' && parts.has(path));
  const path = named?.path ?? 'word/document.xml';
  return parts.has(path) && !/^(xl|ppt)\//.test(path) ? path : undefined;
}

function wordPackage(parts: ZipParts, main: string): WordPackage {
  return {
    main,
    part: (path) => {
      const bytes = parts.get(path);
      const parsed = bytes === undefined ? undefined : parseXml(bytes);
      return typeof parsed === 'string' ? packageFaults[parsed] : parsed;
    },
    relations: (path) => relationsOf(parts, path),
  };
}

/** The relations of a part, of the package where `path` is empty; those that cannot be read are none. */
function relationsOf(parts: ZipParts, path: string): ReadonlyMap<string, Relation> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const bytes = parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const root = bytes === undefined ? undefined : parseXml(bytes);
  if (root === undefined || typeof root === 'string') return new Map();
  return new Map(
    elementsOf(root).flatMap((entry): [string, Relation][] => {
      const id = attributeOf(entry, 'Id');
      const target = attributeOf(entry, 'Target');
      if (id === undefined || target === undefined || attributeOf(entry, 'TargetMode') === 'External') return [];
      const kind = (attributeOf(entry, 'Type') ?? '').split('/').at(-1) ?? '';
      return [[id, { kind, path: joined(folder, target) }]];
    }),
  );
}

function joined(folder: string, target: string): string {
  const parts = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const path: string[] = [];
  for (const part of parts) {
    if (part === '..') path.pop();
    else if (part !== '' && part !== '.') path.push(part);
  }
  return path.join('/');
}
