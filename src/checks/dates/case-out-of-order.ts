import { never } from '../../core/invariant.ts';
import { type Check, defineCheck, type Finding, type Found } from '../check.ts';
import { whose } from '../inspections/whose.ts';
import { type CaseStep, caseSteps } from './case-steps.ts';

const messages = {
  published: {
    zh: '{objects}的公示日期为 `{day}`，应不早于检查日期 `{before}`',
    en: 'Unexpected day of publication `{day}` of {objects}, expected `{before}` (inspection) or later',
  },
  issued: {
    zh: '{objects}的检查日期为 `{before}`，应不晚于结果的成文日期 `{day}`',
    en: 'Unexpected day of inspection `{before}` of {objects}, expected `{day}` (date of issue) or earlier',
  },
  started: {
    zh: '{objects}的处置自 `{day}` 开始，应不早于检查日期 `{before}`',
    en: 'Unexpected start `{day}` of the disposal of {objects}, expected `{before}` (inspection) or later',
  },
  due: {
    zh: '{objects}的处置期限为 `{day}`，应不早于开始日期 `{before}`',
    en: 'Unexpected term `{day}` of the disposal of {objects}, expected `{before}` (its start) or later',
  },
  done: {
    zh: '{objects}的处置办结于 `{day}`，应不早于开始日期 `{before}`',
    en: 'Unexpected end `{day}` of the disposal of {objects}, expected `{before}` (its start) or later',
  },
} as const;

/** A case whose days run backwards: published or disposed of before it was inspected, closed before it was begun. */
export const caseOutOfOrder: Check = defineCheck({
  id: 'dates/case-out-of-order',
  severity: 'error',
  title: { zh: '检查、处置、公示的日期前后颠倒', en: 'The days of a case run backwards' },
  why: {
    zh: '先检查，再处置、公示；日期颠倒，公示出去的记录就不可信。',
    en: 'A case is inspected, then disposed of and published; a record that says otherwise is not believed.',
  },
  fix: {
    zh: '核对检查日期、处置的起止和公示日期，改正抄错的一个。',
    en: 'Compare the days of inspection, disposal and publication, and mend the one that is mistyped.',
  },
  basis: null,
  effectiveFrom: null,
  messages,
  example: {
    bad: `
      kind: disposals
      results: test/2026/results
      entries: [{ entity: 示例甲诊所, action: 责令改正, started: 2026-07-06, done: «2026-07-03» }]`,
    good: `
      kind: disposals
      results: test/2026/results
      entries: [{ entity: 示例甲诊所, action: 责令改正, started: 2026-07-06, done: 2026-07-06 }]`,
  },

  *run(subject, found) {
    for (const steps of caseSteps(subject)) yield backwards(steps, found);
  },
});

function backwards([first, ...others]: readonly [CaseStep, ...CaseStep[]], found: Found<typeof messages>): Finding {
  const { sort, object, spot, related, day, before } = first;
  const values = { objects: whose(object, others.length + 1), day, before };
  switch (sort) {
    case 'published':
      return found('published', spot, values, related);
    case 'issued':
      return found('issued', spot, values, related);
    case 'started':
      return found('started', spot, values, related);
    case 'due':
      return found('due', spot, values, related);
    case 'done':
      return found('done', spot, values, related);
    default:
      return never(sort);
  }
}
