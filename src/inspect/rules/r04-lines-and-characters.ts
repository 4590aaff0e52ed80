import type { Columns, Paragraph, WordFile } from '../document/word-file.ts';
import type { FormatRule, Subject, Verdict } from '../format-rule.ts';
import { gridOf } from '../measure/character-grid.ts';
import { commonest } from '../measure/commonest.ts';
import { count, mm, points } from '../measure/lengths.ts';
import { bodyOf } from '../recognise/body-of.ts';
import { judged, unmeasured } from '../verdict.ts';

const LINES = 22;
const CHARACTERS = 28;
/** What 22 lines may leave of the text area: 2 mm. */
const SHORT = 113;
/** Lines set closer than usual so that the signature keeps body on its page (7.3.5.5); 28 pt is a habit of its own. */
const CLOSEST = 520;
const HABIT = 560;
const WIDEST = 600;
/** Half a point: a pitch typed by hand is a multiple of it, one reckoned to fit a page hardly ever. */
const TYPED = 10;
const ONE_COLUMN: Columns = { count: 1, space: 0 };

/** 5.2.3: 22 lines of 28 characters. */
export const r04LinesAndCharacters: FormatRule = {
  id: 'R4',
  group: 'page',
  title: { zh: '行数与字数', en: 'Lines and characters' },
  clause: '5.2.3',
  strength: 'usual',
  requirement: { zh: '每面 22 行，每行 28 个字，撑满版心', en: '22 lines of 28 characters a page, filling the text area' },

  judge(subject) {
    return [lines(subject), characters(subject)];
  },
};

function lines({ geometry: { pitch, textHeight, page } }: Subject): Verdict {
  if (page === undefined) return unmeasured('文件没有写明版心高', 'the file states no height of the text area');
  if (pitch === undefined) {
    return unmeasured('正文行距随字体而定，须看排版结果', 'the font decides the pitch of lines; only a printed page tells');
  }
  const fit = Math.floor(textHeight / pitch);
  const left = textHeight - LINES * pitch;
  const isFull = fit === LINES && left <= SHORT;
  if (!isFull && mayBeAdjusted(pitch, fit)) {
    return unmeasured(
      `行距 ${points(pitch)}，按 7.3.5.5 为使署名与正文同页可以这样调整，须看排版结果`,
      `pitch ${points(pitch)}: clause 7.3.5.5 lets it be so closed up to keep body with the signature; only a printed page tells`,
    );
  }
  const [zh, en] = isFull || left <= 0 ? ['', ''] : [`，第 22 行下剩 ${mm(left)}`, `, ${mm(left)} left below line 22`];
  return judged(isFull, {
    aspect: { zh: '每面行数', en: 'lines a page' },
    measured: { zh: `行距 ${points(pitch)}，排 ${fit} 行${zh}`, en: `pitch ${points(pitch)}, ${fit} lines${en}` },
    required: { zh: '22 行撑满版心', en: '22 lines that fill the text area' },
  });
}

/** Whether the lines may have been set closer or wider so that signature and body share a page. */
function mayBeAdjusted(pitch: number, fit: number): boolean {
  if (fit >= LINES) return pitch >= CLOSEST && pitch !== HABIT;
  return pitch <= WIDEST && pitch % TYPED !== 0;
}

function characters({ file, elements, geometry: { textWidth, page } }: Subject): Verdict {
  if (page === undefined) return unmeasured('文件没有写明版心宽', 'the file states no width of the text area');
  const widths = new Map<number, number>();
  const body = bodyOf(elements);
  for (const paragraph of body) {
    for (const { text, look } of paragraph.runs) {
      const width = gridOf(file, paragraph, look) ?? look.size * 10 + look.spacing;
      widths.set(width, (widths.get(width) ?? 0) + text.length);
    }
  }
  const width = commonest(widths);
  if (width === undefined) return unmeasured('没有认出正文', 'no body was recognised');
  const { count: columns, space } = commonColumns(file, body);
  const fit = Math.floor((columnWidth(textWidth, columns, space) + 1) / width);
  const [zh, en] = columns === 1 ? ['', ''] : [`分 ${columns} 栏，`, `in ${columns} columns, `];
  return judged(fit === CHARACTERS, {
    aspect: { zh: '每行字数', en: 'characters a line' },
    measured: {
      zh: `每字 ${points(width)}，${zh}排 ${count(fit)} 字`,
      en: `${points(width)} a character, ${en}${count(fit)} a line`,
    },
    required: { zh: '28 字', en: '28 characters' },
  });
}

/** The columns most paragraphs of the body run in. */
function commonColumns({ sections }: WordFile, body: readonly Paragraph[]): Columns {
  const found = body.map(({ section }) => sections[section]?.columns ?? ONE_COLUMN);
  const several = found.filter(({ count }) => count > 1);
  return several.length * 2 > found.length ? (several[0] ?? ONE_COLUMN) : ONE_COLUMN;
}

function columnWidth(textWidth: number, columns: number, space: number): number {
  return (textWidth - (columns - 1) * space) / columns;
}
