import type { PlanPath } from '../../core/source.ts';
import type { WorkPlanInput, WorkPlanSectionInput, WorkPlanTargetInput } from '../../schema/inputs.ts';
import type { Typed } from '../entity.ts';
import { parseShare } from '../figures/share.ts';
import { sayUnknown } from '../names/find-name.ts';
import { sectionsBelow } from '../sections-below.ts';
import type { Section, Target, WorkPlan } from '../work-plan.ts';
import { prose } from './collect-prose.ts';
import { resolveCommon } from './resolve-common.ts';
import { resolveRange } from './resolve-range.ts';
import { resolveSchedule } from './resolve-schedule.ts';
import { type Resolving, typed } from './resolving.ts';

/** 一、 （一） 1. （1） */
const LAST_LEVEL = 4;

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
    targets: (input.targets ?? []).flatMap((target, index) => targetOf(resolving, target, ['targets', index])),
    sections: withKnownGoals(resolving, sectionsOf(resolving, input.sections, { path: ['sections'], level: 1 })),
  };
}

/** Says of every goal a task serves that it is one, where it is none. */
function withKnownGoals({ findings }: Resolving, sections: readonly Section[]): readonly Section[] {
  const all = sectionsBelow(sections);
  const names = all.flatMap(({ holds, children }) => (holds === '目标' ? children.flatMap(({ id }) => id ?? []) : []));
  for (const { text: written, path } of all.flatMap(({ goals }) => goals)) {
    if (!names.includes(written)) sayUnknown(findings, { kind: 'goal', written, path, names });
  }
  return sections;
}

function targetOf({ findings }: Resolving, input: WorkPlanTargetInput, path: PlanPath): readonly Target[] {
  const bound = resolveRange(findings, input, { path, read: parseShare });
  if (bound === null) return [];
  return [{ id: input.id, metric: input.metric, bound, base: input.base ?? null, exceptions: input.exceptions ?? null, path }];
}

function sectionsProse(sections: readonly WorkPlanSectionInput[] | undefined, path: PlanPath): readonly Typed[] {
  return (sections ?? []).flatMap(({ heading, text, list, children }, index) => {
    const at = [...path, index];
    return [
      ...prose(heading, [...at, 'heading']),
      ...prose(text, [...at, 'text']),
      ...prose(list, [...at, 'list']),
      ...sectionsProse(children, [...at, 'children']),
    ];
  });
}

interface Depth {
  readonly path: PlanPath;
  /** Counted from 1 for the sections of the body. */
  readonly level: number;
}

function sectionsOf(
  resolving: Resolving,
  input: readonly WorkPlanSectionInput[] | undefined,
  { path, level }: Depth,
): readonly Section[] {
  if (input !== undefined && input.length > 0 && level > LAST_LEVEL) sayTooDeep(resolving, path);
  return (input ?? []).map((section, index) => {
    const at = [...path, index];
    const items = itemsOf(section.list, [...at, 'list']);
    if (items.length > 0 && level === LAST_LEVEL) sayTooDeep(resolving, [...at, 'list']);
    return {
      path: at,
      id: section.id ?? null,
      heading: typed(section.heading, [...at, 'heading']),
      text: prose(section.text, [...at, 'text']),
      children: [...items, ...sectionsOf(resolving, section.children, { path: [...at, 'children'], level: level + 1 })],
      headings: section.headings ?? null,
      headingMark: section.headingMark ?? null,
      holds: section.holds ?? null,
      goals: (section.goals ?? []).map((text, at) => ({ text, path: [...path, index, 'goals', at] })),
    };
  });
}

/** A list is a row of sections without headings. */
function itemsOf(list: readonly string[] | undefined, path: PlanPath): readonly Section[] {
  const plain = { id: null, heading: null, children: [], headings: null, headingMark: null, holds: null, goals: [] };
  return prose(list, path).map((text) => ({ ...plain, path: text.path, text: [text] }));
}

/** GB/T 9704-2012, 7.3.3 has numbers for four levels. */
function sayTooDeep({ findings }: Resolving, path: PlanPath): void {
  findings.add({
    rule: 'numbering/level-too-deep',
    path,
    message: {
      zh: `这里是第 \`${LAST_LEVEL + 1}\` 层，公文的序号只有 \`${LAST_LEVEL}\` 层，应提到上一层`,
      en: `Unexpected level \`${LAST_LEVEL + 1}\`, expected the \`${LAST_LEVEL}\` levels that have numbers`,
    },
  });
}
