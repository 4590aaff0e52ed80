/** A page as pixels, red, green and blue; lengths on it are millimetres from its top left corner. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly perMm: number;
  readonly rgb: Uint8Array;
}

const MM_PER_INCH = 25.4;

/** Reads a PPM file (P6, 8 bits) of a page drawn at `dpi`. */
export function readPpm(bytes: Uint8Array, dpi: number): Raster {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
  if (head === null) throw new Error('not a PPM of 8 bits');
  const width = Number(head[1]);
  const height = Number(head[2]);
  return { width, height, perMm: dpi / MM_PER_INCH, rgb: bytes.subarray(head[0].length, head[0].length + width * height * 3) };
}

/** The page turned a quarter to the left: a landscape page as it lies bound among upright ones. */
export function turnedLeft(raster: Raster): Raster {
  const { width, height, perMm, rgb } = raster;
  const turned = new Uint8Array(rgb.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 3;
      const to = ((width - 1 - x) * height + y) * 3;
      turned[to] = rgb[from] ?? 0;
      turned[to + 1] = rgb[from + 1] ?? 0;
      turned[to + 2] = rgb[from + 2] ?? 0;
    }
  }
  return { width: height, height: width, perMm, rgb: turned };
}
