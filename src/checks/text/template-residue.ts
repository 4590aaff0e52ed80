import type { Registry } from '../../plan/registry/registry.ts';
import { at, type Check, defineCheck, type Related } from '../check.ts';
import { objectsFit, scopeOf } from '../inspections/scope.ts';
import { type NameFinder, nameFinder } from '../wording/name-finder.ts';
import { withoutTitles } from '../wording/without-titles.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** Clauses that say what the campaign is not about, or set it beside something else. */
const SET_APART = /除|不含|不包括|不列入|不再|以外|之外|参照|比照|另行|其他|区别/;
const CLAUSE_END = /[，。；：,;:]/;
/** Fields that say what is left out, and in which case who leads. */
const APART = /^(?:sampling\.exclude|departments\.\d+\.leadWhen)/;

/** Words about an industry the campaign does not inspect: left over from the plan it was made of. */
export const templateResidue: Check = defineCheck({
  id: 'text/template-residue',
  severity: 'error',
  title: { zh: '文中留有别的方案的用语', en: 'The text speaks of an industry the campaign does not inspect' },
  why: {
    zh: '套用旧方案时没有改净，读者不知道这次到底查谁。',
    en: 'Words left over from another plan make it unclear who is inspected.',
  },
  fix: {
    zh: '改成本次抽查对象的用语；确在抽查范围内的，补进 `sampling.objects.industries`。',
    en: 'Use words for the objects of this campaign; add what is inspected to `sampling.objects.industries`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    residue: {
      zh: '文中出现“{found}”，与抽查对象（{scope}）无关，应为本次对象的用语',
      en: 'Unexpected term “{found}”, expected words for the objects in scope ({scope})',
    },
  },
  example: {
    bad: `
      sampling: { objects: { text: 全区医疗机构, industries: [医疗机构] } }
      overrides: { results: 对«洗车场»检查后及时录入结果。 }`,
    good: `
      sampling: { objects: { text: 全区医疗机构, industries: [医疗机构] } }
      overrides: { results: 对医疗机构检查后及时录入结果。 }`,
  },

  *run(subject, found) {
    const { plan, registry } = subject;
    const scope = plan.kind === 'campaign' ? scopeOf(plan) : [];
    if (scope.length === 0) return;
    const foreign = industriesOf(registry).filter((name) => !objectsFit([name], scope, registry));
    const finder = foreignFinder(registry, foreign);
    const note = { zh: '抽查对象在这里', en: 'the objects are stated here' };
    const stated: Related = { spot: at(['sampling', 'objects', 'industries']), note };
    const sentences = sentencesOf(subject).filter(({ text }) => foreign.some((name) => text.includes(name)));
    for (const sentence of sentences.filter(({ path }) => !APART.test(path))) {
      for (const { start, end, text } of foreignNames(sentence, finder)) {
        const { spot, related } = sentence.mention(start, end);
        yield found('residue', spot, { found: text, scope: scope.join('、') }, ...related, stated);
      }
    }
  },
});

function foreignNames({ text }: Sentence, finder: NameFinder<boolean>) {
  const bare = withoutTitles(text, '〓');
  return finder(bare).filter(({ start, end, value: isForeign }) => {
    const clause = `${bare.slice(0, start).split(CLAUSE_END).at(-1)}${bare.slice(end).split(CLAUSE_END, 1)[0]}`;
    return isForeign && !SET_APART.test(clause);
  });
}

function industriesOf({ industries, items }: Registry): readonly string[] {
  const names = [...industries.map(({ name }) => name), ...items.flatMap(({ objects }) => objects)];
  return [...new Set(names)].filter((name) => name.length > 2);
}

/** Finds industries, but not inside the name of a wider one, an organ, an item or a platform. */
function foreignFinder(registry: Registry, foreign: readonly string[]): NameFinder<boolean> {
  const { items, organs, platforms } = registry;
  const ofOrgans = organs.flatMap(({ name, short, aliases }) => [name, short ?? name, ...aliases]);
  const others = [...ofOrgans, ...[...items, ...platforms].map(({ name }) => name), ...industriesOf(registry)];
  return nameFinder([...foreign.map((name) => [name, true] as const), ...others.map((name) => [name, false] as const)]);
}
