import { addDays, lastDayOf } from '../../plan/days/day.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { registeredAt } from '../registered-at.ts';
import { issuedOn } from '../schedule/issued-on.ts';

/** A document that rests on one made after it, or on one no longer in force. */
export const basisOutOfForce: Check = defineCheck({
  id: 'references/basis-out-of-force',
  severity: 'error',
  title: { zh: '依据晚于本文件或者已经失效', en: 'The basis is younger than the document or out of force' },
  why: {
    zh: '依据在成文时还没有，或者已经不作数，文件就没有依据。',
    en: 'A document has no basis in one that was not there yet, or no longer holds.',
  },
  fix: {
    zh: '改引现行文件；登记错了的，改登记库的 `docs[].date`、`docs[].until`。',
    en: 'Cite the document in force; where the record is wrong, mend `docs[].date` or `docs[].until`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    younger: {
      zh: '依据《{title}》成文于 `{date}`，应不晚于本文件 `{issued}`',
      en: 'Unexpected basis 《{title}》 of `{date}`, expected one of `{issued}` (this document) or earlier',
    },
    repealed: {
      zh: '依据《{title}》自 `{until}` 起失效，应为现行文件',
      en: 'Unexpected basis 《{title}》 (out of force since `{until}`), expected one in force',
    },
    void: {
      zh: '依据《{title}》登记为 `{status}`，应为现行文件',
      en: 'Unexpected basis 《{title}》 registered as `{status}`, expected one in force',
    },
  },
  example: {
    bad: 'basis: [«rules»]',
    good: 'basis: [new-rules]',
    registry: `
docs:
  - { id: rules, title: 示例市双随机监管工作规范, number: 示市监〔2020〕1号, date: 2020-01-06, until: 2025-12-31 }
  - { id: new-rules, title: 示例市双随机监管工作规范（2026年修订）, number: 示市监〔2026〕1号, date: 2026-01-05 }`,
  },

  *run({ plan, today }, found) {
    const issued = plan.issued;
    for (const { document, path } of plan.basis) {
      const { title, date, until, status } = document;
      if (issued !== null && date !== null && date > issued) {
        yield found('younger', at(path), { title, date, issued }, ...registeredAt(document, ['date']), issuedOn(issued));
      } else if (until !== null && (issued === null ? today.isAfter(until) : until < issued)) {
        yield found('repealed', at(path), { title, until: addDays(until, 1) }, ...registeredAt(document, ['until']));
      } else if (until === null && isVoid(status) && !today.isAfter(lastDayOf(plan.year))) {
        // without its last day, a void document may have held when a plan of an earlier year was issued
        yield found('void', at(path), { title, status }, ...registeredAt(document, ['status']));
      }
    }
  },
});

function isVoid(status: string | null): status is '废止' | '失效' {
  return status === '废止' || status === '失效';
}
