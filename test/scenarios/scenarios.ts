import { annexes } from './annexes.ts';
import { closings } from './closings.ts';
import { heads } from './heads.ts';
import { lengths } from './lengths.ts';
import type { Scenario } from './scenario.ts';
import { titles } from './titles.ts';
import { varieties } from './varieties.ts';

/** Documents of every form and option that a renderer must set after GB/T 9704-2012. */
export const scenarios: readonly Scenario[] = [...heads, ...titles, ...closings, ...lengths, ...annexes, ...varieties];
