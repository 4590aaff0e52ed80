import type { Plan } from '../../plan/plan.ts';
import type { Platform, Registry } from '../../plan/registry.ts';
import { type Check, defineCheck, type Spot, within } from '../check.ts';
import { type NameFinder, nameFinder } from '../name-finder.ts';
import { registeredAt } from '../registered-at.ts';

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
    for (const [platform, [first, ...others]] of wrongMentions(plan, platformFinder(registry))) {
      if (first === undefined) continue;
      const note = { zh: '这里也写错了', en: 'wrong here too' };
      const related = others.map((other) => ({ spot: other.spot, note, ...correctionOf(other, platform) }));
      const finding = found(
        'wrong',
        first.spot,
        { found: first.text, expected: platform.name },
        ...related,
        ...registeredAt(platform, ['name']),
      );
      yield { ...finding, ...correctionOf(first, platform) };
    }
  },
});

interface Mention {
  readonly text: string;
  readonly spot: Spot;
  /** Whether it stands in a title that is cited, which is not ours to change. */
  readonly isCited: boolean;
}

function correctionOf({ text, isCited }: Mention, { name }: Platform) {
  return isCited ? {} : { correction: { of: text, by: name } };
}

interface Naming {
  readonly platform: Platform;
  readonly isWrong: boolean;
}

function wrongMentions(plan: Plan, finder: NameFinder<Naming>): ReadonlyMap<Platform, readonly Mention[]> {
  const references = plan.kind === 'campaign' ? [plan.platform, plan.publishTo].filter((one) => one !== null) : [];
  const stated = references.map(({ written, path }) => ({ text: written, path }));
  const mentions = new Map<Platform, Mention[]>();
  for (const { text, path } of [...stated, ...plan.prose]) {
    for (const { start, end, text: name, value } of finder(text)) {
      if (!value.isWrong) continue;
      const spot = within(path, start, end);
      const isCited = IN_TITLE.test(text.slice(0, start));
      mentions.set(value.platform, [...(mentions.get(value.platform) ?? []), { text: name, spot, isCited }]);
    }
  }
  return mentions;
}

/** Finds every name a platform has, had, will have or is wrongly given: a wrong name inside a right one is no mistake. */
function platformFinder({ platforms }: Registry): NameFinder<Naming> {
  const right = platforms.flatMap((platform) =>
    [platform, ...platform.former, ...platform.later].map(({ name }) => [name, { platform, isWrong: false }] as const),
  );
  const wrong = platforms.flatMap((platform) => platform.wrong.map((name) => [name, { platform, isWrong: true }] as const));
  return nameFinder<Naming>([...right, ...wrong]);
}
