import { cases } from './cases.ts';
import { citations } from './citations.ts';
import { dates } from './dates.ts';
import { departments } from './departments.ts';
import { disclosure } from './disclosure.ts';
import type { FactClass } from './fact-class.ts';
import { itemLists } from './item-lists.ts';
import { legal } from './legal.ts';
import { numbering } from './numbering.ts';
import { organs } from './organs.ts';
import { paperDates } from './paper-dates.ts';
import { papers } from './papers.ts';
import { privacy } from './privacy.ts';
import { ratios } from './ratios.ts';
import { references } from './references.ts';
import { statistics } from './statistics.ts';
import { text } from './text.ts';
import { windowDates } from './window-dates.ts';
import { yearlyRatios } from './yearly-ratios.ts';

/** Every kind of fact we break. */
export const factClasses: readonly FactClass[] = [
  ...dates,
  ...windowDates,
  ...paperDates,
  ...ratios,
  ...yearlyRatios,
  ...departments,
  ...itemLists,
  ...organs,
  ...citations,
  ...references,
  ...numbering,
  ...text,
  ...privacy,
  ...disclosure,
  ...legal,
  ...statistics,
  ...cases,
  ...papers,
];
