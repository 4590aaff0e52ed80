import type { Diagnostic, Message } from '../../core/diagnostic.ts';
import { keyPlaceAt, type Place, type PlanPath, type Positions, placeAt } from '../../core/source.ts';
import type { CalendarOverridesInput } from '../../schema/inputs.ts';
import { type Day, isWeekend, parseDay, partsOf, weekday } from './day.ts';

const DECEMBER = 12;
const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];

type Notice = CalendarOverridesInput['years'][string];

/**
 * What contradicts itself in the holiday notices a bureau adds: a day of another year, one both off and worked, one worked
 * that is no weekend day. The last month of the year before belongs to a notice, which may open with it.
 */
export function checkCalendar({ years }: CalendarOverridesInput, positions: Positions): readonly Diagnostic[] {
  return Object.entries(years).flatMap(([year, notice]) => [
    ...emptyNotice(notice, positions, ['years', year, 'holidays']),
    ...Object.keys(notice.holidays).flatMap((text) => {
      const path = ['years', year, 'holidays', text];
      return dayFaults(text, Number(year)).map((message) => conflict(keyPlaceAt(positions, path), message));
    }),
    ...(notice.workdays ?? []).flatMap((text, index) => {
      const path = ['years', year, 'workdays', index];
      const [fault] = [...dayFaults(text, Number(year)), ...workdayFaults(text, index, notice)];
      return fault === undefined ? [] : [conflict(placeAt(positions, path), fault)];
    }),
  ]);
}

function emptyNotice({ holidays }: Notice, positions: Positions, path: PlanPath): readonly Diagnostic[] {
  if (Object.keys(holidays).length > 0) return [];
  const message = {
    zh: '没有放假日，应照放假通知逐日列出',
    en: 'Unexpected notice without holidays, expected each day off listed',
  };
  return [conflict(placeAt(positions, path), message)];
}

function dayFaults(text: string, year: number): readonly Message[] {
  const day = parseDay(text);
  if (day === undefined) {
    const zh = `日期为 \`${text}\`，应为日历上有的一天，写作 \`YYYY-MM-DD\``;
    return [{ zh, en: `Unexpected date \`${text}\`, expected a day of the calendar written \`YYYY-MM-DD\`` }];
  }
  const [ownYear, month] = partsOf(day);
  if (ownYear === year || (ownYear === year - 1 && month === DECEMBER)) return [];
  return [
    {
      zh: `\`${text}\` 不在 \`${year}\` 年，应移到它自己的年份下`,
      en: `Unexpected \`${text}\` under \`${year}\`, expected its own year`,
    },
  ];
}

function workdayFaults(text: string, index: number, { holidays, workdays = [] }: Notice): readonly Message[] {
  if (Object.hasOwn(holidays, text)) {
    const zh = `\`${text}\` 既是放假日（${holidays[text]}）又是调休上班日，应只留一处`;
    return [{ zh, en: `Unexpected \`${text}\` both off and worked, expected one of them` }];
  }
  if (workdays.indexOf(text) < index) {
    return [{ zh: `\`${text}\` 列了两次，应只列一次`, en: `Unexpected second \`${text}\`, expected it once` }];
  }
  const day = parseDay(text);
  return day === undefined || isWeekend(day) ? [] : [notAWeekend(day)];
}

function notAWeekend(day: Day): Message {
  return {
    zh: `调休上班日 \`${day}\` 是${WEEKDAYS[weekday(day)]}，应为星期六或星期日`,
    en: `Unexpected worked day \`${day}\`, a weekday anyway, expected a Saturday or a Sunday`,
  };
}

function conflict(place: Place, message: Message): Diagnostic {
  return { rule: 'config/calendar-conflict', severity: 'error', message, file: place.source.path, place };
}
