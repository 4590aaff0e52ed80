import { printDay } from '../../plan/days/day.ts';
import { printWorkingBriefly } from '../../plan/days/print-working.ts';
import type { Deadline, Delivery } from '../../plan/schedule.ts';
import { printedName } from './organs.ts';
import { printHour } from './print-time.ts';

/** By when and to whom something is handed in: 2026年9月28日前报区双随机办. Null without a day. */
export function printDelivery(summary: Deadline & Delivery): string | null {
  return summary.due && `${printDay(summary.due)}${printHour(summary)}前${sendTo(summary)}${countOf(summary)}`;
}

/** 报区双随机办, or 报送 where nobody is named. */
export function sendTo({ to }: Delivery): string {
  return to ? `报${printedName(to)}` : '报送';
}

/** The last day, and how it was counted: 2026年8月28日（7月31日后第20个工作日）. Null without a day. */
export function printDue(deadline: Deadline): string | null {
  return deadline.due && `${printDay(deadline.due)}${printHour(deadline)}${countOf(deadline)}`;
}

function countOf({ working }: Deadline): string {
  return working === null ? '' : `（${printWorkingBriefly(working).zh}）`;
}
