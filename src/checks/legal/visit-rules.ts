import type { PlanPath } from '../../core/source.ts';
import type { CampaignPlan } from '../../plan/campaign.ts';
import { at, type Spot, type Subject } from '../check.ts';
import { missingSpot } from '../missing-spot.ts';
import { printedBody } from '../wording/printed-lines.ts';

/** What an override is about that may leave out who goes, and one that may leave out the notice. */
const ABOUT = { visits: /检查人员|执法人员|执法检查|实地核查|现场检查/, notice: /通知|告知/ } as const;

/** What a campaign says of visits, in its sentences and in the document made of it. */
export interface VisitRules {
  /** Whether a sentence of the plan has it. */
  says(form: RegExp): boolean;
  /** Whether the document prints it; true where nothing can be lost, or nothing is composed. */
  prints(form: RegExp | string): boolean;
  /** Where to point at what `path` does not state, or an override leaves out. */
  spot(path: PlanPath): Spot;
}

/** The rules for visits of a campaign. */
export function visitRules(plan: CampaignPlan, subject: Subject): VisitRules {
  const printed = printedBody(subject);
  return {
    says: (form) => plan.prose.some(({ text }) => form.test(text)),
    prints: (form) => {
      if (plan.overrides.size === 0 || printed === undefined) return true;
      return typeof form === 'string' ? printed.includes(form) : form.test(printed);
    },
    spot: (path) => (plan.overrides.size > 0 && isStated(plan, path) ? leftOutAt(plan, path) : missingSpot(plan, path)),
  };
}

function isStated({ inspectors, inspectionNotice }: CampaignPlan, path: PlanPath): boolean {
  switch (path.at(-1)) {
    case 'perVisit':
      return inspectors.perVisit !== null;
    case 'credentials':
      return inspectors.credentials !== null;
    case 'scanOnEntry':
      return inspectors.scanOnEntry;
    default:
      return inspectionNotice !== null && inspectionNotice.by.length > 0;
  }
}

/** The override that leaves a stated fact out: one about visits, else one that drops a sentence. */
function leftOutAt(plan: CampaignPlan, path: PlanPath): Spot {
  const overrides = [...plan.overrides.values()];
  const about = path.at(-1) === 'by' ? ABOUT.notice : ABOUT.visits;
  const [override] = [
    ...overrides.filter(({ text }) => text !== null && about.test(text)),
    ...overrides.filter(({ text }) => text === null),
  ];
  return override === undefined ? missingSpot(plan, path) : at(override.path);
}
