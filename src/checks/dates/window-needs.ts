import { type Calendar, workdaysBetween } from '../../plan/days/calendar.ts';
import type { Deadline, Schedule, Span } from '../../plan/schedule.ts';
import { workdaysIn } from './workdays-in.ts';

const VISITS = '实地核查';

/** Working days that a part of the campaign takes, and what says so. */
export interface Need {
  readonly name: string;
  readonly days: number;
  readonly of: Deadline | Span | null;
}

/** Confirmation, then visits, which take a day at least. Visits outside the window belong to dates/phases-conflicting. */
export function windowNeeds({ confirmation, visits, visitsBy }: Schedule, window: Span, calendar: Calendar): readonly Need[] {
  if (visits !== null && (visits.start < window.start || visits.end > window.end)) return [];
  if (visitsBy?.form === 'within' && visitsBy.due !== null) {
    return [{ name: VISITS, days: workdaysIn(calendar, { start: window.start, end: visitsBy.due }), of: visitsBy }];
  }
  const visiting = { name: VISITS, days: visits === null ? 1 : workdaysIn(calendar, visits), of: visits };
  return confirmation === null ? [visiting] : [confirmingOf(confirmation, window, calendar), visiting];
}

function confirmingOf(confirmation: Deadline, window: Span, calendar: Calendar): Need {
  const { name, within, after, due } = confirmation;
  const counted = due === null ? 0 : workdaysBetween(calendar, after?.day ?? window.start, due);
  return { name, days: within?.unit === 'wd' ? within.count : counted, of: confirmation };
}
