import type { Span } from '../../plan/schedule.ts';
import { at, type Spot } from '../check.ts';

interface Edge {
  readonly spot: Spot;
  readonly note: { readonly zh: string; readonly en: string };
}

/** The first day of a campaign, to be named beside what does not keep to it. */
export function windowStart({ start, path }: Span): Edge {
  return { spot: at([...path, 'start']), note: { zh: `抽查自 ${start} 开始`, en: `the campaign starts on ${start}` } };
}

/** The last day of a campaign, to be named likewise. */
export function windowEnd({ end, path }: Span): Edge {
  return { spot: at([...path, 'end']), note: { zh: `抽查到 ${end} 结束`, en: `the campaign ends on ${end}` } };
}
