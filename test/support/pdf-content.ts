import { isDictionary, isList, type Pdf, type PdfDictionary, type PdfValue, readValues, textOf } from './read-pdf.ts';

/** What a page paints. */
export interface PageContent {
  /** Text by the number its marked content bears in the structure. */
  readonly texts: ReadonlyMap<number, string>;
  /** Every number of marked content, also of what has no text. */
  readonly ids: ReadonlySet<number>;
  /** Text marked as an artifact, such as page numbers. */
  readonly artifacts: string;
  /** Operators that paint something that is neither in the structure nor an artifact. */
  readonly unmarked: readonly string[];
  /** Marks of artifacts within the structure, and the other way round. */
  readonly nested: number;
}

const PAINTS: ReadonlySet<string> = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'f',
  'F',
  'f*',
  'S',
  's',
  'B',
  'B*',
  'b',
  'b*',
  'Do',
  'sh',
  'EI',
]);

interface Mark {
  readonly id: number | null;
  readonly isArtifact: boolean;
  /** What stands for the glyphs within. */
  readonly actual: string | undefined;
}

/** Reads the operators of a page. */
export function pageContent(pdf: Pdf, page: PdfDictionary): PageContent {
  const texts = new Map<number, string>();
  const ids = new Set<number>();
  const faces = new Map<string, (bytes: string) => string>();
  const open: Mark[] = [];
  const unmarked: string[] = [];
  let [artifacts, nested, face] = ['', 0, (bytes: string) => bytes];
  const say = (text: string) => {
    const mark = open.findLast(({ id, isArtifact }) => id !== null || isArtifact);
    if (mark?.isArtifact) artifacts += text;
    else if (mark?.id !== undefined && mark.id !== null) texts.set(mark.id, `${texts.get(mark.id) ?? ''}${text}`);
  };
  const begin = (operands: readonly PdfValue[]) => {
    const mark = readMark(operands);
    const tells = mark.isArtifact || mark.id !== null;
    if (tells && open.some(({ id, isArtifact }) => isArtifact || id !== null)) nested += 1;
    open.push(mark);
    if (mark.id !== null) ids.add(mark.id);
    if (mark.actual !== undefined) say(mark.actual);
  };
  for (const { operator, operands } of operations(pdf, page)) {
    if (operator === 'BMC' || operator === 'BDC') begin(operands);
    if (operator === 'EMC') open.pop();
    if (operator === 'Tf') {
      const name = String(operands[0]);
      face = faces.get(name) ?? faceOf(pdf, pdf.get(page, 'Resources', 'Font', name.slice(1)));
      faces.set(name, face);
    }
    if (PAINTS.has(operator) && !open.some(({ id, isArtifact }) => isArtifact || id !== null)) unmarked.push(operator);
    if (!/^T[jJ]$/.test(operator) || open.some(({ actual }) => actual !== undefined)) continue;
    say(
      operands
        .flatMap((operand) => (isList(operand) ? operand : [operand]))
        .map((each) => face(rawOf(each)))
        .join(''),
    );
  }
  return { texts, ids, artifacts, unmarked, nested };
}

function readMark(operands: readonly PdfValue[]): Mark {
  const [tag, properties] = operands;
  const entries = isDictionary(properties) ? properties.entries : new Map<string, PdfValue>();
  const id = entries.get('MCID');
  return { id: typeof id === 'number' ? id : null, isArtifact: tag === '/Artifact', actual: textOf(entries.get('ActualText')) };
}

function* operations(pdf: Pdf, page: PdfDictionary) {
  const contents = pdf.get(page, 'Contents');
  const stream = isDictionary(contents) ? contents.stream : undefined;
  let operands: PdfValue[] = [];
  for (const value of readValues(Buffer.from(stream ?? []).toString('latin1'))) {
    if (typeof value === 'object' && value !== null && 'word' in value) {
      yield { operator: value.word, operands };
      operands = [];
    } else operands.push(value);
  }
}

function rawOf(value: PdfValue): string {
  return typeof value === 'object' && value !== null && 'bytes' in value ? value.bytes : '';
}

/** Glyphs to text, by the table a font brings with it. */
function faceOf(pdf: Pdf, font: PdfValue | undefined): (bytes: string) => string {
  const table = pdf.get(font, 'ToUnicode');
  const text = isDictionary(table) ? Buffer.from(table.stream ?? []).toString('latin1') : '';
  const glyphs = new Map<number, string>();
  for (const [, block = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) glyphs.set(Number.parseInt(code, 16), utf16(to));
  }
  for (const [, block = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, low = '', high = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [from, until] = [Number.parseInt(low, 16), Number.parseInt(high, 16)];
      for (let code = from; code <= until; code += 1)
        glyphs.set(code, String.fromCodePoint((utf16(to).codePointAt(0) ?? 0) + code - from));
    }
  }
  return (bytes) => {
    const codes = Array.from(
      { length: bytes.length / 2 },
      (_, at) => bytes.charCodeAt(2 * at) * 256 + bytes.charCodeAt(2 * at + 1),
    );
    return codes.map((code) => glyphs.get(code) ?? '\ufffd').join('');
  };
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
