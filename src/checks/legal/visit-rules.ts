import type { PlanPath } from '../../core/source.ts';
import type { CampaignPlan } from '../../plan/campaign.ts';
import { at, type Spot, type Subject } from '../check.ts';
import { missingSpot } from '../missing-spot.ts';
import { printedBody } from '../wording/printed-lines.ts';

/** What an override is about that may leave out who goes, and one that may leave out the notice. */
const ABOUT = { visits: /检查人员|执法人员|执法检查|实地核查|现场检查/, notice: /通知|告知/ } as const;

/** What a campaign may state of visits: under `inspectors`, and how they are announced (`inspectionNotice.by`). */
type VisitFact = 'perVisit' | 'credentials' | 'scanOnEntry' | 'by';

/** What a campaign says of visits, in its sentences and in the document made of it. */
export interface VisitRules {
  /** Whether a sentence of the plan has it. */
  says(form: RegExp): boolean;
  /** Whether the document prints it; true where nothing can be lost, or nothing is composed. */
  prints(form: RegExp | string): boolean;
  /** Where to point at a fact that is not stated, or that an override leaves out. */
  spot(fact: VisitFact): Spot;
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
    spot: (fact) => (isStated(plan, fact) && leftOutAt(plan, fact)) || missingSpot(plan, pathOf(plan, fact)),
  };
}

function pathOf({ inspectors, inspectionNotice }: CampaignPlan, fact: VisitFact): PlanPath {
  if (fact !== 'by') return [...inspectors.path, fact];
  return inspectionNotice === null ? ['inspectionNotice'] : [...inspectionNotice.path, fact];
}

function isStated({ inspectors, inspectionNotice }: CampaignPlan, fact: VisitFact): boolean {
  const { perVisit, credentials, scanOnEntry } = inspectors;
  return {
    perVisit: perVisit !== null,
    credentials: credentials !== null,
    scanOnEntry,
    by: inspectionNotice?.by[0] !== undefined,
  }[fact];
}

/** The override that leaves a stated fact out: one about visits, else one that drops a sentence; undefined where none may have. */
function leftOutAt({ overrides }: CampaignPlan, fact: VisitFact): Spot | undefined {
  const about = fact === 'by' ? ABOUT.notice : ABOUT.visits;
  const written = [...overrides.values()];
  const override = written.find(({ text }) => text !== null && about.test(text)) ?? written.find(({ text }) => text === null);
  return override && at(override.path);
}
