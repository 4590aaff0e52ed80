import { placeAt } from '../../core/source.ts';
import type { DisposalsPlan } from '../../plan/disposals.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ResultsPlan } from '../../plan/results.ts';
import { at, type Check, defineCheck, type Related } from '../check.ts';
import { objectFinder } from '../inspections/object-finder.ts';
import { objectWord } from '../inspections/object-word.ts';
import { campaignOf, disposalsOf, resultsOf } from '../ledger/campaign-chain.ts';
import { disposalsDue } from './disclosure-due.ts';
import { isPending } from './is-pending.ts';

/** An object left for later disposal without one, or a disposal of an object nobody inspected. */
export const disposalMissing: Check = defineCheck({
  id: 'disclosure/disposal-missing',
  severity: 'error',
  title: { zh: '待后续处理而没有处置记录', en: 'An open case has no disposal on record' },
  why: {
    zh: '发现的问题没有下文，监管没有闭环；处置对不上结果，也就不知道处置的是谁。',
    en: 'A problem without a sequel leaves the case open; a disposal that fits no result cannot be told whose it is.',
  },
  fix: {
    zh: '在 `disposals` 方案里录入处置，名称、代码与结果一致；已经处置的也可以写在结果的 `disposition`。',
    en: 'Enter the disposal in the `disposals` plan, under the name and code of the result, or in its `disposition`.',
  },
  basis: '《国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见》（国发〔2019〕5号）（依据待核）',
  effectiveFrom: null,
  messages: {
    missing: {
      zh: '“{entity}”待后续处理而没有处置记录，应不晚于 `{due}` 录入',
      en: 'Unexpected open case “{entity}”, expected a disposal on record by `{due}`',
    },
    stranger: {
      zh: '处置对象“{entity}”不在所属的抽查结果里，应为其中的检查对象',
      en: 'Unexpected object “{entity}” of a disposal, expected one of the results it follows',
    },
  },
  example: {
    bad: `
      kind: disposals
      results: test/2026/results
      entries: [{ entity: «示例乙诊所», action: 责令改正 }]`,
    good: `
      kind: disposals
      results: test/2026/results
      entries: [{ entity: 示例甲诊所, action: 责令改正 }]`,
    others: {
      campaign: 'kind: campaign',
      results: `kind: results
campaign: test/2026/campaign
entities: [{ name: 示例甲诊所, outcome: 发现问题待后续处理 }]`,
    },
  },

  *run(subject, found) {
    const { plan, ledger, today } = subject;
    if (plan.kind === 'disposals') {
      for (const { entry, results } of strangers(plan, ledger)) {
        yield found('stranger', at([...entry.path, 'entity']), { entity: objectWord(entry) }, entriesOf(results));
      }
    }
    if (plan.kind !== 'results') return;
    const campaign = campaignOf(plan, ledger);
    const due = campaign === undefined ? null : disposalsDue(campaign);
    const disposals = disposalsOf(plan, ledger);
    const hasStrangers = disposals.some((each) => strangers(each, ledger).length > 0);
    if (due === null || !today.isAfter(due.day) || hasStrangers) return;
    const isDisposed = objectFinder(disposals.flatMap(({ entries }) => entries));
    for (const entity of plan.entities.filter((each) => isPending(each) && !isDisposed(each))) {
      yield found('missing', at([...entity.path, 'outcome']), { entity: entity.name, due: due.day }, due);
    }
  },
});

/** The disposals of objects the results do not have. They are told first: one of them may be the one that is missing. */
function strangers(plan: DisposalsPlan, ledger: readonly Plan[]) {
  const results = resultsOf(plan, ledger);
  if (results === undefined) return [];
  const isInspected = objectFinder(results.entities);
  return plan.entries.filter((entry) => !isInspected(entry)).map((entry) => ({ entry, results }));
}

function entriesOf({ entities, positions }: ResultsPlan): Related {
  const count = entities.length;
  const note = { zh: `所属结果有 ${count} 条`, en: `the results have ${count} entries` };
  return { spot: placeAt(positions, ['entities']), note };
}
