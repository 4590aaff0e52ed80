import type { FormatRule } from '../format-rule.ts';
import { mm } from '../measure/lengths.ts';
import { sheet } from '../profiles.ts';
import { judged, unmeasured } from '../verdict.ts';

const TOLERANCE = 10;

/** 5.1: A4. */
export const r01Paper: FormatRule = {
  id: 'R1',
  group: 'page',
  title: { zh: '纸张', en: 'Paper' },
  clause: '5.1',
  strength: 'required',
  requirement: { zh: 'A4，210 mm × 297 mm', en: 'A4, 210 mm × 297 mm' },

  judge({ file: { sections } }) {
    const pages = sections.flatMap(({ page }) => page ?? []);
    if (pages.length === 0) return [unmeasured('文件没有写明纸张大小', 'the file states no size of paper')];
    const other = pages.find(({ width, height }) => {
      const [short, long] = [Math.min(width, height), Math.max(width, height)];
      return Math.abs(short - sheet.width) > TOLERANCE || Math.abs(long - sheet.height) > TOLERANCE;
    });
    const { width, height } = other ?? pages[0] ?? sheet;
    return [
      judged(other === undefined, {
        aspect: { zh: '纸张大小', en: 'size' },
        measured: { zh: `${mm(width)} × ${mm(height)}`, en: `${mm(width)} × ${mm(height)}` },
        required: { zh: 'A4（210.0 mm × 297.0 mm，横排附表可转向）', en: 'A4 (210.0 mm × 297.0 mm; wide annexes may lie)' },
      }),
    ];
  },
};
