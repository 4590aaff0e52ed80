import type { PlanAnswer } from '../kept/plan-answer.ts';
import type { ArtifactRecord, Manifest } from '../manifest/manifest.ts';
import { SCHEMA_FILE } from './data-files.ts';

const DATA = /^data\/(.+)\.(?:csv|json)$/;

/** The data of plans that nothing may be told of any more, or that are gone. */
export function orphanData({ artifacts }: Manifest, plans: readonly PlanAnswer[]): readonly ArtifactRecord[] {
  const listed = new Set(plans.filter((plan) => plan.listed).map(({ id }) => id));
  return artifacts.filter(({ plan, file }) => {
    const id = DATA.exec(file)?.[1];
    return plan === null && file !== SCHEMA_FILE && id !== undefined && !listed.has(id);
  });
}
