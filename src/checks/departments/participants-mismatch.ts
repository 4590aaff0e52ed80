import type { Department } from '../../plan/campaign.ts';
import type { Organ, OrganKind } from '../../plan/registry/registry.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { isUnlisted } from '../inspections/acts-for.ts';
import { inspects } from '../inspections/inspecting-organs.ts';
import { organWord } from '../inspections/organ-word.ts';
import { namedParticipants } from './named-participants.ts';
import { organsWithRole } from './organs-with-role.ts';

/** Kinds that departments/organ-without-role speaks of where they have no part. */
const SPOKEN_OF: ReadonlySet<OrganKind> = new Set(['政府部门', '派出机构']);
/** Kinds a list may name beside those who take part: they order it. */
const ORDERS: ReadonlySet<OrganKind> = new Set(['政府', '议事协调机构', '议事协调机构办公室']);

/** An introduction that names other departments than those that take part. */
export const participantsMismatch: Check = defineCheck({
  id: 'departments/participants-mismatch',
  severity: 'error',
  title: { zh: '引言所列部门与分工不一致', en: 'The introduction names other departments than those that take part' },
  why: {
    zh: '引言里有、分工里没有的部门不知道查什么；引言漏列的部门会以为与自己无关。',
    en: 'A department named at the head alone does not know what to inspect; one left out thinks it is not concerned.',
  },
  fix: {
    zh: '在句子里用 `{{lead}}`、`{{partners}}` 引用分工，或者照 `departments` 改写所列部门。',
    en: 'Refer to the departments by `{{lead}}` and `{{partners}}`, or name those of `departments`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    differ: {
      zh: '引言所列部门为 {named}，应与分工一致：{expected}',
      en: 'Unexpected departments {named} in the introduction, expected {expected}',
    },
  },
  example: {
    bad: `
      departments:
        - { org: 区市场监管局, role: 牵头 }
        - { org: 区卫生健康局, role: 配合 }
        - { org: 区水务局, role: 配合 }
      overrides:
        preamble: «区市场监管局会同区卫生健康局»开展联合抽查，制定本方案。`,
    good: `
      departments:
        - { org: 区市场监管局, role: 牵头 }
        - { org: 区卫生健康局, role: 配合 }
        - { org: 区水务局, role: 配合 }
      overrides:
        preamble: '{{lead}}会同{{partners}}开展联合抽查，制定本方案。'`,
  },

  *run(subject, found) {
    const { plan, registry } = subject;
    if (plan.kind !== 'campaign' || plan.departments.some(({ reference }) => isUnlisted(reference.organ))) return;
    const roles = organsWithRole(subject);
    const parts = plan.departments;
    for (const { organs, written, spot } of namedParticipants(plan, registry)) {
      const named = new Set(organs.flatMap(({ id, members }) => [id, ...members]));
      const left = parts.filter((part) => inspects(part) && !isNamed(part.reference.organ, named));
      const strangers = organs.filter(
        ({ id, kind }) => !isPart(id, parts) && !ORDERS.has(kind) && (!SPOKEN_OF.has(kind) || (roles?.has(id) ?? true)),
      );
      if (left.length + strangers.length === 0) continue;
      const expected = parts.filter(inspects).map(({ reference }) => organWord(reference));
      const note = { zh: '分工里有，所列部门中没有', en: 'takes part and is not named' };
      const related = left.map(({ reference }) => ({ spot: at(reference.path), note }));
      yield found('differ', spot, { named: written.join('、'), expected: expected.join('、') }, ...related);
    }
  },
});

/** Itself, or a group by its members, or the group it is a member of. */
function isNamed({ id, members }: Organ, named: ReadonlySet<string>): boolean {
  return named.has(id) || (members.length > 0 && members.every((member) => named.has(member)));
}

function isPart(id: string, parts: readonly Department[]): boolean {
  return parts.some(({ reference: { organ } }) => organ.id === id || organ.members.includes(id));
}
