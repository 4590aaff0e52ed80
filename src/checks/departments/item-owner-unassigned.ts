import { shortName } from '../../plan/names/short-name.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { actsFor, isUnlisted } from '../inspections/acts-for.ts';
import { organWord } from '../inspections/organ-word.ts';
import { registeredAt } from '../registered-at.ts';

/** An item whose owner takes no part, or that stands under another department. */
export const itemOwnerUnassigned: Check = defineCheck({
  id: 'departments/item-owner-unassigned',
  severity: 'error',
  title: { zh: '事项没有落到它的责任部门', en: 'An item does not stand under the organ that owns it' },
  why: {
    zh: '事项由别的部门去查，就没有执法权限，检查结果也录不进责任部门的账户。',
    en: 'Another department has no power over the item, and cannot enter its results.',
  },
  fix: {
    zh: '把事项移到责任部门名下，或者把责任部门加进 `departments`；登记有误的改登记表的 `owner`。',
    en: 'Move the item under its owner, or add the owner to `departments`; mend `owner` in the registry where that is wrong.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    unassigned: {
      zh: '事项“{item}”的责任部门为“{owner}”，应在部门分工之内',
      en: 'Unexpected owner “{owner}” of item “{item}”, expected one of the departments',
    },
    misplaced: {
      zh: '事项“{item}”列在“{org}”名下，应归责任部门“{owner}”',
      en: 'Unexpected item “{item}” under “{org}”, expected it under “{owner}” (its owner)',
    },
  },
  example: {
    bad: `
      departments:
        - { org: 区市场监管局, role: 牵头, items: [公示信息检查, «节水检查»] }
        - { org: 区水务局, role: 配合, items: [取水许可检查] }`,
    good: `
      departments:
        - { org: 区市场监管局, role: 牵头, items: [公示信息检查] }
        - { org: 区水务局, role: 配合, items: [取水许可检查, 节水检查] }`,
  },

  *run({ plan, registry }, found) {
    if (plan.kind !== 'campaign') return;
    for (const department of plan.departments) {
      for (const { written: item, item: entry, path } of department.items) {
        const owner = registry.organs.find(({ id }) => id === entry.owner);
        if (owner === undefined || actsFor(owner, department.reference.organ, registry)) continue;
        const name = shortName(owner);
        const right = plan.departments.find((other) => actsFor(owner, other.reference.organ, registry));
        if (right === undefined) yield found('unassigned', at(path), { item, owner: name }, ...registeredAt(entry, ['owner']));
        else if (!isUnlisted(right.reference.organ)) {
          const note = { zh: '事项的责任部门', en: 'the owner of the item' };
          const values = { item, org: organWord(department.reference), owner: name };
          yield found('misplaced', at(path), values, { spot: at(right.reference.path), note }, ...registeredAt(entry, ['owner']));
        }
      }
    }
  },
});
