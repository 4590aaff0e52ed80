import type { Glyph } from './true-type.ts';

/** Widths in a PDF are in thousandths of an em. */
const EM = 1000;

/** How wide glyphs are (ISO 32000-1, 9.7.4.3): the commonest width, and those that differ from it. */
export function printWidths(glyphs: readonly Pick<Glyph, 'advance'>[], em: number): string {
  const widths = glyphs.map(({ advance }) => Math.round((advance * EM * EM) / em) / EM);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual = EM] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [EM, 0]);
  const runs: { readonly from: number; readonly widths: number[] }[] = [];
  for (const [glyph, width] of widths.entries()) {
    const last = runs.at(-1);
    if (width === usual) continue;
    if (last !== undefined && last.from + last.widths.length === glyph) last.widths.push(width);
    else runs.push({ from: glyph, widths: [width] });
  }
  const others = runs.map(({ from, widths: own }) => `${from} [${own.join(' ')}]`).join(' ');
  return `${others === '' ? '' : `/W [${others}]\n`}/DW ${usual}`;
}
