import type { CitedDocument } from '../../plan/registry/registry.ts';
import { at, type Check, defineCheck, type Subject } from '../check.ts';
import { registeredAt } from '../registered-at.ts';
import { normalTitle, quotedTitle } from '../wording/normal-title.ts';
import { plainNumber } from './plain-number.ts';
import { titleMentions } from './title-mentions.ts';

/** A plan the registry holds, for others to cite, under another title, number or day. */
export const recordMismatch: Check = defineCheck({
  id: 'references/record-mismatch',
  severity: 'warning',
  title: { zh: '本文件与登记库里的记录不一致', en: 'The registry has this document otherwise' },
  why: {
    zh: '别的方案按登记库引用本文件，记录不对，各处印出的标题、字号就都不对。',
    en: 'Other plans cite this one as the registry has it; a wrong record is printed wherever it is cited.',
  },
  fix: {
    zh: '核对哪一处是对的，改方案，或者改登记库的 `docs`。',
    en: 'Find out which is right, and mend the plan or `docs` of the registry.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    title: {
      zh: '本文件题为《{found}》，应与登记的 `{id}` 一致：《{expected}》',
      en: 'Unexpected title 《{found}》, expected 《{expected}》 as `{id}` is registered',
    },
    number: {
      zh: '发文字号为 `{found}`，应与登记的 `{id}` 一致：`{expected}`',
      en: 'Unexpected document number `{found}`, expected `{expected}` as `{id}` is registered',
    },
    day: {
      zh: '成文日期为 `{found}`，应与登记的 `{id}` 一致：`{expected}`',
      en: 'Unexpected day of issue `{found}`, expected `{expected}` as `{id}` is registered',
    },
  },
  example: {
    bad: `
kind: annual-plan
title: 示例市甲区2026年度检查工作计划
number: «{ sequence: 4 }»`,
    good: `
kind: annual-plan
title: 示例市甲区2026年度检查工作计划
number: { sequence: 5 }`,
    registry: 'docs: [{ id: inspections, title: 示例市甲区2026年度检查工作计划, number: 甲市监〔2026〕5号 }]',
  },

  *run(subject, found) {
    const { plan } = subject;
    const titles = ownTitles(subject);
    const record = recordOf(subject, titles);
    if (record === undefined) return;
    const { id, number, date } = record;
    const [heading] = titleMentions(subject);
    if (heading !== undefined && !titles.has(normalTitle(record.title))) {
      yield found(
        'title',
        heading.spot,
        { found: quotedTitle(heading.text), id, expected: record.title },
        ...registeredAt(record, ['title']),
      );
    }
    if (plan.number !== null && number !== null && plainNumber(plan.number.text) !== plainNumber(number)) {
      yield found(
        'number',
        at(plan.number.path),
        { found: plan.number.text, id, expected: number },
        ...registeredAt(record, ['number']),
      );
    }
    if (plan.issued !== null && date !== null && plan.issued !== date) {
      yield found('day', at(['issued']), { found: plan.issued, id, expected: date }, ...registeredAt(record, ['date']));
    }
  },
});

/** The title of the plan and that of the notice it is issued under. */
function ownTitles(subject: Subject): ReadonlySet<string> {
  const parts = subject.manuscript?.parts.filter(({ role }) => role !== 'annex') ?? [];
  const printed = parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : [])));
  return new Set([...titleMentions(subject).map(({ text }) => text), ...printed].map(normalTitle));
}

/** The record of this very plan: that of its number, else the only one of its title. */
function recordOf({ plan, registry }: Subject, titles: ReadonlySet<string>): CitedDocument | undefined {
  const own = plan.number && plainNumber(plan.number.text);
  const numbered = registry.documents.find(({ number }) => number !== null && plainNumber(number) === own);
  const [titled, other] = registry.documents.filter(({ title }) => titles.has(normalTitle(title)));
  return numbered ?? (other === undefined ? titled : undefined);
}
