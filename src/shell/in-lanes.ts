/** Does something with each of many, so many at one time; the first fault ends it, once what was begun is done. */
export async function inLanes<T>(each: Iterable<T>, lanes: number, act: (one: T) => Promise<void>): Promise<void> {
  const rest = each[Symbol.iterator]();
  let hasFailed = false;
  const lane = async () => {
    for (let next = rest.next(); next.done !== true && !hasFailed; next = rest.next()) {
      await act(next.value).catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
}
