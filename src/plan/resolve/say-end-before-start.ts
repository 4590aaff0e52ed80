import type { PlanPath } from '../../core/source.ts';
import type { Day } from '../days/day.ts';
import type { Findings } from './findings.ts';

interface Reversed {
  readonly start: Day;
  readonly end: Day;
  /** Where the end stands. */
  readonly path: PlanPath;
  /** Where the start stands, if not beside it under its usual key. */
  readonly startPath?: PlanPath;
}

/** Says that something ends before it starts. */
export function sayEndBeforeStart(findings: Findings, { start, end, path, startPath }: Reversed): void {
  findings.add({
    rule: 'dates/end-before-start',
    path,
    message: {
      zh: `结束日期为 \`${end}\`，应不早于开始日期 \`${start}\``,
      en: `Unexpected end \`${end}\`, expected \`${start}\` (start) or later`,
    },
    related: {
      path: startPath ?? [...path.slice(0, -1), path.at(-1) === 'to' ? 'from' : 'start'],
      message: { zh: '开始于这里', en: 'starts here' },
    },
  });
}
