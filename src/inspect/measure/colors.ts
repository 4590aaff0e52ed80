/** Darkest and lightest a channel may be. */
const RED_AT_LEAST = 190;
const OTHERS_AT_MOST = 60;
const BLACK_AT_MOST = 16;

/** Red as on paper (Y80 M80) or on the screen. */
export function isRed(color: string): boolean {
  const [red, green, blue] = channels(color);
  return red >= RED_AT_LEAST && green <= OTHERS_AT_MOST && blue <= OTHERS_AT_MOST;
}

/** Black, or the colour text has by itself. */
export function isBlack(color: string): boolean {
  return color === 'auto' || channels(color).every((channel) => channel <= BLACK_AT_MOST);
}

function channels(color: string): readonly [number, number, number] {
  const value = /^[0-9A-F]{6}$/.test(color) ? Number.parseInt(color, 16) : 0;
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}
