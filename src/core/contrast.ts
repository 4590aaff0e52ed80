/** The least contrast of text with what it stands on (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

const STEPS = 100;
const COLOR = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

type Rgb = readonly [red: number, green: number, blue: number];

/** Whether a text is `#` and six hexadecimal digits. */
export function isColor(text: string): boolean {
  return COLOR.test(text);
}

/** The least contrast of a colour with those of several grounds, from 1 to 21. */
export function contrastWith(color: string, grounds: readonly string[]): number {
  const own = luminance(rgb(color));
  return Math.min(
    ...grounds.map((ground) => {
      const other = luminance(rgb(ground));
      return (Math.max(own, other) + 0.05) / (Math.min(own, other) + 0.05);
    }),
  );
}

/** The colour itself, or the one next to it towards white or black that can be read on all of these grounds. */
export function readableOn(color: string, grounds: readonly string[], towards: '#ffffff' | '#000000'): string {
  for (let step = 0; step < STEPS; step += 1) {
    const mixed = mix(rgb(color), rgb(towards), step / STEPS);
    if (contrastWith(mixed, grounds) >= LEAST_CONTRAST) return mixed;
  }
  return towards;
}

function rgb(color: string): Rgb {
  const [, red = '0', green = '0', blue = '0'] = COLOR.exec(color) ?? [];
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

function mix(color: Rgb, other: Rgb, share: number): string {
  const mixed = color.map((value, index) => Math.round(value + ((other[index] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance (WCAG 2.2). */
function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
