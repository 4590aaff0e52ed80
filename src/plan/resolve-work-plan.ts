import type { PlanPath } from '../core/source.ts';
import type { WorkPlanInput, WorkPlanSectionInput, WorkPlanTargetInput } from '../schema/inputs.ts';
import { prose } from './collect-prose.ts';
import type { Section, Target, Typed, WorkPlan } from './plan.ts';
import { resolveBound } from './resolve-bound.ts';
import { resolveCommon } from './resolve-common.ts';
import { resolveSchedule } from './resolve-schedule.ts';
import { type Resolving, typed } from './resolving.ts';
import { parseShare } from './share.ts';

/** Resolves what a work plan has beside the common parts. Its deadlines are those it states: none come from the profile. */
export function resolveWorkPlan(resolving: Resolving, input: WorkPlanInput): WorkPlan {
  const common = resolveCommon(resolving, [
    ...prose(input.preamble, ['preamble']),
    ...sectionsProse(input.sections, ['sections']),
  ]);
  return {
    ...common,
    kind: 'work-plan',
    path: [],
    preamble: typed(input.preamble, ['preamble']),
    schedule: resolveSchedule(resolving, input.schedule ?? {}, { defaults: {}, issued: common.issued }),
    targets: (input.targets ?? []).flatMap((target, index) => targetOf(target, ['targets', index])),
    sections: sectionsOf(input.sections, ['sections']),
  };
}

function targetOf(input: WorkPlanTargetInput, path: PlanPath): readonly Target[] {
  const bound = resolveBound(input, path, parseShare);
  return bound ? [{ id: input.id, metric: input.metric, bound, base: input.base ?? null, path }] : [];
}

function sectionsProse(sections: readonly WorkPlanSectionInput[] | undefined, path: PlanPath): readonly Typed[] {
  return (sections ?? []).flatMap(({ heading, text, children }, index) => {
    const at = [...path, index];
    return [
      ...prose(heading, [...at, 'heading']),
      ...prose(text, [...at, 'text']),
      ...sectionsProse(children, [...at, 'children']),
    ];
  });
}

function sectionsOf(input: readonly WorkPlanSectionInput[] | undefined, path: PlanPath): readonly Section[] {
  return (input ?? []).map((section, index) => {
    const at = [...path, index];
    const { text } = section;
    return {
      path: at,
      id: section.id ?? null,
      heading: typed(section.heading, [...at, 'heading']),
      text: prose(text, [...at, 'text']),
      children: sectionsOf(section.children, [...at, 'children']),
      headings: section.headings ?? null,
      headingMark: section.headingMark ?? null,
    };
  });
}
