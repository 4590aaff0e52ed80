import type { OrganReference } from '../../plan/registry/registry.ts';
import { type Spot, within } from '../check.ts';
import { clearOf } from '../wording/stretch.ts';
import { type Ground, mayDirect, wordsBeyond } from './authority.ts';
import type { GroupWord } from './group-words.ts';
import { organFinder } from './organ-finder.ts';
import { wholeNames } from './whole-names.ts';

/** Someone a sentence gives a task to. */
export interface Tasked {
  readonly written: string;
  readonly spot: Spot;
}

/** What follows the name of someone who is given a task. */
const TASKED = /^，?(?:都|均|也|还|既)?(?:要(?![求点素件])|应(?![用急对])|须|必须|务必|负责)/;

/**
 * Where the sentences of a plan give tasks to those its issuers do not stand above, by a registered name or as a group. In
 * a campaign they speak to the departments that take part, and are passed over.
 */
export function tasksBeyond(issuers: readonly OrganReference[], ground: Ground): readonly Tasked[] {
  const { plan, registry } = ground;
  if (plan.kind === 'campaign') return [];
  const finder = organFinder(registry.organs);
  return plan.prose.flatMap(({ text, path }) => {
    const organs = wholeNames(text, finder).filter(({ value }) =>
      value.every((organ) => issuers.every((each) => !mayDirect(each.organ, organ, ground))),
    );
    const words = clearOf(wordsBeyondAll(issuers, text, ground), organs);
    return [...organs, ...words]
      .filter(({ end }) => TASKED.test(text.slice(end)))
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, end, text: written }) => ({ written, spot: within(path, start, end) }));
  });
}

function wordsBeyondAll(issuers: readonly OrganReference[], text: string, ground: Ground): readonly GroupWord[] {
  const [first = [], ...others] = issuers.map(({ organ }) => wordsBeyond(organ, text, ground));
  return first.filter(({ start }) => others.every((words) => words.some((word) => word.start === start)));
}
