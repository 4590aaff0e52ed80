import { grouped } from '../../core/grouped.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Platform, Registry } from '../../plan/registry/registry.ts';
import { type Check, defineCheck, type Spot, within } from '../check.ts';
import { registeredAt } from '../registered-at.ts';
import { type NameFinder, nameFinder } from '../wording/name-finder.ts';
import { statedPlatforms } from '../wording/platform-finder.ts';

const IN_TITLE = /《[^》]*$/;

/** A system called by a name it never had. */
export const platformNameWrong: Check = defineCheck({
  id: 'references/platform-name-wrong',
  severity: 'error',
  title: { zh: '系统名称有误', en: 'A platform is called by a name it never had' },
  why: {
    zh: '企业和公众按错误的名称找不到公示系统。',
    en: 'Enterprises and the public cannot find a system under a name it does not have.',
  },
  fix: {
    zh: '改用登记的名称，或者不写，由地区年度规则的 `platform`、`publishTo` 给出。',
    en: 'Use the registered name, or leave it to `platform` and `publishTo` of the profile.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    wrong: {
      zh: '系统名称为“{found}”，应为“{expected}”',
      en: 'Unexpected system name “{found}”, expected “{expected}”',
    },
  },
  example: { bad: 'publishTo: «国家市场主体信用信息公示系统»', good: 'publishTo: 国家企业信用信息公示系统' },

  *run({ plan, registry }, found) {
    for (const [platform, [first, ...others]] of grouped(wrongMentions(plan, namingFinder(registry)), (each) => each.platform)) {
      const note = { zh: '这里也写错了', en: 'wrong here too' };
      const related = others.map((other) => ({ spot: other.spot, note, ...correctionOf(other) }));
      const finding = found(
        'wrong',
        first.spot,
        { found: first.text, expected: platform.name },
        ...related,
        ...registeredAt(platform, ['name']),
      );
      yield { ...finding, ...correctionOf(first) };
    }
  },
});

interface Mention {
  readonly platform: Platform;
  readonly text: string;
  readonly spot: Spot;
  /** Whether it stands in a title that is cited, which is not ours to change. */
  readonly isCited: boolean;
}

function correctionOf({ platform, text, isCited }: Mention) {
  return isCited ? {} : { correction: { of: text, by: platform.name } };
}

interface Naming {
  readonly platform: Platform;
  readonly isWrong: boolean;
}

function wrongMentions(plan: Plan, finder: NameFinder<Naming>): readonly Mention[] {
  const stated = statedPlatforms(plan).map(({ written, path }) => ({ text: written, path }));
  return [...stated, ...plan.prose].flatMap(({ text, path }) =>
    finder(text)
      .filter(({ value }) => value.isWrong)
      .map(({ start, end, text: name, value: { platform } }) => {
        return { platform, text: name, spot: within(path, start, end), isCited: IN_TITLE.test(text.slice(0, start)) };
      }),
  );
}

/** Finds every name a platform has, had, will have or is wrongly given: a wrong name inside a right one is no mistake. */
function namingFinder({ platforms }: Registry): NameFinder<Naming> {
  const right = platforms.flatMap((platform) =>
    [platform, ...platform.former, ...platform.later].map(({ name }) => [name, { platform, isWrong: false }] as const),
  );
  const wrong = platforms.flatMap((platform) => platform.wrong.map((name) => [name, { platform, isWrong: true }] as const));
  return nameFinder<Naming>([...right, ...wrong]);
}
