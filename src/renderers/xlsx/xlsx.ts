import type { Renderer } from '../renderer.ts';

/** The statistics workbook: forms ready to fill in and to print, with sums that calculate, and a hidden sheet about them. */
export const xlsx: Renderer = {
  format: 'xlsx',
  file: 'statistics.xlsx',
  revision: 3,
  appliesTo: ({ sheets }) => sheets.length > 0,
  render: async (manuscript, { version }) => {
    const { writeWorkbook } = await import('./write-workbook.ts');
    return writeWorkbook(manuscript, version);
  },
};
