/** What the file system tells of a path. */
export interface Change {
  readonly path: string;
  /** Whether something went away: an editor may be about to put it back. */
  readonly isRemoval: boolean;
}

/** Gathers changes until there is quiet. */
export interface ChangeBell {
  ring(change: Change): void;
  /** Waits for a change, then for quiet; false when the signal has come. */
  heard(): Promise<boolean>;
}

/** Quiet after a save: what an editor writes in one go comes in one event or two. */
const SAVE_MS = 6;
/** Quiet after a removal: an editor that saves by removing and writing anew is back by then. */
const REMOVAL_MS = 60;
/** Quiet while many files change, as when a branch is switched. */
const BURST_MS = 100;
const BURST_CHANGES = 4;
/** Longest wait for quiet, where changes never end. */
const PATIENCE_MS = 1000;

/** Makes a bell that is heard until the signal comes. */
export function makeChangeBell(signal: AbortSignal): ChangeBell {
  const now = () => performance.now();
  let changes = 0;
  let quietAt = 0;
  let firstAt = 0;
  let rouse: () => void = () => undefined;
  signal.addEventListener('abort', () => rouse());

  const pause = (ms?: number) =>
    new Promise<void>((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
      rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  return {
    ring: ({ isRemoval }) => {
      if (changes === 0) firstAt = now();
      changes += 1;
      const quiet = changes > BURST_CHANGES ? BURST_MS : isRemoval ? REMOVAL_MS : SAVE_MS;
      quietAt = Math.max(quietAt, now() + quiet);
      rouse();
    },
    heard: async () => {
      while (changes === 0 && !signal.aborted) await pause();
      for (let left = 1; left > 0 && !signal.aborted; ) {
        left = Math.min(quietAt, firstAt + PATIENCE_MS) - now();
        if (left > 0) await pause(left);
      }
      changes = 0;
      quietAt = 0;
      return !signal.aborted;
    },
  };
}
