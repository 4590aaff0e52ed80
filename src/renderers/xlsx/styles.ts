import type { Border, Borders, Font, Style } from 'exceljs';

/** Windows' number for the GB2312 character set, which lets WPS and Excel pick a Chinese substitute. */
const GB2312_CHARSET = 134;

/** Font sizes in points: 18 for the title (小二), 12 (小四) for what is filled in, 11 for the headings of columns. */
export const SIZES = { title: 18, note: 12, header: 11, body: 12 } as const;

/** Number formats by type of column; `@` keeps what is typed as text. */
const FORMATS = { text: '@', number: '0', day: 'yyyy"年"m"月"d"日"' } as const;

/** The looks of the cells of a sheet. */
export const styles = {
  title: centred('方正小标宋简体', SIZES.title),
  note: style('仿宋_GB2312', SIZES.note, { horizontal: 'left', vertical: 'middle', wrapText: true }),
  header: { ...centred('黑体', SIZES.header), border: grid() },
  text: { ...body({ horizontal: 'left', vertical: 'middle', wrapText: true }), numFmt: FORMATS.text },
  shortText: { ...body({ horizontal: 'center', vertical: 'middle', wrapText: true }), numFmt: FORMATS.text },
  number: { ...body({ horizontal: 'center', vertical: 'middle' }), numFmt: FORMATS.number },
  decimal: { ...body({ horizontal: 'center', vertical: 'middle' }), numFmt: 'General' },
  day: { ...body({ horizontal: 'center', vertical: 'middle' }), numFmt: FORMATS.day },
  total: { ...centred('黑体', SIZES.body), border: grid(), numFmt: FORMATS.number },
} satisfies Record<string, Partial<Style>>;

function body(alignment: Style['alignment']): Partial<Style> {
  return { ...style('仿宋_GB2312', SIZES.body, alignment), border: grid() };
}

function centred(name: string, size: number): Partial<Style> {
  return style(name, size, { horizontal: 'center', vertical: 'middle', wrapText: true });
}

function style(name: string, size: number, alignment: Style['alignment']): Partial<Style> {
  const font: Partial<Font> = { name, size, charset: GB2312_CHARSET };
  return { font, alignment };
}

function grid(): Partial<Borders> {
  const line: Partial<Border> = { style: 'thin' };
  return { top: line, left: line, bottom: line, right: line };
}
