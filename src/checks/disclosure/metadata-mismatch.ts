import type { Plan } from '../../plan/plan.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { missingSpot } from '../missing-spot.ts';
import { indexConflicts } from './index-conflicts.ts';

/** The index block of the page says other than the document below it. */
export const metadataMismatch: Check = defineCheck({
  id: 'disclosure/metadata-mismatch',
  severity: 'error',
  title: { zh: '网页著录项与正文不一致', en: 'The index block of the page contradicts the document' },
  why: {
    zh: '检索、归档和引用都依著录项；与正文不一致，读者不知道以哪个为准。',
    en: 'Search, archives and citations go by the index block; readers cannot tell which of the two holds.',
  },
  fix: {
    zh: '核对 `disclosure`、`issuers`、`issued`、`number` 和 `asIssued` 里照录的文字，改错的一方。',
    en: 'Compare `disclosure`, `issuers`, `issued`, `number` with the wording kept in `asIssued`, and correct the wrong one.',
  },
  basis: '《政府网站发展指引》（国办发〔2017〕47号）（依据待核）',
  effectiveFrom: null,
  messages: {
    mismatch: {
      zh: '`{field}` 为 `{found}`，应与正文一致：`{expected}`',
      en: 'Unexpected `{field}` `{found}` on the page, expected `{expected}` as in the document',
    },
    early: {
      zh: '发布日期为 `{found}`，应不早于成文日期 `{expected}`',
      en: 'Unexpected day of publication `{found}`, expected `{expected}` (date of issue) or later',
    },
    prefix: {
      zh: '发文字号的机关代字 `{found}` 是{organ}的，应为发文机关的 `{expected}`',
      en: 'Unexpected prefix `{found}` of {organ} in the document number, expected `{expected}` of the issuer',
    },
  },
  example: {
    bad: `
      issued: 2026-05-06
      disclosure: { type: 主动公开, publishedOn: «2026-05-01» }`,
    good: `
      issued: 2026-05-06
      disclosure: { type: 主动公开, publishedOn: 2026-05-11 }`,
  },

  *run({ plan, registry }, found) {
    for (const { field, values, against } of indexConflicts(plan)) {
      const note = { zh: '正文照录的文字', en: 'the wording of the document' };
      yield found('mismatch', missingSpot(plan, field), { field: field.join('.'), ...values }, { spot: at(against), note });
    }
    const { issued, disclosure } = plan;
    if (issued !== null && disclosure.publishedOn !== null && disclosure.publishedOn < issued) {
      const note = { zh: `${issued} 成文`, en: `made on ${issued}` };
      const values = { found: disclosure.publishedOn, expected: issued };
      yield found('early', at(['disclosure', 'publishedOn']), values, { spot: at(['issued']), note });
    }
    const prefix = foreignPrefix(plan, registry.organs);
    if (prefix !== null) yield found('prefix', at(['number', 'prefix']), prefix);
  },
});

/** A prefix that the registry gives to other organs alone than those the document is of. */
function foreignPrefix(
  { number, issuers, mark }: Plan,
  organs: readonly { documentPrefix: string | null; name: string; id: string }[],
) {
  const own = issuers.flatMap(({ organ, sealedBy }) => (sealedBy ? [organ, sealedBy.organ] : [organ]));
  const expected = own.find(({ documentPrefix }) => documentPrefix !== null)?.documentPrefix ?? null;
  if (number === null || expected === null) return null;
  const owners = organs.filter(({ documentPrefix }) => documentPrefix === number.prefix);
  const ids = [...own, ...mark.map(({ organ }) => organ)].map(({ id }) => id);
  const [owner] = owners;
  if (owner === undefined || owners.some(({ id }) => ids.includes(id))) return null;
  return { found: number.prefix, organ: owner.name, expected };
}
