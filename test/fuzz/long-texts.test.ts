import { expect, test } from 'vitest';
import { readGoodRoot } from '../mutation/good-root.ts';
import { expectPositioned } from './expect-positioned.ts';
import { longTextPlaces } from './long-text-places.ts';
import { repeatedTexts } from './repeated-texts.ts';

const PATIENCE = 600_000;
const LONG = 32_000;
/** Of the texts each place tries every so many, another set than the place before: all of them at all places take half an hour. */
const SHARE = 8;
/**
 * No time is right on every machine, so none is asked for: what took the processor less than this is quick enough however it
 * grows, and of the rest it is held how much more a text takes that is twice as long. In proportion it is twice as much, by
 * the square of the length four times; between them there is room for a busy machine.
 */
const QUICK = 5000;
const MOST_GROWTH = 3.2;

const root = await readGoodRoot();
const textOf = (path: string) => root.files.find(({ source }) => source.path === path)?.source.text ?? '';

test.each(longTextPlaces.map((place, index) => ({ ...place, index })))(
  'a text that goes on and on as $name is checked to the end',
  ({ path, fill, index }) => {
    const file = textOf(path);
    const shared = repeatedTexts.filter((_, at) => at % SHARE === index % SHARE);
    const slow = shared.flatMap(({ name, of }) => {
      const costOf = (length: number) => cost(() => root.check({ path, text: fill(file, of(length)) }));
      expectPositioned(root.check({ path, text: fill(file, of(LONG / 32)) }));
      if (costOf(LONG) < QUICK) return [];
      const growth = median(() => costOf(LONG)) / median(() => costOf(LONG / 2));
      return growth < MOST_GROWTH ? [] : [`${name}: ${growth.toFixed(1)}`];
    });
    expect(slow).toEqual([]);
  },
  PATIENCE,
);

/** What a piece of work takes the processor, in milliseconds. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(measure: () => number): number {
  const [, middle = 0] = [measure(), measure(), measure()].sort((a, b) => a - b);
  return middle;
}
