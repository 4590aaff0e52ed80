import { remembered } from '../../core/remembered.ts';
import type { CampaignPlan, Department } from '../../plan/campaign.ts';
import type { Organ, OrganReference, Registry } from '../../plan/registry/registry.ts';

/** An organ that inspects, and the reference that names it or its group. */
export interface InspectingOrgan {
  readonly organ: Organ;
  readonly reference: OrganReference;
}

/** Whether a department of a campaign inspects: one that only guides does not. */
export function inspects({ role }: Department): boolean {
  return role !== '指导';
}

/** The organs that inspect in a campaign: members for their group, an organ for its section. */
export function inspectingOrgans({ departments }: CampaignPlan, registry: Registry): readonly InspectingOrgan[] {
  const references = departments.filter(inspects).map(({ reference }) => reference);
  const byId = organsById(registry);
  const found = new Map<string, InspectingOrgan>();
  for (const reference of references) {
    for (const organ of membersOf(reference.organ, byId)) {
      const whole = wholeOf(organ, byId);
      if (!found.has(whole.id)) found.set(whole.id, { organ: whole, reference });
    }
  }
  return [...found.values()];
}

const organsById = remembered(
  ({ organs }: Registry): ReadonlyMap<string, Organ> => new Map(organs.map((organ) => [organ.id, organ])),
);

/** Whether departments inspect together. A group counts as several, also where nobody lists its members. */
export function isJointCampaign(campaign: CampaignPlan, registry: Registry): boolean {
  const organs = inspectingOrgans(campaign, registry);
  return organs.length > 1 || organs.some(({ organ }) => organ.kind === '群体');
}

function membersOf(organ: Organ, byId: ReadonlyMap<string, Organ>): readonly Organ[] {
  const members = organ.members.map((id) => byId.get(id)).filter((member) => member !== undefined);
  return organ.kind === '群体' && members.length > 0 ? members : [organ];
}

/** The organ a section belongs to. */
function wholeOf(organ: Organ, byId: ReadonlyMap<string, Organ>): Organ {
  const parent = organ.kind === '内设机构' && organ.parent !== null ? byId.get(organ.parent) : undefined;
  return parent ?? organ;
}
