import { isMadePublic } from '../../plan/is-made-public.ts';
import { isRevision } from '../../plan/is-revision.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Check, defineCheck } from '../check.ts';
import { missingSpot } from '../missing-spot.ts';
import { documentDue } from './disclosure-due.ts';

/** A revised plan that was not published again. */
export const revisionUndisclosed: Check = defineCheck({
  id: 'disclosure/revision-undisclosed',
  severity: 'warning',
  title: { zh: '调整后的方案没有重新公开', en: 'A revised plan was not published again' },
  why: {
    zh: '网上还是原来的方案，检查对象看到的和实际执行的不一样。',
    en: 'The public still reads the earlier plan, which is no longer carried out.',
  },
  fix: {
    zh: '公开调整后的方案，把日期写在 `disclosure.publishedOn`。',
    en: 'Publish the revised plan and state the day in `disclosure.publishedOn`.',
  },
  basis: '《中华人民共和国政府信息公开条例》第二十六条',
  effectiveFrom: null,
  messages: {
    undisclosed: {
      zh: '第 `{version}` 版方案没有公开日期，应不晚于 `{due}` 公开',
      en: 'Unexpected version `{version}` without a disclosure date, expected one by `{due}`',
    },
  },
  restsOn: { undisclosed: 'limits.disclosureWithin' },
  example: {
    bad: `
      status: 印发
      version: 2
      issued: 2026-06-01
      «disclosure»: { type: 主动公开 }`,
    good: `
      status: 印发
      version: 2
      issued: 2026-06-01
      disclosure: { type: 主动公开, publishedOn: 2026-06-30 }`,
  },

  *run({ plan, ledger, calendar, today }, found) {
    const { disclosure, status } = plan;
    const isOwed = disclosure.publishedOn === null && isMadePublic(plan);
    if (!isRevision(plan) || !isOwed || status === '草稿' || status === '废止') return;
    const due = documentDue(plan, calendar);
    if (due === null || !today.isAfter(due.day)) return;
    const spot = missingSpot(plan, ['disclosure', 'publishedOn']);
    yield found('undisclosed', spot, { version: versionOf(plan, ledger), due: due.day }, due);
  },
});

/** As stated, else one more than the version it takes the place of. */
function versionOf({ version, supersedes }: Plan, ledger: readonly Plan[]): number {
  const earlier = ledger.find(({ id }) => id === supersedes?.text);
  return version ?? (earlier?.version ?? 1) + 1;
}
