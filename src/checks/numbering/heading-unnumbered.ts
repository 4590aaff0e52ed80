import { at, type Check, defineCheck, type Related, type Spot, type Subject, within } from '../check.ts';
import { firstWords, type NumberedPiece, numberedRows } from './numbered-rows.ts';
import { readNumber, withValue } from './typed-number.ts';

const FIRST_CLAUSE = /^[^，。；：,;:]*/;

/** A paragraph without a number beside numbered ones of its level. */
export const headingUnnumbered: Check = defineCheck({
  id: 'numbering/heading-unnumbered',
  severity: 'warning',
  title: { zh: '同级段落有的没有编号', en: 'A paragraph beside numbered ones has no number' },
  why: {
    zh: '没有编号的一段像是上一段的内容，引用时也说不清是哪一项。',
    en: 'Without a number it reads as part of the one before and cannot be cited.',
  },
  fix: {
    zh: '删去 `asIssued.numbers` 里的这一项，编号由程序生成。',
    en: 'Remove its entry from `asIssued.numbers`; the number is then generated.',
  },
  basis: 'GB/T 9704-2012 7.3.3',
  effectiveFrom: null,
  messages: {
    unnumbered: {
      zh: '“{previous}”之后此段没有编号，应为 `{expected}`',
      en: 'Unexpected paragraph without a number after “{previous}”, expected `{expected}`',
    },
    first: {
      zh: '“{next}”之前此段没有编号，应为 `{expected}`',
      en: 'Unexpected paragraph without a number before “{next}”, expected `{expected}`',
    },
  },
  example: {
    bad: `
      kind: work-plan
      sections:
        - { heading: 工作要求, children: [{ heading: 加强领导, text: 加强组织领导。 }, { id: reports, text: «各单位要按时报送情况»，不得迟报。 }] }
      asIssued: { numbers: { reports: null } }`,
    good: `
      kind: work-plan
      sections:
        - { heading: 工作要求, children: [{ heading: 加强领导, text: 加强组织领导。 }, { id: reports, text: 各单位要按时报送情况，不得迟报。 }] }`,
    outline: `
      id: own
      title: 方案
      sections: [{ id: body, insert: sections }]`,
  },

  *run(subject, found) {
    for (const row of numberedRows(subject)) {
      for (const [index, piece] of row.entries()) {
        const previous = row.slice(0, index).findLast(isNumbered);
        const model = previous ?? row.find(isNumbered);
        if (isNumbered(piece) || piece.typedAt === null || model === undefined) continue;
        const counted = readNumber(model.number);
        if (counted === undefined) continue;
        const expected = withValue(counted, previous === undefined ? 1 : counted.value + 1);
        const [spot, related] = spotsOf(subject, piece, piece.typedAt);
        yield previous === undefined
          ? found('first', spot, { next: firstWords(model), expected }, related)
          : found('unnumbered', spot, { previous: firstWords(model), expected }, related);
      }
    }
  },
});

function isNumbered({ number }: NumberedPiece): boolean {
  return number !== '';
}

/** The first clause of words the plan types; where an outline words them, the place that leaves out the number. */
function spotsOf({ plan }: Subject, { place }: NumberedPiece, typedAt: Spot): readonly [Spot, Related] {
  if ('source' in place) return [typedAt, { spot: place, note: { zh: '这段话在文稿提纲里', en: 'the outline words it' } }];
  const typed = plan.prose.find(({ path }) => path.join('.') === place.path.join('.'))?.text ?? '';
  const end = FIRST_CLAUSE.exec(typed)?.[0].length ?? 0;
  const note = { zh: '这里写着没有编号', en: 'the number is left out here' };
  return [end === 0 ? at(place.path) : within(place.path, 0, end), { spot: typedAt, note }];
}
