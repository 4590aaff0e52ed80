import type { PlanAnswer } from '../kept/plan-answer.ts';
import type { ArtifactRecord, Manifest } from '../manifest/manifest.ts';
import { planOfData } from './data-files.ts';

/** The data of plans that nothing may be told of any more, or that are gone. */
export function orphanData({ artifacts }: Manifest, plans: readonly PlanAnswer[]): readonly ArtifactRecord[] {
  const listed = new Set(plans.filter((plan) => plan.listed).map(({ id }) => id));
  return artifacts.filter(({ plan, file }) => {
    const id = planOfData(file);
    return plan === null && id !== undefined && !listed.has(id);
  });
}
