/** What several ways of doing the same took, in milliseconds. */
export interface Taken {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface Rounds {
  readonly warmUp: number;
  readonly runs: number;
}

/** Times ways of doing the same by turns, so that whatever else the machine does falls on all alike. */
export async function byTurns(
  ways: Readonly<Record<string, () => unknown>>,
  { warmUp, runs }: Rounds,
): Promise<ReadonlyMap<string, Taken>> {
  const taken = Object.entries(ways).map(([name, act]) => ({ name, act, times: [] as number[] }));
  for (let round = 0; round < warmUp + runs; round += 1) {
    for (const { act, times } of taken) {
      const started = performance.now();
      await act();
      if (round >= warmUp) times.push(performance.now() - started);
    }
  }
  return new Map(taken.map(({ name, times }) => [name, summaryOf(times)]));
}

/** Least, middle and most of times. */
export function summaryOf(times: readonly number[]): Taken {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { least: at(0), median: at(0.5), most: at(1) };
}

/** Prints what each took, and the ratio of the first to each other. */
export function printTaken(title: string, taken: ReadonlyMap<string, Taken>, runs: number): void {
  console.log(`\n${title} (median, least–most of ${runs})`);
  const [own] = taken.values();
  for (const [name, { median, least, most }] of taken) {
    const ratio = own === undefined || own.median === median ? '' : `   banwen : this = 1 : ${(median / own.median).toFixed(2)}`;
    console.log(`  ${name}: ${print(median)} (${print(least)}–${print(most)})${ratio}`);
  }
}

function print(ms: number): string {
  return ms < 1000 ? `${ms.toFixed(ms < 10 ? 2 : 0)} ms` : `${(ms / 1000).toFixed(2)} s`;
}
