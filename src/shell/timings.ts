import { loadStages, type Stages } from '../build/stages.ts';
import { type Cost, makeTimer, type Timer } from './timer.ts';

/** What each stage and each rule has cost, the costliest first; every rule is there. */
export interface Timings {
  readonly stages: readonly Cost[];
  readonly rules: readonly Cost[];
  /** Of each file that was made. */
  readonly files: readonly Cost[];
}

/** Stages that are taken note of. */
export interface TimedStages {
  readonly stages: Stages;
  /** Does work the stages know nothing of under a name of its own. */
  time<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Makes a file. */
  timeFile<T>(file: string, work: () => Promise<T>): Promise<T>;
  /** Adds what another thread has taken note of. */
  add(others: Timings): void;
  read(): Timings;
}

/** Loads the stages, or takes those given, and takes note of what they cost by a clock in milliseconds. */
export async function timeStages(clock: () => number, given?: Stages): Promise<TimedStages> {
  const stage = makeTimer(clock);
  const rule = makeTimer(clock);
  const file = makeTimer(clock);
  const timing =
    (timer: Timer) =>
    async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const started = clock();
      const result = await work();
      timer.add({ name, ms: clock() - started, calls: 1, findings: 0 });
      return result;
    };
  const time = timing(stage);
  const stages = given ?? (await time('load', loadStages));
  const { judgingRules, timedStages } = await import('../build/timed-stages.ts');
  for (const name of judgingRules) rule.add({ name, ms: 0, calls: 0, findings: 0 });
  return {
    stages: timedStages(stages, { stage: stage.measure, rule: rule.measure }),
    time,
    timeFile: timing(file),
    add: (others) => {
      others.stages.forEach(stage.add);
      others.rules.forEach(rule.add);
    },
    read: () => ({ stages: stage.costs(), rules: rule.costs(), files: file.costs() }),
  };
}
