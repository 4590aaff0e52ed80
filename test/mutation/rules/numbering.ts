import { all, type Change, drop, set } from './change.ts';
import { breaks, completed, type FactClass } from './fact-class.ts';
import { campaignOf, type Scene, valueAt } from './scene.ts';
import { sentenceSeat } from './seats.ts';

/** Ids of the headings printed with a number of their level, those of one row together. */
function rowsOfHeadings({ manuscript, plan }: Scene): readonly (readonly { id: string; number: string }[])[] {
  const rows: { id: string; number: string }[][] = [];
  let row: { id: string; number: string }[] = [];
  for (const block of manuscript.parts.flatMap(({ blocks }) => blocks)) {
    if ((block.kind !== 'heading' && block.kind !== 'paragraph') || block.opens?.level !== 2) continue;
    const { id } = block.opens;
    if (block.number.startsWith('（一）')) {
      row = [];
      rows.push(row);
    }
    if (id !== null && (plan.kind === 'work-plan' || plan.kind === 'campaign')) row.push({ id, number: block.number });
  }
  return rows.filter(({ length }) => length > 1);
}

/** Adds words to a sentence of the plan. */
function adding(scene: Scene): ((words: string) => Change) | undefined {
  const seat = sentenceSeat(scene);
  return seat && ((words) => seat.type(`${seat.text}${words}`));
}

/** Faults of numbers: of documents, of campaigns in a year, of parts of a text. */
export const numbering: readonly FactClass[] = [
  {
    name: 'red heading without a document number',
    finds: ['numbering/document-number-malformed'],
    *make({ plan, data }) {
      if (plan.number && valueAt(data, ['mark']) !== undefined) yield breaks(drop(['number']));
    },
  },
  {
    name: 'document number of another year',
    finds: ['numbering/document-number-malformed'],
    *make({ plan }) {
      if (plan.number) yield breaks(set(['number', 'year'], String(plan.number.year - 1)));
      if (plan.number) yield breaks(set(['number', 'year'], String(plan.number.year + 1)));
    },
  },
  {
    name: 'imprint dated before the document',
    finds: ['numbering/imprint-malformed'],
    *make(scene) {
      const { plan } = scene;
      if (plan.imprint && plan.issued) yield breaks(set(['imprint', 'date'], scene.workday(plan.issued, -1)));
    },
  },
  {
    name: 'imprint without 印发',
    finds: ['numbering/imprint-malformed'],
    *make({ plan, manuscript: { imprint } }) {
      if (!plan.imprint?.date || !imprint) return;
      const [year, month, day] = plan.imprint.date.split('-').map(Number);
      const line = `${plan.imprint.organ.organ.name}  ${year}年${month}月${day}日`;
      yield completed(set(['asIssued'], `{ imprint: ${line}印发 }`), set(['asIssued'], `{ imprint: ${line}印 }`));
    },
  },
  {
    name: 'campaign of a year with a number already taken, or with a gap',
    finds: ['numbering/sequence-broken'],
    *make(scene) {
      const campaign = campaignOf(scene);
      const others = scene.others.flatMap(({ plan }) =>
        plan.kind === 'campaign' && plan.sequence !== null ? [plan.sequence] : [],
      );
      const last = Math.max(0, ...others);
      if (!campaign || campaign.sequence === null || others.length === 0) return;
      for (const number of [last, last + 2]) if (number !== campaign.sequence) yield breaks(set(['sequence'], String(number)));
    },
  },
  {
    name: 'second campaign of a year numbered wrongly',
    finds: ['numbering/sequence-broken'],
    *make(scene) {
      const campaign = campaignOf(scene);
      if (!campaign || campaign.sequence === null || scene.others.some(({ plan }) => plan.kind === 'campaign')) return;
      const path = scene.path.replace(/[^/]+$/, 'next.yaml');
      const next = (number: number): Change =>
        all(
          () => scene.text,
          set(['sequence'], String(number)),
          ...(campaign.planRows.length > 0 ? [drop(['planRows'])] : []),
          set(['basis'], '[]'),
        );
      const { sequence } = campaign;
      for (const wrong of [sequence, sequence + 2, sequence + 9]) {
        yield { given: [{ path, change: next(sequence + 1) }], broken: [{ path, change: next(wrong) }] };
      }
    },
  },
  {
    name: 'number repeated or left out in a sentence',
    finds: ['numbering/item-number-repeated'],
    *make(scene) {
      const add = adding(scene);
      if (!add) return;
      const lists: readonly (readonly [good: string, ...bad: readonly string[]])[] = [
        [
          '一是加强组织领导；二是落实工作责任；三是严肃工作纪律。',
          '一是加强组织领导；二是落实工作责任；二是严肃工作纪律。',
          '一是加强组织领导；三是落实工作责任；四是严肃工作纪律。',
        ],
        [
          '（1）核对名录；（2）抽取对象；（3）匹配人员。',
          '（1）核对名录；（3）抽取对象；（4）匹配人员。',
          '（1）核对名录；（2）抽取对象；（2）匹配人员。',
        ],
        ['①核对名录；②抽取对象；③匹配人员。', '①核对名录；②抽取对象；④匹配人员。'],
      ];
      for (const [good, ...wrong] of lists) for (const bad of wrong) yield completed(add(good), add(bad));
    },
  },
  {
    name: 'paragraph without the number of its row',
    finds: ['numbering/heading-unnumbered'],
    *make(scene) {
      for (const row of rowsOfHeadings(scene)) {
        for (const { id } of row.slice(1)) yield breaks(set(['asIssued'], `{ numbers: { ${id}: null } }`));
      }
    },
  },
  {
    name: 'number of a row in half-width brackets',
    finds: ['numbering/bracket-widths-mixed'],
    *make(scene) {
      for (const row of rowsOfHeadings(scene)) {
        for (const { id, number } of row) {
          if (/^（.*）$/.test(number)) yield breaks(set(['asIssued'], `{ numbers: { ${id}: '(${number.slice(1, -1)})' } }`));
        }
      }
    },
  },
  {
    name: 'only attachment numbered',
    finds: ['numbering/attachment-numbers-misplaced'],
    *make(scene) {
      const add = adding(scene);
      const count = scene.plan.attachments.length;
      if (!add || count !== 1) return;
      yield completed(add('填报要求见附件。'), add('填报要求见附件1。'));
      yield completed(add('按附件填报。'), add('按附件一填报。'));
    },
  },
];
