import type { Message } from '../../core/diagnostic.ts';
import type { Day } from '../../plan/days/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Deadline, Schedule } from '../../plan/schedule.ts';
import { at, type Spot } from '../check.ts';
import { deadlineSpot, deadlineWorking } from '../schedule/deadlines.ts';
import { windowEnd, windowStart } from './window-edges.ts';

/** What visits leave behind: papers filled in on the spot, and results. */
const MADE_ON_VISITS = /一企一表|记录表|检查记录|现场笔录|(?:检查|抽查|核查)结果|(?:实地|现场|入企|上门)(?:核查|检查)/;
/** What is done ahead of visits, whatever it names beside. */
const MADE_BEFORE = /确认|名单|抽取|派发|匹配|分组|培训|会议|碰头|动员|准备|印制|样式|预先|通知|方案/;
/** A phase in which objects are visited. */
const VISITING = /(?:实地|现场|入企|上门)(?:核查|检查)|检查实施|实施检查|开展检查|联合检查/;

/** A stretch in which objects are visited; without a start where only its last day is given. */
export interface Visit {
  readonly name: string;
  readonly start: Day | null;
  readonly end: Day;
  readonly startSpot: Spot;
  readonly endSpot: Spot;
}

/** A day visits have to keep to: `from` on, begun by `due`, over `until`. */
export interface VisitLimit {
  readonly kind: 'from' | 'due' | 'until';
  readonly visit: Visit;
  readonly name: string;
  readonly day: Day;
  readonly spot: Spot;
  readonly note: Message;
}

/** The limits visits do not keep: the window they belong in, and what can only be done after them. One for each day. */
export function brokenLimits(plan: Plan): readonly VisitLimit[] {
  const stated = statedVisit(plan);
  const ofWindow = stated === undefined ? [] : windowLimits(plan.schedule, stated);
  const visits = stated === undefined ? phaseVisits(plan.schedule) : [stated];
  return [...ofWindow, ...visits.flatMap((visit) => laterLimits(plan, visit))];
}

/** A period counted from the dispatch has no day of its own to be outside the window: dates/window-too-short looks at it. */
function statedVisit(plan: Plan): Visit | undefined {
  const { visits, visitsBy } = plan.schedule;
  if (visits !== null) {
    const spots = { startSpot: at([...visits.path, 'start']), endSpot: at([...visits.path, 'end']) };
    return { name: '实地核查', start: visits.start, end: visits.end, ...spots };
  }
  if (visitsBy?.form !== 'due' || visitsBy.due === null) return undefined;
  const spot = deadlineSpot(plan, visitsBy);
  return { name: visitsBy.name, start: null, end: visitsBy.due, startSpot: spot, endSpot: spot };
}

/** Where the plan dates no visits, the first of its phases that are about them. */
function phaseVisits({ phases, visitsBy }: Schedule): readonly Visit[] {
  const [first] = visitsBy === null ? phases.filter(({ name }) => VISITING.test(name)) : [];
  if (first === undefined) return [];
  return [{ ...first, startSpot: at([...first.path, 'start']), endSpot: at([...first.path, 'end']) }];
}

function windowLimits({ window }: Schedule, visit: Visit): readonly VisitLimit[] {
  if (window === null) return [];
  const { start, end } = window;
  const limits: VisitLimit[] = [];
  const common = { visit, name: '抽查' };
  if (visit.start !== null && visit.start < start) {
    limits.push({ ...common, ...windowStart(window), kind: 'from', day: start });
  }
  if (visit.end > end) {
    limits.push({ ...common, ...windowEnd(window), kind: 'until', day: end });
  }
  return limits;
}

function laterLimits(plan: Plan, visit: Visit): readonly VisitLimit[] {
  const { milestones, results } = plan.schedule;
  const papers = milestones.filter(({ name }) => MADE_ON_VISITS.test(name) && !MADE_BEFORE.test(name));
  return [...papers, ...(results === null ? [] : [results])].flatMap((deadline) => laterLimit(plan, visit, deadline));
}

/** Results are not final while visits go on; papers may be handed in one by one, but not before the first visit. */
function laterLimit(plan: Plan, visit: Visit, deadline: Deadline): readonly VisitLimit[] {
  const { name, due } = deadline;
  if (due === null) return [];
  const common = { visit, name, day: due, spot: deadlineSpot(plan, deadline), note: deadlineWorking(deadline) };
  if (visit.start !== null && due < visit.start) return [{ ...common, kind: 'due' }];
  return deadline === plan.schedule.results && due < visit.end ? [{ ...common, kind: 'until' }] : [];
}
