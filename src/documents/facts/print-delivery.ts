import { printDay } from '../../plan/day.ts';
import type { Deadline, Delivery } from '../../plan/plan.ts';
import { printedName } from './organs.ts';

/** By when and to whom something is handed in: 2026年9月28日前报区双随机办. Null without a day. */
export function printDelivery(summary: Deadline & Delivery): string | null {
  return summary.due && `${printDay(summary.due)}前${sendTo(summary)}`;
}

/** 报区双随机办, or 报送 where nobody is named. */
export function sendTo({ to }: Delivery): string {
  return to ? `报${printedName(to)}` : '报送';
}
