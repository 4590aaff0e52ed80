import type { Message } from '../core/diagnostic.ts';
import type { GridCell } from '../source/sheet-grid.ts';

/** A figure, the lack of one, or why a cell holds none. */
export type FigureRead =
  | { readonly is: 'figure'; readonly figure: number }
  | { readonly is: 'blank' }
  | { readonly is: 'fault'; readonly message: Message; readonly hint: Message };

/** More of anything is inspected nowhere. */
const MOST = 999_999_999;
const WHOLE = /^\d+(?:\.0+)?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.0+)?$/;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;
/** Signs of a text that are shown. */
const MOST_SHOWN = 40;
const BLANK: FigureRead = { is: 'blank' };

const HINTS = {
  formula: { zh: '改正公式，或直接填数字', en: 'Mend the formula, or type the number' },
  unsaved: {
    zh: '用表格程序打开，重新计算后保存，或直接填数字',
    en: 'Open it in a spreadsheet program, recalculate and save it, or type the number',
  },
  day: { zh: '把单元格的格式改为数字后重填', en: 'Give the cell the format of a number and type it again' },
  none: { zh: '没有的填 0，不适用的留空', en: 'Type 0 for none, leave empty what does not apply' },
  whole: { zh: '按户数、项数或人次填整数', en: 'Type a whole number' },
} as const satisfies Readonly<Record<string, Message>>;

/** Reads the figure of a cell: a whole number from 0 on, typed or pasted as text in any width, with separators or its unit. */
export function readFigure(cell: GridCell | undefined, unit: string): FigureRead {
  if (cell === undefined) return BLANK;
  const { holds, text, number, formula } = cell;
  switch (holds) {
    case 'nothing':
      return fault('unsaved', {
        zh: `公式 \`${shortened(formula ?? '')}\` 没有存下结果，读不出数字`,
        en: `Unexpected formula \`${shortened(formula ?? '')}\` saved without its result, expected a number`,
      });
    case 'error':
      return fault('formula', {
        zh: `公式出错，结果是 \`${text}\`，应为数字`,
        en: `Unexpected error \`${text}\`, expected a number`,
      });
    case 'day':
      return fault('day', { zh: `是日期 \`${text}\`，应为数字`, en: `Unexpected day \`${text}\`, expected a number` });
    case 'number':
      return figureOf(number, String(number));
    default:
      return text === '' ? BLANK : readText(text, unit);
  }
}

function readText(text: string, unit: string): FigureRead {
  const plain = text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '');
  const own = unit.normalize('NFKC');
  const bare = own !== '' && plain.endsWith(own) ? plain.slice(0, -own.length) : plain;
  if (WHOLE.test(bare)) return figureOf(Number(bare), text);
  if (GROUPED.test(bare)) return figureOf(Number(bare.replaceAll(',', '')), text);
  if (DECIMAL.test(bare)) return figureOf(Number(bare), text);
  return fault('none', {
    zh: `填的是 \`${shortened(text)}\`，应为不小于 0 的整数`,
    en: `Unexpected text \`${shortened(text)}\`, expected a whole number from 0 on`,
  });
}

function figureOf(number: number, text: string): FigureRead {
  if (Number.isInteger(number) && number >= 0 && number <= MOST) return { is: 'figure', figure: number };
  const sort = number < 0 ? '负数' : Number.isInteger(number) ? '过大的数' : '小数';
  return fault('whole', {
    zh: `是${sort} \`${shortened(text)}\`，应为不小于 0 的整数`,
    en: `Unexpected number \`${shortened(text)}\`, expected a whole number from 0 to ${MOST}`,
  });
}

function fault(hint: keyof typeof HINTS, message: Message): FigureRead {
  return { is: 'fault', message, hint: HINTS[hint] };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
}
