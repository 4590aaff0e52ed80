/** Lengths in twips (1/1440 in): A4 and its text area (GB/T 9704-2012, 5.1 and 5.2.1), lines and characters. */
export const geometry = {
  paper: { width: 11_906, height: 16_838 },
  /** 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm; the page number stands 7 mm below it (7.5). */
  portrait: { top: 2098, right: 1474, bottom: 1984, left: 1588, header: 850, footer: 1451, gutter: 0 },
  /** The same text area turned (8): what was the left edge is the top. */
  landscape: { top: 1588, right: 2098, bottom: 1474, left: 1984, header: 680, footer: 941, gutter: 0 },
  textWidth: { portrait: 8844, landscape: 12_756 },
  textHeight: 12_756,
  /** 28.95 pt: the largest pitch that sets 22 lines in 225 mm (5.2.3). */
  line: 579,
  /** Pitch of a title at 2号. */
  titleLine: 700,
  /** One character at 3号: 16 pt less 0.25 pt, so that 28 fit 156 mm. */
  zi: 315,
  halfZi: 155,
  /** One character at 4号. */
  smallZi: 280,
  /** Three lines and this stand above the mark, which makes 35 mm (7.2.4). */
  markSpacer: 247,
} as const;
