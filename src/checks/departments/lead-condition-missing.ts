import type { Task } from '../../plan/annual-plan.ts';
import type { OrganReference } from '../../plan/registry/registry.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { organWord } from '../inspections/organ-word.ts';
import { tasksOf } from '../inspections/tasks-of.ts';

/** A row of an annual plan with a choice of leads, and no word on when which one leads. */
export const leadConditionMissing: Check = defineCheck({
  id: 'departments/lead-condition-missing',
  severity: 'warning',
  title: { zh: '几个牵头部门没有写明条件', en: 'A row names alternative leads without their conditions' },
  why: {
    zh: '到了该抽查的时候，几个部门都以为由对方牵头，任务就落空。',
    en: 'When the task is due each thinks the other leads, and nobody does.',
  },
  fix: {
    zh: '用 `leadWhen` 写明什么情况下由谁牵头，或者只留一个 `lead`，其余写入 `partners`。',
    en: 'Say with `leadWhen` who leads when, or keep one `lead` and make the others `partners`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    choice: {
      zh: '牵头部门写作“{found}”，应写明各自牵头的条件',
      en: 'Unexpected choice of lead “{found}”, expected the condition under which each leads',
    },
  },
  example: {
    bad: `
      kind: annual-plan
      rows: [{ name: 第一次联合抽查, lead: «[区卫生健康局, 区市场监管局]» }]`,
    good: `
      kind: annual-plan
      rows:
        - name: 第一次联合抽查
          leadWhen:
            - { when: 检查对象为医疗机构的, org: 区卫生健康局 }
            - { when: 检查对象为药店的, org: 区市场监管局 }`,
  },

  *run({ plan }, found) {
    for (const task of tasksOf(plan)) {
      const open = unconditional(task);
      if (open.length < 2) continue;
      yield found('choice', at([...task.path, 'lead']), { found: open.map(organWord).join('、') });
    }
  },
});

/** Leads without a condition. One alone leads wherever no condition holds. */
function unconditional({ leads, leadWhen }: Task): readonly OrganReference[] {
  const conditional = new Set(leadWhen.map(({ reference }) => reference.organ.id));
  return leads.filter(({ organ }) => !conditional.has(organ.id));
}
