import { never } from '../../core/invariant.ts';
import { at, type Check, defineCheck, type Finding, type Found } from '../check.ts';
import { phaseBreaks } from './phase-breaks.ts';
import { brokenLimits, type VisitLimit } from './visit-limits.ts';

const messages = {
  due: {
    zh: '“{phase}”自 `{start}` 开始，应不晚于 `{due}`（“{other}”的期限）',
    en: 'Unexpected start `{start}` of “{phase}”, expected `{due}` (“{other}” is due) or earlier',
  },
  overlap: {
    zh: '“{phase}”自 `{start}` 开始，应晚于 `{end}`（“{other}”结束）',
    en: 'Unexpected start `{start}` of “{phase}”, expected a day after `{end}` (end of “{other}”)',
  },
  gap: {
    zh: '“{phase}”自 `{start}` 开始，应紧接 `{end}`（“{other}”结束）',
    en: 'Unexpected start `{start}` of “{phase}”, expected the working day after `{end}` (end of “{other}”)',
  },
  early: {
    zh: '“{phase}”自 `{start}` 开始，应不早于 `{from}`（“{other}”开始）',
    en: 'Unexpected start `{start}` of “{phase}”, expected `{from}` (start of “{other}”) or later',
  },
  late: {
    zh: '“{phase}”到 `{end}` 为止，应不晚于 `{due}`（“{other}”截止）',
    en: 'Unexpected end `{end}` of “{phase}”, expected `{due}` (end of “{other}”) or earlier',
  },
} as const;

/** Parts of a campaign that cannot all be done as dated. */
export const phasesConflicting: Check = defineCheck({
  id: 'dates/phases-conflicting',
  severity: 'warning',
  title: { zh: '各阶段时间矛盾或者不衔接', en: 'Phases of the campaign contradict each other or do not adjoin' },
  why: {
    zh: '检查还没有开始就要交检查的记录，或者两个阶段重叠、中间空出几天，各部门无法照着做。',
    en: 'Records due before the visits they are made on, phases that overlap or leave days between: nobody can follow that.',
  },
  fix: {
    zh: '使 `schedule.phases` 前后相接，`schedule.visits` 在抽查期间内，与检查有关的节点放在检查之后。',
    en: 'Let `schedule.phases` follow one another, keep `schedule.visits` in the window and what visits produce after them.',
  },
  basis: null,
  effectiveFrom: null,
  messages,
  example: {
    bad: `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        visits: { start: «2026-06-15», end: 2026-06-18 }
        milestones: [{ id: records, name: 填写检查记录表, deadline: { due: 2026-06-12 } }]`,
    good: `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        visits: { start: 2026-06-15, end: 2026-06-18 }
        milestones: [{ id: records, name: 填写检查记录表, deadline: { due: 2026-06-23 } }]`,
  },

  *run({ plan, calendar }, found) {
    for (const { kind, phase, other } of phaseBreaks(plan.schedule.phases, calendar)) {
      const { start } = phase;
      const related = {
        spot: at([...other.path, 'end']),
        note: { zh: `“${other.name}”在这里结束`, en: `“${other.name}” ends here` },
      };
      yield found(kind, at([...phase.path, 'start']), { phase: phase.name, start, end: other.end, other: other.name }, related);
    }
    for (const limit of brokenLimits(plan)) yield crossing(limit, found);
  },
});

function crossing({ kind, visit, name: other, day, spot, note }: VisitLimit, found: Found<typeof messages>): Finding {
  const { name: phase, end, startSpot, endSpot } = visit;
  const start = visit.start ?? end;
  switch (kind) {
    case 'from':
      return found('early', startSpot, { phase, start, from: day, other }, { spot, note });
    case 'due':
      return found('due', startSpot, { phase, start, due: day, other }, { spot, note });
    case 'until':
      return found('late', endSpot, { phase, end, due: day, other }, { spot, note });
    default:
      return never(kind);
  }
}
