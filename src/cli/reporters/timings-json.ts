import type { Cost } from '../../shell/timer.ts';
import type { Timings } from '../../shell/timings.ts';

/** What stages, rules and files cost, as the report for programs has it: milliseconds, the costliest first. */
export function timingsJson({ stages, rules, files }: Timings) {
  return {
    stages: stages.map((cost) => ({ stage: cost.name, ...figures(cost) })),
    rules: rules.map((cost) => ({ rule: cost.name, ...figures(cost) })),
    files: files.map(({ name, ms }) => ({ file: name, ms: rounded(ms) })),
  };
}

function figures({ ms, calls, findings }: Cost) {
  return { ms: rounded(ms), calls, findings };
}

function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
