import type { Message } from '../core/diagnostic.ts';
import type { Deadline, Plan } from '../plan/plan.ts';
import { at, type Spot } from './check.ts';

/** Days off listed one by one in a note; beyond that only their number is said. */
const LISTED_DAYS_OFF = 10;

const ANCHORS: ReadonlyMap<string, Message> = new Map([
  ['issued', { zh: '成文日期', en: 'date of issue' }],
  ['window.start', { zh: '抽查开始日', en: 'start of the campaign' }],
  ['window.end', { zh: '抽查结束日', en: 'end of the campaign' }],
  ['dispatch', { zh: '名单派发', en: 'dispatch of the lists' }],
  ['results', { zh: '检查结果录入截止', en: 'results due' }],
]);

const UNITS = {
  wd: { zh: '个工作日', en: 'working days' },
  d: { zh: '日', en: 'days' },
  m: { zh: '个月', en: 'months' },
} as const;

/** The single deadlines of a plan, in the order of the work; reports are not among them. */
export function singleDeadlines({ schedule }: Plan): readonly Deadline[] {
  const { confirmation, results, disposals, summary, milestones } = schedule;
  return [confirmation, ...milestones, results, disposals, summary].filter((deadline) => deadline !== null);
}

/** The value that states a deadline: its `due` or its `within`. */
export function deadlineSpot(plan: Plan, deadline: Deadline): Spot {
  const key = deadline.form === 'within' ? 'within' : 'due';
  const paths = [
    [...deadline.path, key],
    [...deadline.path, 'deadline', key],
  ];
  return at(paths.find((path) => plan.positions.has(path)) ?? deadline.path);
}

/** How the last day of a deadline was found: the day counted from, the period and the days off passed over. */
export function deadlineWorking(deadline: Deadline): Message {
  const { name, due, within, after } = deadline;
  const last = due ?? '?';
  if (within === null || after === null || after.day === null) {
    return { zh: `“${name}”的期限为 ${last}`, en: `“${name}” is due on ${last}` };
  }
  const unit = UNITS[within.unit];
  const anchor = ANCHORS.get(after.name) ?? { zh: after.name, en: after.name };
  const from = anchor.zh === after.day ? { zh: '', en: '' } : { zh: `（${anchor.zh}）`, en: ` (${anchor.en})` };
  const skipped = daysOff(deadline);
  return {
    zh: `“${name}”：自 ${after.day}${from.zh}次日起 ${within.count} ${unit.zh}${skipped.zh}，到 ${last}`,
    en: `“${name}”: ${within.count} ${unit.en} after ${after.day}${from.en}${skipped.en}, so ${last}`,
  };
}

function daysOff({ skipped }: Deadline): Message {
  if (skipped.length === 0) return { zh: '', en: '' };
  const days = skipped.length > LISTED_DAYS_OFF ? [] : skipped.map((day) => day.slice(5));
  const listed = { zh: days.join('、'), en: days.join(', ') };
  return {
    zh: `，跳过休息日 ${skipped.length} 天${listed.zh && `（${listed.zh}）`}`,
    en: `, ${skipped.length} days off skipped${listed.en && ` (${listed.en})`}`,
  };
}
