/** What text stands on in `theme.css`, light and dark: page, ground and band. */
export const pageGrounds = {
  light: ['#ffffff', '#f4f5f7', '#eef2f7'],
  dark: ['#1b1d21', '#121316', '#262a31'],
} as const;
