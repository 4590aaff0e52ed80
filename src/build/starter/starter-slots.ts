import { invariant } from '../../core/invariant.ts';
import { addDays, type Day, parseDay, weekday } from '../../plan/days/day.ts';
import type { Slots } from './fill-slots.ts';
import { profileName } from './profile-name.ts';

/** Whose root it is, and how its package file names the program. */
export interface StarterFacts {
  readonly area: string;
  readonly region: string;
  readonly year: number;
  /** Dependency on the program, as a package file states it. */
  readonly program: string;
}

const DAYS_OF_CAMPAIGN = 25;
const DAYS_OF_NOTICE = 14;

/** What the starter texts say of a region and a year. */
export function starterSlots({ area, region, year, program }: StarterFacts): Slots {
  const start = firstMondayOfJuly(year);
  return {
    area,
    region,
    level: Array.from(region).at(-1),
    year,
    program,
    profile: profileName(area, year),
    platform: '某省双随机执法监管平台',
    publishTo: '国家企业信用信息公示系统（某省）',
    government: `${Array.from(region).at(-1)}政府`,
    schemas: `${'../'.repeat(area.split('/').length + 1)}.schemas`,
    issued: addDays(start, -DAYS_OF_NOTICE),
    start,
    end: addDays(start, DAYS_OF_CAMPAIGN),
    asOf: `${year}-05-31`,
  };
}

/** A month without public holidays. */
function firstMondayOfJuly(year: number): Day {
  const first = parseDay(`${year}-07-01`);
  invariant(first !== undefined, 'every year has a first of July');
  return addDays(first, (8 - weekday(first)) % 7);
}
