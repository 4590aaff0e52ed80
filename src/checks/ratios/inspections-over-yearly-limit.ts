import { compareTexts } from '../../core/compare-texts.ts';
import { placeAt } from '../../core/source.ts';
import type { Plan } from '../../plan/plan.ts';
import type { InspectedObject, ResultsPlan } from '../../plan/results.ts';
import { objectKeys } from '../../plan/statistics/object-keys.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { plansInForce } from '../ledger/plans-in-force.ts';

/** An object drawn once more than the region allows. */
export const inspectionsOverYearlyLimit: Check = defineCheck({
  id: 'ratios/inspections-over-yearly-limit',
  severity: 'warning',
  title: { zh: '同一对象一年内被抽查的次数超过上限', en: 'One object is drawn more often in a year than the region allows' },
  why: {
    zh: '规定了年度频次上限的，超过就是重复检查，加重企业负担。',
    en: 'Beyond the yearly limit inspections count as repeated, and burden the enterprise.',
  },
  fix: {
    zh: '抽取时用 `sampling.exclude` 排除本年度已抽查的对象，或者把几次检查合并进行；上限在地区年度规则的 `limits.inspectionsPerYear`。',
    en: 'Exclude objects already drawn this year by `sampling.exclude`, or inspect at once; the limit is `limits.inspectionsPerYear`.',
  },
  basis: '《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）',
  effectiveFrom: null,
  messages: {
    over: {
      zh: '“{object}”本年度第 `{count}` 次被抽查，应不超过 `{expected}` 次',
      en: 'Unexpected inspection no. `{count}` of “{object}” this year, expected `{expected}` at most',
    },
  },
  restsOn: { over: 'limits.inspectionsPerYear' },
  example: {
    profile: 'limits: { inspectionsPerYear: 1 }',
    others: {
      'joint-01': 'sequence: 1',
      'joint-02': 'sequence: 2',
      'joint-01-results': `
        kind: results
        campaign: test/2026/joint-01
        entities: [{ name: 示例甲医院, inspectedOn: 2026-04-10, outcome: 未发现问题 }]`,
    },
    bad: `
      kind: results
      campaign: test/2026/joint-02
      entities:
        - { name: «示例甲医院», inspectedOn: 2026-06-10, outcome: 未发现问题 }
        - { name: 示例乙医院, inspectedOn: 2026-06-11, outcome: 未发现问题 }`,
    good: `
      kind: results
      campaign: test/2026/joint-02
      entities:
        - { name: 示例丙医院, inspectedOn: 2026-06-10, outcome: 未发现问题 }
        - { name: 示例乙医院, inspectedOn: 2026-06-11, outcome: 未发现问题 }`,
  },

  *run({ plan, ledger }, found) {
    const limit = plan.profile.limits.inspectionsPerYear;
    if (plan.kind !== 'results' || limit === null) return;
    const year = entriesOf(ledger, plan.year);
    const keyOf = objectKeys([...year.map(({ entity }) => entity), ...plan.entities]);
    const visited = visitsOf(year, keyOf);
    for (const [key, own] of firstEntries(plan, keyOf)) {
      const visits = visited.get(key) ?? [];
      const count = visits.findIndex(({ results }) => results.campaign.text === plan.campaign.text) + 1;
      if (count <= limit) continue;
      const earlier = visits.slice(0, count - 1).map(({ results, entity }) => ({
        spot: placeAt(results.positions, [...entity.path, 'name']),
        note: { zh: `此前在 \`${results.id}\` 中被抽查`, en: `inspected before in \`${results.id}\`` },
      }));
      yield found('over', at([...own.path, 'name']), { object: own.name, count, expected: limit }, ...earlier);
    }
  },
});

type KeyOf = (entity: InspectedObject) => string;

/** An object in the results of a campaign. */
interface Entry {
  readonly results: ResultsPlan;
  readonly entity: InspectedObject;
}

/** The campaigns that met each object in a year, in the order they did: departments that go apart meet it together. */
function visitsOf(entries: readonly Entry[], keyOf: KeyOf): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const visits = found.get(keyOf(entry.entity)) ?? [];
    const campaign = entry.results.campaign.text;
    if (!visits.some(({ results }) => results.campaign.text === campaign)) visits.push(entry);
    found.set(keyOf(entry.entity), visits);
  }
  return found;
}

function entriesOf(ledger: readonly Plan[], year: number): readonly Entry[] {
  return plansInForce(ledger)
    .filter((each) => each.kind === 'results')
    .filter((results) => results.year === year)
    .flatMap((results) => results.entities.map((entity) => ({ results, entity })))
    .toSorted((a, b) => compareTexts(dayOf(a), dayOf(b)));
}

function dayOf({ results, entity }: Entry): string {
  return `${entity.inspectedOn ?? results.issued ?? ''} ${results.id}`;
}

/** The objects of results by what tells them apart, each with its first entry. */
function firstEntries({ entities }: ResultsPlan, keyOf: KeyOf): ReadonlyMap<string, InspectedObject> {
  return new Map(entities.toReversed().map((entity) => [keyOf(entity), entity]));
}
