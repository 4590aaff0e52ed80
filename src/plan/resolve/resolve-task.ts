import type { PlanPath } from '../../core/source.ts';
import type { AnnualPlanTaskCreditInput, AnnualPlanTaskInput, AnnualPlanTaskSamplingInput } from '../../schema/inputs.ts';
import type { CreditMode, Task, TaskSampling } from '../annual-plan.ts';
import { itemReference } from '../names/find-item.ts';
import type { OrganReference } from '../registry/registry.ts';
import { taskLeads } from '../task-leads.ts';
import { resolveObjects } from './resolve-objects.ts';
import { resolveDraw } from './resolve-sampling.ts';
import { resolveTaskPeriod } from './resolve-task-period.ts';
import { organReference, organReferences, type Resolving } from './resolving.ts';

const BY_CLASS: CreditMode = '按等级';

/** One task of the year as row `path`, numbered `number`. */
export function resolveTask(
  resolving: Resolving,
  input: AnnualPlanTaskInput,
  { path, number }: { readonly path: PlanPath; readonly number: number },
): Task {
  const { findings } = resolving;
  const organs = (key: 'initiators' | 'partners'): readonly OrganReference[] =>
    organReferences(resolving, input[key], [...path, key]);
  return {
    path,
    number,
    name: input.name,
    taskNumber: input.taskNumber ?? null,
    taskName: input.taskName ?? null,
    area: input.area ?? null,
    ...dutiesOf(resolving, input, path),
    itemsFrom: input.itemsFrom ?? null,
    itemClass: input.itemClass ?? null,
    draw: input.draw ?? null,
    objects: input.objects ? resolveObjects(findings, input.objects, [...path, 'objects']) : null,
    sampling: input.sampling ? samplingOf(resolving, input.sampling, [...path, 'sampling']) : null,
    period: resolveTaskPeriod(findings, input.period, [...path, 'period']),
    initiators: organs('initiators'),
    leadSections: input.leadSections ?? [],
    partners: organs('partners'),
    level: input.level ? { ...input.level, path: [...path, 'level'] } : null,
    methods: input.methods ?? [],
    remarks: input.remarks ?? null,
  };
}

/** Who leads, and what is inspected: an item of a lead before one of another organ that bears the same name. */
function dutiesOf(
  resolving: Resolving,
  { lead, leadWhen, items }: AnnualPlanTaskInput,
  path: PlanPath,
): Pick<Task, 'leads' | 'leadWhen' | 'items'> {
  const leads =
    typeof lead === 'string'
      ? [organReference(resolving, { written: lead, path: [...path, 'lead'] })]
      : organReferences(resolving, lead, [...path, 'lead']);
  const conditional = (leadWhen ?? []).map(({ when, org }, index) => {
    const at = [...path, 'leadWhen', index];
    return { when, reference: organReference(resolving, { written: org, path: [...at, 'org'] }), path: at };
  });
  const owners = taskLeads({ leads, leadWhen: conditional }).map(({ organ }) => organ.id);
  return {
    leads,
    leadWhen: conditional,
    items: (items ?? []).map((written, index) => itemReference(resolving, owners, { written, path: [...path, 'items', index] })),
  };
}

function samplingOf(resolving: Resolving, { credit, ...draw }: AnnualPlanTaskSamplingInput, path: PlanPath): TaskSampling {
  if (credit === undefined) return { ...resolveDraw(resolving, draw, path), creditMode: null };
  const stated: AnnualPlanTaskCreditInput = typeof credit === 'string' ? { mode: credit } : credit;
  const { mode = BY_CLASS, ...classes } = stated;
  const required = mode === BY_CLASS;
  return { ...resolveDraw(resolving, { ...draw, credit: { ...classes, required } }, path), creditMode: mode };
}
