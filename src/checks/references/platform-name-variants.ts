import { grouped } from '../../core/grouped.ts';
import type { Platform } from '../../plan/registry/registry.ts';
import { at, type Check, defineCheck, type Spot, type Subject, within } from '../check.ts';
import { platformFinder, statedPlatforms } from '../wording/platform-finder.ts';
import { textBefore } from '../wording/text-before.ts';
import { withoutTitles } from '../wording/without-titles.ts';

/** A former name that is given as such: 原…, 曾用名…. */
const FORMERLY = /(?:原|原名|原称|曾用名|旧称|前身为?)[“"（(]?$/;

/** One platform under several names it rightly bears or bore. */
export const platformNameVariants: Check = defineCheck({
  id: 'references/platform-name-variants',
  severity: 'warning',
  title: { zh: '同一平台有几个名称', en: 'One platform goes by several names' },
  why: {
    zh: '名称不一，读者以为是几个平台，不知道在哪个里录入。',
    en: 'Readers take the names for several platforms and do not know which one to use.',
  },
  fix: {
    zh: '各处写同一个名称；句子里用 `{{platform}}`、`{{publishTo}}` 引用它。',
    en: 'Use one name everywhere; sentences refer to it as `{{platform}}` or `{{publishTo}}`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    variants: {
      zh: '同一平台写作 {variants}，应统一为“{expected}”',
      en: 'Unexpected names {variants} of one platform, expected “{expected}” throughout',
    },
  },
  example: {
    bad: 'overrides: { methods: 通过示例省检查平台抽取。, results: 在«示例省检查系统»录入。 }',
    good: 'overrides: { methods: 通过示例省检查平台抽取。, results: 在示例省检查平台录入。 }',
    registry: 'platforms: [{ id: own, name: 示例省检查平台, former: [{ name: 示例省检查系统, until: null }] }]',
  },

  *run(subject, found) {
    for (const [platform, mentions] of grouped(mentionsOf(subject), (mention) => mention.platform)) {
      const names = [...new Set(mentions.map(({ written }) => written))];
      const [first, ...others] = mentions.filter(({ written }) => written !== platform.name);
      if (names.length < 2 || first === undefined) continue;
      const correction = { of: first.written, by: platform.name };
      const variants = names.map((name) => `“${name}”`).join('、');
      const note = { zh: '这里也不同', en: 'another name here too' };
      const related = others.map(({ written, spot }) => ({ spot, note, correction: { of: written, by: platform.name } }));
      yield { ...found('variants', first.spot, { variants, expected: platform.name }, ...related), correction };
    }
  },
});

interface Mention {
  readonly platform: Platform;
  readonly written: string;
  readonly spot: Spot;
}

/** Where each platform is named, by its name of the day or one of unknown end; ended names are departments/name-superseded’s. */
function mentionsOf({ plan, registry }: Subject): readonly Mention[] {
  const stated = statedPlatforms(plan).flatMap(({ written, platform, path }): readonly Mention[] => {
    const known = registry.platforms.find(({ id }) => id === platform.id);
    return known !== undefined && acceptedNames(known).includes(written) ? [{ platform: known, written, spot: at(path) }] : [];
  });
  const find = platformFinder(registry.platforms);
  const typed = plan.prose.flatMap(({ text, path }) => {
    const bare = withoutTitles(text, ' ');
    return find(bare)
      .filter((hit) => acceptedNames(hit.value).includes(hit.text) && !FORMERLY.test(textBefore(bare, hit.start)))
      .map((hit): Mention => ({ platform: hit.value, written: hit.text, spot: within(path, hit.start, hit.end) }));
  });
  return [...stated, ...typed];
}

function acceptedNames({ name, former }: Platform): readonly string[] {
  return [name, ...former.filter(({ until }) => until === null).map((old) => old.name)];
}
