import type { Paragraph, Section, Table, WordFile } from '../document/word-file.ts';
import type { FormatRule, Subject, Verdict } from '../format-rule.ts';
import { mm } from '../measure/lengths.ts';
import { pageNumbersIn } from '../measure/page-number.ts';
import { sheet } from '../profiles.ts';
import type { Elements } from '../recognise/elements.ts';
import { inapplicable, judged, judgedEach, unmeasured } from '../verdict.ts';

const CLOSE = 60;
/** Rows from which a table may well go over a page. */
const LONG = 12;

/** 8: tables set across the length of the page; and what keeps any table whole in every program. */
export const r41Tables: FormatRule = {
  id: 'R41',
  group: 'special',
  title: { zh: '表格', en: 'Tables' },
  clause: '8',
  strength: 'required',
  requirement: {
    zh: 'A4 横排表格页码位置与其他页一致，单页表头在订口一边，双页在切口一边；表格写明列宽，长表表头逐页重复',
    en: 'on turned pages the number stands where the others have it, the head of the table at the left edge of the upright sheet; tables state their columns, long ones repeat their head',
  },

  judge(subject) {
    const { file, elements } = subject;
    const turned = file.sections.flatMap((section, index) => (section.isLandscape ? [{ section, index }] : []));
    const tables = tableVerdicts(file, elements);
    if (turned.length === 0 && tables.length === 0)
      return [inapplicable('没有表格，也没有横排的页', 'there are no tables and no turned pages')];
    return [
      ...turned.flatMap(({ section, index }) => [marginVerdict(subject, section, index), numberVerdict(section)]),
      ...tables,
    ];
  },
};

/** Tables of figures and facts: those of the head and the imprint serve layout only. */
function tableVerdicts(file: WordFile, elements: Elements): readonly Verdict[] {
  const isLayout = new Set(
    file.paragraphs.flatMap((each) =>
      each.home.table === undefined || elements.nameOf(each) === undefined ? [] : [each.home.table],
    ),
  );
  const tables = file.tables.filter(({ index, rows }) => !isLayout.has(index) && rows.some(({ cells }) => cells.length > 1));
  const firsts = new Map(tables.flatMap((table) => pairOf(table, file)));
  const long = [...firsts].filter(([, { rows }]) => rows.length >= LONG).map(([paragraph]) => paragraph);
  return [
    ...judgedEach([...firsts.keys()], {
      aspect: { zh: '表格的列宽', en: 'columns of tables' },
      required: { zh: '写明每列的宽', en: 'the width of each stated' },
      strength: 'recommended',
      fault: (each) =>
        (firsts.get(each)?.grid ?? []).some((width) => width > 0)
          ? undefined
          : { zh: '没有列宽（tblGrid）', en: 'no grid (tblGrid)' },
    }),
    ...judgedEach(long, {
      aspect: { zh: '表头', en: 'head of tables' },
      required: { zh: '逐页重复', en: 'repeated on each page' },
      strength: 'practice',
      fault: (each) => (firsts.get(each)?.rows[0]?.isHeader === true ? undefined : { zh: '表头不重复', en: 'not repeated' }),
    }),
  ];
}

function pairOf(table: Table, { paragraphs }: WordFile): readonly (readonly [Paragraph, Table])[] {
  const first = paragraphs[table.first - 1];
  return first === undefined || table.isNested ? [] : [[first, table]];
}

function marginVerdict({ file, profile }: Subject, { page }: Section, index: number): Verdict {
  if (page === undefined) return unmeasured('横排页没有写明页边距', 'the turned page states no margins');
  // the upright page turned so that its left edge is the top
  const asked = { top: sheet.left, right: profile.top, bottom: sheet.right, left: profile.bottom };
  const sides = ['top', 'right', 'bottom', 'left'] as const;
  const first = file.paragraphs.find(({ section, text }) => section === index && text.trim() !== '');
  const said = (of: Readonly<Record<(typeof sides)[number], number>>) => sides.map((side) => mm(of[side])).join(' / ');
  return judged(
    sides.every((side) => Math.abs(page[side] - asked[side]) <= CLOSE),
    {
      aspect: { zh: '横排页的上/右/下/左边距', en: 'top/right/bottom/left margin of turned pages' },
      measured: { zh: said(page), en: said(page) },
      required: { zh: said(asked), en: said(asked) },
      strength: 'practice',
      at: first === undefined ? [] : [first],
    },
  );
}

/** The number has its place when it stands turned at the left edge; in the flow of a footer it stands below the table. */
function numberVerdict({ headers, footers }: Section): Verdict {
  const numbers = [headers.default, headers.even, footers.default, footers.even].flatMap((story) => pageNumbersIn(story));
  const isPlaced = (each: Paragraph) => each.home.kind === 'box' || each.layout.frame !== undefined || each.home.kind === 'cell';
  if (numbers.length > 0 && numbers.every(isPlaced)) {
    return unmeasured(
      '横排页的页码单独定位，位置须看排版结果',
      'the number of turned pages is placed by itself; only a printed page tells where',
    );
  }
  return judged(false, {
    aspect: { zh: '横排页的页码', en: 'number of turned pages' },
    measured:
      numbers.length === 0
        ? { zh: '没有页码', en: 'none' }
        : { zh: '在表格下方，随页转了向', en: 'below the table, turned with the page' },
    required: { zh: '与竖排页同一位置，在横排页左边', en: 'where upright pages have it: at the left edge of the turned page' },
  });
}
