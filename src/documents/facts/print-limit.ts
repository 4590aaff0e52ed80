import { parseDay, printDay } from '../../plan/day.ts';
import type { Anchor, Deadline, Schedule } from '../../plan/plan.ts';
import { printDeadline, printTime } from './print-time.ts';

/** The events a period may count from, as sentences name them. */
const EVENTS: Readonly<Record<string, string>> = {
  issued: '印发',
  'window.start': '联合抽查工作开始',
  'window.end': '联合抽查工作结束',
  dispatch: '名单派发',
  confirmation: '比对确认截止',
  results: '检查结果录入截止',
  disposals: '后续处置录入截止',
  summary: '总结报送截止',
};

/** By when, without from when: 20个工作日内, 2026年8月28日前, 12月2日下午5:00前 with its year. Null for a recurring deadline. */
export function printLimit(deadline: Deadline, year: number): string | null {
  const text = printDeadline(deadline, year);
  if (text === null || deadline.form === 'every') return null;
  if (deadline.form === 'within') return `${text}内`;
  return `${text}${deadline.time === null ? '' : printTime(deadline.time)}前`;
}

/** The whole of a deadline: 自联合抽查工作结束之日起20个工作日内. A period that counts from nothing is printed as it is typed. */
export function printTerm(deadline: Deadline, year: number, schedule: Schedule): string | null {
  const limit = printLimit(deadline, year);
  if (limit === null || deadline.form !== 'within') return limit;
  return deadline.after === null ? `在${limit}` : `自${printEvent(deadline.after, schedule)}起${limit}`;
}

function printEvent({ name }: Anchor, { milestones }: Schedule): string {
  const day = parseDay(name);
  if (day !== undefined) return printDay(day);
  return `${milestones.find(({ id }) => id === name)?.name ?? EVENTS[name] ?? name}之日`;
}
