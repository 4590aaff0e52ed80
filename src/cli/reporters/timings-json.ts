import type { Cost } from '../../shell/timer.ts';
import type { Timings } from '../../shell/timings.ts';

/** What stages and rules cost, as the report for programs has it: milliseconds, the costliest first. */
export function timingsJson({ stages, rules }: Timings) {
  return {
    stages: stages.map((cost) => ({ stage: cost.name, ...figures(cost) })),
    rules: rules.map((cost) => ({ rule: cost.name, ...figures(cost) })),
  };
}

function figures({ ms, calls, findings }: Cost) {
  return { ms: Math.round(ms * 1000) / 1000, calls, findings };
}
