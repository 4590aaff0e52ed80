import { departmentsByRole } from '../../plan/departments-by-role.ts';
import type { Plan } from '../../plan/plan.ts';
import type { OrganReference } from '../../plan/registry/registry.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { organWord } from '../inspections/organ-word.ts';
import { deliveriesOf } from '../schedule/deadlines.ts';

/** A report whose sender is its recipient. */
export const reportToSelf: Check = defineCheck({
  id: 'departments/report-to-self',
  severity: 'error',
  title: { zh: '报送方与接收方相同', en: 'A department is told to report to itself' },
  why: {
    zh: '自己报给自己，等于没有报送要求，常常是套用别的方案留下的。',
    en: 'A report to oneself reaches nobody; mostly it is left over from the plan of another bureau.',
  },
  fix: {
    zh: '把 `to` 改成接收总结的机关，或者用 `by` 写明由谁报送。',
    en: 'Set `to` to the organ that receives the report, or say with `by` who hands it in.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    self: {
      zh: '报送方与接收方都是“{organ}”，应为不同机关',
      en: 'Unexpected report from “{organ}” to itself, expected another recipient',
    },
  },
  example: {
    bad: `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { due: 2026-08-31, to: «区市场监管局» }`,
    good: `
      schedule:
        window: { start: 2026-06-01, end: 2026-06-30 }
        summary: { due: 2026-08-31, to: 区联席办 }`,
  },

  *run({ plan }, found) {
    for (const { by, to } of deliveriesOf(plan)) {
      const sender = by ?? leadOf(plan);
      if (to === null || sender === undefined || sender.organ.id !== to.organ.id) continue;
      yield found(
        'self',
        at(to.path),
        { organ: organWord(to) },
        {
          spot: at(sender.path),
          note: { zh: `由“${organWord(sender)}”报送`, en: `“${organWord(sender)}” hands it in` },
        },
      );
    }
  },
});

/** The one lead department; undefined where there is none or more than one. */
function leadOf(plan: Plan): OrganReference | undefined {
  if (plan.kind !== 'campaign') return undefined;
  const [lead, ...others] = departmentsByRole(plan).leads;
  return others.length === 0 ? lead?.reference : undefined;
}
