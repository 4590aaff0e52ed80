import { type Check, type Correction, defineCheck, type Spot, type Subject, within } from '../check.ts';

/** A mention of an annex by number. One that follows a cited title or number is another document's. */
const MENTION = /(?<![》号]的?)附件\s*[0-9０-９一二三四五六七八九十]+/g;
const LABEL = /^附件\s*[0-9０-９一二三四五六七八九十]*/;
const NUMBERED_TITLE = /^(?:附件\s*)?[0-9０-９]{1,2}[.．、：:]\s*/;
const WORD = '附件';

/** A single annex with a number, or several without. */
export const attachmentNumbersMisplaced: Check = defineCheck({
  id: 'numbering/attachment-numbers-misplaced',
  severity: 'warning',
  title: { zh: '附件编号不规范', en: 'A single annex is numbered, or several are not' },
  why: {
    zh: '只有一件附件还编号，读者会以为缺了别的；有几件不编号，正文说的是哪一件就不清楚。',
    en: 'A lone annex with a number looks like one of several, and several without numbers cannot be told apart.',
  },
  fix: {
    zh: '只有一件时写“附件”，两件以上写“附件1”“附件2”；不写 `asIssued.attachmentLabel`，编号由程序生成。',
    en: 'Write 附件 for one and 附件1, 附件2 for several; without `asIssued.attachmentLabel` they are generated.',
  },
  basis: 'GB/T 9704-2012 7.3.4',
  effectiveFrom: null,
  messages: {
    misplaced: {
      zh: '附件共 `{count}` 件，编号为 `{found}`，应为 `{expected}`',
      en: 'Unexpected attachment number `{found}` (of `{count}`), expected `{expected}`',
    },
    titled: {
      zh: '附件标题写有编号 `{found}`，应只写标题',
      en: 'Unexpected number `{found}` in the title of an attachment, expected the title alone',
    },
  },
  example: {
    bad: `
      attachments: [{ form: statistics-10 }]
      overrides: { results: 结果按«附件1»填报。 }`,
    good: `
      attachments: [{ form: statistics-10 }]
      overrides: { results: 结果按附件填报。 }`,
  },

  *run(subject, found) {
    const count = countOf(subject);
    if (count === 0) return;
    for (const { spot, of, by } of [...ofLabel(subject, count), ...ofMentions(subject, count)]) {
      yield { ...found('misplaced', spot, { count, found: of, expected: by }), correction: { of, by } };
    }
    for (const { spot, of, by } of ofTitles(subject)) {
      yield { ...found('titled', spot, { found: of.trim() }), correction: { of, by } };
    }
  },
});

interface Misplaced extends Correction {
  readonly spot: Spot;
}

/** All annexes, the tables of the plan's own kind among them. */
function countOf({ plan, manuscript }: Subject): number {
  return manuscript?.parts.filter(({ role }) => role === 'annex').length ?? plan.attachments.length;
}

/** The label above each annex of a document kept as issued. */
function ofLabel({ plan: { asIssued } }: Subject, count: number): readonly Misplaced[] {
  const of = LABEL.exec(asIssued?.attachmentLabel ?? '')?.[0];
  const by = count === 1 ? WORD : `${WORD}1`;
  if (of === undefined || (of === WORD) === (count === 1)) return [];
  return [{ spot: within(['asIssued', 'attachmentLabel'], 0, of.length), of, by }];
}

/** Titles with a number of their own, beside the one that is generated. */
function ofTitles({ plan }: Subject): readonly Misplaced[] {
  return plan.attachments.flatMap(({ title, path }) => {
    const of = NUMBERED_TITLE.exec(title ?? '')?.[0];
    return of === undefined ? [] : [{ spot: within([...path, 'title'], 0, of.length), of, by: '' }];
  });
}

/** Mentions of 附件1 where the document has a single one. */
function ofMentions({ plan }: Subject, count: number): readonly Misplaced[] {
  if (count !== 1) return [];
  const titles = new Set(plan.attachments.map(({ path }) => [...path, 'title'].join('.')));
  return plan.prose
    .filter(({ path }) => !titles.has(path.join('.')))
    .flatMap(({ text, path }) =>
      [...text.matchAll(MENTION)].map(({ 0: of, index }) => ({ spot: within(path, index, index + of.length), of, by: WORD })),
    );
}
