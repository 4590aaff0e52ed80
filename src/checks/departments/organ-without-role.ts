import { grouped } from '../../core/grouped.ts';
import type { Organ, OrganKind } from '../../plan/registry/registry.ts';
import { type Check, defineCheck, type Related, type Spot, type Subject } from '../check.ts';
import { organWord } from '../inspections/organ-word.ts';
import { wordedTexts } from '../wording/worded-texts.ts';
import { organFinder } from './organ-finder.ts';
import { organsWithRole } from './organs-with-role.ts';
import { wholeNames } from './whole-names.ts';

/** Kinds that are named in a campaign only where they take part. */
const TAKES_PART: ReadonlySet<OrganKind> = new Set(['政府部门', '派出机构']);

/** A department named in the text that has no part in the campaign. */
export const organWithoutRole: Check = defineCheck({
  id: 'departments/organ-without-role',
  severity: 'error',
  title: { zh: '文中点名的部门没有分工', en: 'The text names a department that takes no part' },
  why: {
    zh: '没有分工的部门出现在文中，多半是套用别的方案留下的，读者不知道听谁的。',
    en: 'Mostly it is left over from another bureau’s plan, and readers do not know whom to follow.',
  },
  fix: {
    zh: '改写成参与部门或者用 `{{lead}}` 之类的引用，或者把该部门加进 `departments`。',
    en: 'Name a department that takes part, use a reference such as `{{lead}}`, or add the department to `departments`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    stranger: {
      zh: '文中点名“{organ}”，应为参与部门之一（{departments}）',
      en: 'Unexpected organ “{organ}” in the text, expected one that takes part ({departments})',
    },
  },
  example: {
    bad: `
      departments: [{ org: 区市场监管局, role: 牵头 }, { org: 区卫生健康局, role: 配合 }]
      overrides: { requirements: 各部门按照«区水务局»统一部署开展抽查。 }`,
    good: `
      departments: [{ org: 区市场监管局, role: 牵头 }, { org: 区卫生健康局, role: 配合 }]
      overrides: { requirements: '各部门按照{{lead}}统一部署开展抽查。' }`,
  },

  *run(subject, found) {
    const { plan } = subject;
    const roles = organsWithRole(subject);
    if (plan.kind !== 'campaign' || roles === undefined) return;
    const departments = plan.departments.map(({ reference }) => organWord(reference)).join('、');
    for (const [first, ...others] of grouped(mentionsOf(subject, roles), ({ organ }) => organ.id).values()) {
      const related = [
        ...first.related,
        ...others.map(({ spot }) => ({ spot, note: { zh: '这里也点了名', en: 'named here too' } })),
      ];
      yield found('stranger', first.spot, { organ: first.text, departments }, ...related);
    }
  },
});

interface Mention {
  readonly organ: Organ;
  readonly text: string;
  readonly spot: Spot;
  readonly related: readonly Related[];
}

function mentionsOf(subject: Subject, roles: ReadonlySet<string>): readonly Mention[] {
  const finder = organFinder(subject.registry.organs);
  return wordedTexts(subject).flatMap(({ text, place }) =>
    wholeNames(text, finder).flatMap(({ start, end, text: name, value }) => {
      const [organ] = value;
      const isStranger = value.every(({ id, kind }) => !roles.has(id) && TAKES_PART.has(kind));
      return organ !== undefined && isStranger ? [{ organ, text: name, ...place(start, end) }] : [];
    }),
  );
}
