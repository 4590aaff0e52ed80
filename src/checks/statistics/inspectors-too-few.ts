import type { ResultsPlan } from '../../plan/results.ts';
import type { StatedCounts } from '../../plan/statistics/statistics.ts';
import { entitiesOf } from '../../plan/statistics/statistics-lines.ts';
import { at, type Check, defineCheck, type Spot, type Subject } from '../check.ts';
import { cellSpot, linesStating } from './stated-lines.ts';
import { totalFaults } from './total-faults.ts';

/** Fewer inspectors than two for each visit. */
export const inspectorsTooFew: Check = defineCheck({
  id: 'statistics/inspectors-too-few',
  severity: 'warning',
  title: { zh: '检查人次少于每户两人', en: 'Fewer inspectors than two for each object' },
  why: {
    zh: '现场检查不少于两名执法人员；一个人的检查，取证和结果都站不住。',
    en: 'Two inspectors at least go on a visit; what one of them alone records does not stand.',
  },
  fix: {
    zh: '核对 `inspectorCount` 或者 `statistics` 里的 `inspectors`：是人次，不是人数；每户人数在地区年度规则的 `limits.inspectorsPerVisit`。',
    en: 'Check `inspectorCount`, or `inspectors` in `statistics`, which counts visits of persons; the limit is `limits.inspectorsPerVisit`.',
  },
  basis: '《中华人民共和国行政处罚法》第四十二条（依据待核）',
  effectiveFrom: null,
  messages: {
    few: {
      zh: '检查人次为 `{found}`，应不少于 `{expected}`（每户 {perVisit} 人）',
      en: 'Unexpected inspector visits `{found}`, expected `{expected}` or more ({perVisit} for each object)',
    },
  },
  restsOn: { few: 'limits.inspectorsPerVisit' },
  example: {
    bad: `
      kind: results
      entities: [{ name: 示例甲诊所, org: 区卫生健康局, inspectorCount: «1», outcome: 未发现问题 }]`,
    good: `
      kind: results
      entities: [{ name: 示例甲诊所, org: 区卫生健康局, inspectorCount: 2, outcome: 未发现问题 }]`,
    others: { campaign: 'kind: campaign' },
  },

  *run(subject, found) {
    const { plan } = subject;
    if (plan.kind !== 'results') return;
    const perVisit = plan.profile.limits.inspectorsPerVisit;
    const alone = plan.entities.filter(({ inspectorCount }) => inspectorCount !== null && inspectorCount < perVisit);
    for (const { path, inspectorCount } of alone) {
      yield found('few', visitSpot(plan, path), { found: inspectorCount ?? 0, expected: perVisit, perVisit });
    }
    if (alone.length > 0) return; // the sums are too small for the same reason
    for (const line of ownLines(subject, plan)) {
      const { inspectors = 0, checked = 0 } = line.counts;
      const expected = perVisit * checked;
      if (inspectors >= expected) continue;
      const note = { zh: `${checked} × ${perVisit} = ${expected}`, en: `${checked} × ${perVisit} = ${expected}` };
      const related = { spot: cellSpot(line, 'checked'), note };
      yield found('few', cellSpot(line, 'inspectors'), { found: inspectors, expected, perVisit }, related);
    }
  },
});

/** The number itself, or the names it was counted from. */
function visitSpot({ positions }: ResultsPlan, path: ResultsPlan['path']): Spot {
  const paths = [
    [...path, 'inspectorCount'],
    [...path, 'inspectors'],
  ];
  return at(paths.find((each) => positions.has(each)) ?? path);
}

/** Lines that can be judged: a department that inspects together with others need not send two of its own, all together do. */
function ownLines(subject: Subject, { statistics, entities }: ResultsPlan): readonly StatedCounts[] {
  const faults = totalFaults(subject);
  if (statistics === null || faults.has('inspectors') || faults.has('checked')) return [];
  const { rows, totals } = statistics;
  const isNamed = entities.every(({ organs }) => organs.length > 0);
  const alone = rows.filter(
    ({ reference }) => isNamed && entitiesOf(entities, reference.organ).every(({ organs }) => organs.length === 1),
  );
  const whole = totals === null || alone.length === rows.length ? [] : [totals];
  return linesStating({ rows: [...alone, ...whole], totals }, ['inspectors', 'checked']);
}
