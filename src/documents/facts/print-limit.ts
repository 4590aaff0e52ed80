import { parseDay, printDay } from '../../plan/days/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Anchor, Deadline } from '../../plan/schedule.ts';
import { isJoint } from './is-joint.ts';
import { printDeadline, printHour } from './print-time.ts';

/** The events a period may count from, as sentences name them. */
const EVENTS: Readonly<Record<string, string>> = {
  issued: '印发',
  'window.start': '抽查工作开始',
  'window.end': '抽查工作结束',
  'visits.start': '实地核查开始',
  'visits.end': '实地核查结束',
  visits: '实地核查截止',
  dispatch: '名单派发',
  confirmation: '比对确认截止',
  results: '检查结果录入截止',
  disposals: '后续处置录入截止',
  summary: '总结报送截止',
};

/** By when, without from when: 20个工作日内, 2026年8月28日前, 每月20日下午5:00前. Null where there is no day. */
export function printLimit(deadline: Deadline, year: number): string | null {
  const { form, due, show, inclusive } = deadline;
  const text = printDeadline(deadline, year);
  const hour = printHour(deadline);
  if (form !== 'within') return text && `${text}${hour}前${inclusive ? '（含当日）' : ''}`;
  if (due !== null && (text === null || show === 'absolute')) return `${printDay(due)}${hour}前${inclusive ? '（含当日）' : ''}`;
  if (due !== null && show === 'both') return `${text}内（${printDay(due)}${hour}前${inclusive ? '，含当日' : ''}）`;
  return text && `${text}内${hour === '' ? '' : `（末日${hour}前）`}`;
}

/** The whole of a deadline: 自联合抽查工作结束之日起20个工作日内, or its day: 2026年8月28日前. */
export function printUntil(deadline: Deadline, plan: Plan): string | null {
  const limit = printLimit(deadline, plan.year);
  if (limit === null || !countsFromEvent(deadline)) return limit;
  return deadline.after === null ? limit : `自${printEvent(deadline.after, plan)}起${limit}`;
}

/** The same as a part of a sentence: 于2026年8月28日前. A period that counts from nothing is printed as it is typed. */
export function printTerm(deadline: Deadline, plan: Plan): string | null {
  const until = printUntil(deadline, plan);
  if (until === null) return null;
  if (!countsFromEvent(deadline)) return `于${until}`;
  return deadline.after === null ? `在${until}` : until;
}

function countsFromEvent({ form, show, due }: Deadline): boolean {
  return form === 'within' && !(show === 'absolute' && due !== null);
}

function printEvent({ name }: Anchor, plan: Plan): string {
  const day = parseDay(name);
  if (day !== undefined) return printDay(day);
  const milestone = plan.schedule.milestones.find(({ id }) => id === name);
  const event = milestone?.name ?? EVENTS[name] ?? name;
  return `${isJoint(plan) && name.startsWith('window.') ? '联合' : ''}${event}之日`;
}
