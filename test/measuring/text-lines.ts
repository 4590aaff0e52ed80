/** A line of text on a page; lengths in millimetres from the top left corner of the page. */
export interface TextLine {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

/** A page as `pdftotext -bbox-layout` tells of it. */
export interface TextPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
}

const MM_PER_POINT = 25.4 / 72;
/** Pieces of text whose middles stand this near are one line. */
const SAME_LINE_MM = 1.5;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

/** Reads what `pdftotext -bbox-layout` prints; pieces on one height are one line. */
export function readTextLines(xml: string): readonly TextPage[] {
  return [...xml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(([, width, height, body = '']) => ({
    width: Number(width) * MM_PER_POINT,
    height: Number(height) * MM_PER_POINT,
    lines: joined(piecesOf(body)),
  }));
}

function piecesOf(body: string): readonly TextLine[] {
  const pattern = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gs;
  return [...body.matchAll(pattern)].map(([, left, top, right, bottom, text = '']) => ({
    left: Number(left) * MM_PER_POINT,
    right: Number(right) * MM_PER_POINT,
    top: Number(top) * MM_PER_POINT,
    bottom: Number(bottom) * MM_PER_POINT,
    text: text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity),
  }));
}

function joined(pieces: readonly TextLine[]): readonly TextLine[] {
  const lines: TextLine[][] = [];
  for (const piece of pieces.toSorted((a, b) => middle(a) - middle(b))) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line !== undefined && last !== undefined && middle(piece) - middle(last) < SAME_LINE_MM) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => {
    const sorted = line.toSorted((a, b) => a.left - b.left);
    return {
      left: Math.min(...line.map(({ left }) => left)),
      right: Math.max(...line.map(({ right }) => right)),
      top: Math.min(...line.map(({ top }) => top)),
      bottom: Math.max(...line.map(({ bottom }) => bottom)),
      text: sorted.map(({ text }) => text).join(''),
    };
  });
}

function middle({ top, bottom }: TextLine): number {
  return (top + bottom) / 2;
}
