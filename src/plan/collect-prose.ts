import type { PlanPath } from '../core/source.ts';
import type { CampaignInput, WorkPlanInput, WorkPlanSectionInput } from '../schema/inputs.ts';
import type { Typed } from './plan.ts';

/** Every sentence typed into a plan with its place, in the order of the schema. `{{references}}` are left in. */
export function collectProse(input: CampaignInput | WorkPlanInput): readonly Typed[] {
  return [
    ...one(input.title, ['title']),
    ...(input.kind === 'campaign' ? campaignProse(input) : workPlanProse(input)),
    ...(input.attachments ?? []).flatMap(({ title }, index) => one(title, ['attachments', index, 'title'])),
    ...byKey(input.overrides, ['overrides']),
    ...byKey(input.asIssued?.items, ['asIssued', 'items']),
    ...one(input.asIssued?.imprint, ['asIssued', 'imprint']),
  ];
}

function campaignProse(input: CampaignInput): readonly Typed[] {
  return [...one(input.sampling?.objects.text, ['sampling', 'objects', 'text']), ...one(input.itemsFrom, ['itemsFrom'])];
}

function workPlanProse(input: WorkPlanInput): readonly Typed[] {
  return [...one(input.preamble, ['preamble']), ...sectionsProse(input.sections ?? [], ['sections'])];
}

function sectionsProse(sections: readonly WorkPlanSectionInput[], path: PlanPath): readonly Typed[] {
  return sections.flatMap(({ heading, text, children }, index) => {
    const at = [...path, index];
    const own =
      typeof text === 'string'
        ? one(text, [...at, 'text'])
        : (text ?? []).flatMap((part, place) => one(part, [...at, 'text', place]));
    return [...one(heading, [...at, 'heading']), ...own, ...sectionsProse(children ?? [], [...at, 'children'])];
  });
}

function byKey(texts: Readonly<Record<string, string | null>> | undefined, path: PlanPath): readonly Typed[] {
  return Object.entries(texts ?? {}).flatMap(([key, text]) => one(text, [...path, key]));
}

function one(text: string | null | undefined, path: PlanPath): readonly Typed[] {
  return text === null || text === undefined ? [] : [{ text, path }];
}
