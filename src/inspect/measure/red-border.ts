import type { Border, Borders } from '../document/word-file.ts';
import { isRed } from './colors.ts';

export interface RedBorder {
  readonly border: Border;
  readonly side: 'top' | 'bottom';
  /** Of two rules one above the other, as borders name them: `thickThin`, `thinThick`. */
  readonly style: string;
}

/** The red rules the borders of an empty paragraph or of one with text make; its own upper and lower one make a double rule. */
export function redBorders({ top, bottom }: Borders, isBlank: boolean): readonly RedBorder[] {
  const [upper, lower] = [top, bottom].map((border) => (border && isRed(border.color) ? border : undefined));
  if (isBlank && upper && lower && upper.size !== lower.size) {
    return [{ border: upper, side: 'top', style: upper.size > lower.size ? 'thickThin' : 'thinThick' }];
  }
  return [
    ...(upper ? [{ border: upper, side: 'top', style: upper.style } as const] : []),
    ...(lower ? [{ border: lower, side: 'bottom', style: lower.style } as const] : []),
  ];
}
