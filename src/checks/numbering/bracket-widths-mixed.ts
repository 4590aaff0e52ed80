import { type Check, defineCheck } from '../check.ts';
import { firstWords, type NumberedPiece, numberedRows } from './numbered-rows.ts';

const HALF = /[()]/;
const FULL = /[（）]/;

/** Numbers of one level in brackets of two widths. */
export const bracketWidthsMixed: Check = defineCheck({
  id: 'numbering/bracket-widths-mixed',
  severity: 'info',
  title: { zh: '同级编号的括号全角、半角混用', en: 'Numbers of one level stand in brackets of two widths' },
  why: {
    zh: '同级编号写法不一，读者会以为层次不同；半角括号常是文本转换留下的。',
    en: 'Numbers written in two ways look like two levels; half-width brackets are often left by a conversion.',
  },
  fix: {
    zh: '在 `asIssued.numbers` 里把半角括号改为全角，或者不写编号，由程序生成。',
    en: 'Type full-width brackets in `asIssued.numbers`, or leave the numbers to be generated.',
  },
  basis: 'GB/T 9704-2012 7.3.3',
  effectiveFrom: null,
  messages: {
    mixed: {
      zh: '同级编号有 `{found}` 又有 `{other}`，应统一为 `{expected}`',
      en: 'Unexpected number `{found}` beside `{other}`, expected `{expected}` throughout the level',
    },
  },
  example: {
    bad: `
      kind: work-plan
      sections:
        - { id: aims, heading: 工作目标, children: [{ id: first, heading: 健全机制, text: 健全工作机制。 }, { heading: 规范程序, text: 规范工作程序。 }] }
      asIssued: { numbers: { first: «(一)» } }`,
    good: `
      kind: work-plan
      sections:
        - { id: aims, heading: 工作目标, children: [{ id: first, heading: 健全机制, text: 健全工作机制。 }, { heading: 规范程序, text: 规范工作程序。 }] }`,
    outline: `
      id: own
      title: 方案
      sections: [{ id: body, insert: sections }]`,
  },

  *run(subject, found) {
    const rows = numberedRows(subject);
    for (const level of new Set(rows.flat().map((piece) => piece.level))) {
      const pieces = rows.filter(([first]) => first?.level === level).flat();
      const half = pieces.find(({ number }) => HALF.test(number));
      if (half?.typedAt == null) continue;
      const row = rows.find((each) => each.includes(half)) ?? [];
      const full = row.slice(0, row.indexOf(half)).findLast(isFull) ?? row.find(isFull) ?? pieces.find(isFull);
      if (full === undefined) continue;
      const values = { found: half.number, other: full.number, expected: widened(half.number) };
      yield found('mixed', half.typedAt, values, { spot: full.typedAt ?? full.place, note: noteOf(full) });
    }
  },
});

function isFull({ number }: NumberedPiece): boolean {
  return FULL.test(number) && !HALF.test(number);
}

function widened(number: string): string {
  return number.replaceAll('(', '（').replaceAll(')', '）');
}

function noteOf(piece: NumberedPiece) {
  const words = firstWords(piece);
  return { zh: `这里是“${words}”`, en: `here it is “${words}”` };
}
