import { addDays, type Day } from '../../plan/days/day.ts';
import type { FormerName } from '../../plan/names/registered-name.ts';
import { registryOn } from '../../plan/registry/registry-on.ts';
import { at, type Check, defineCheck, type Spot, type Subject, within } from '../check.ts';
import { platformFinder, statedPlatforms } from '../wording/platform-finder.ts';
import { byName, namedOrgans } from './named-organs.ts';

/** An organ or platform called by a name it no longer bore when the document was issued. */
export const nameSuperseded: Check = defineCheck({
  id: 'departments/name-superseded',
  severity: 'warning',
  title: { zh: '用了已经变更的名称', en: 'An organ or platform is called by a name it no longer bears' },
  why: {
    zh: '机构改革或系统更名后仍用旧称，收文方不知道该由谁办、到哪里办。',
    en: 'After a reform or a renaming, readers cannot tell who is to act, or where.',
  },
  fix: {
    zh: '改用成文当日的名称；`banwen check --fix` 会改。更名日期登记在 `former[].until`。',
    en: 'Use the name of the day of issue; `banwen check --fix` does so. `former[].until` holds the last day of a name.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    former: {
      zh: '名称为“{old}”，自 `{from}` 起应为“{expected}”',
      en: 'Unexpected name “{old}”, expected “{expected}” since `{from}`',
    },
  },

  example: {
    bad: `
      overrides: { methods: 通过“«示例省抽查系统»”抽取检查对象。 }`,
    good: `
      overrides: { methods: 通过“示例省双随机监管平台”抽取检查对象。 }`,
  },

  *run(subject, found) {
    const { organs, platforms } = subject.registry;
    const stale = [
      ...(organs.some(wasRenamed) ? staleOrgans(subject) : []),
      ...(platforms.some(wasRenamed) ? stalePlatforms(subject) : []),
    ];
    for (const [{ written, expected, from, spot }, ...others] of byName(stale, ({ expected }) => expected)) {
      const correction = { of: written, by: expected };
      const note = { zh: '这里也用了旧称', en: 'named so here too' };
      const related = others.map((other) => ({ spot: other.spot, note, correction }));
      yield { ...found('former', spot, { old: written, from, expected }, ...related), correction };
    }
  },
});

interface Stale {
  readonly written: string;
  readonly expected: string;
  /** First day of the name that took its place. */
  readonly from: Day;
  readonly spot: Spot;
}

function wasRenamed({ former }: { readonly former: readonly FormerName[] }): boolean {
  return former.length > 0;
}

function staleOrgans(subject: Subject): readonly Stale[] {
  return namedOrgans(subject).flatMap(({ written, organ, spot }) => {
    const { id, name, short, aliases, former } = organ;
    const until = lastDay(written, former);
    if (until === undefined || [id, name, short, ...aliases].includes(written)) return [];
    const isFull = short === null || likeness(written, name) > likeness(written, short);
    return [{ written, expected: isFull ? name : short, from: addDays(until, 1), spot }];
  });
}

/** How many characters two names begin alike with: a full name begins with the region, a short one does not. */
function likeness(a: string, b: string): number {
  let alike = 0;
  while (alike < a.length && a.charAt(alike) === b.charAt(alike)) alike += 1;
  return alike;
}

function stalePlatforms({ plan, registry }: Subject): readonly Stale[] {
  const { platforms } = registryOn(registry, plan.asOf);
  const find = platformFinder(platforms);
  const mentions = [
    ...statedPlatforms(plan).map(({ written, platform, path }) => ({ written, platform, spot: at(path) })),
    ...plan.prose.flatMap(({ text, path }) =>
      find(text).map((hit) => ({ written: hit.text, platform: hit.value, spot: within(path, hit.start, hit.end) })),
    ),
  ];
  return mentions.flatMap(({ written, platform: { name, former }, spot }) => {
    const until = lastDay(written, former);
    return until === undefined || written === name ? [] : [{ written, expected: name, from: addDays(until, 1), spot }];
  });
}

/** The last day of a former name; undefined where it is none, or nobody knows when it ended. */
function lastDay(written: string, former: readonly FormerName[]): Day | undefined {
  return former.find(({ name, short }) => name === written || short === written)?.until ?? undefined;
}
