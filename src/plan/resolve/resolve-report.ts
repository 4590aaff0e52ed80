import type { PlanPath } from '../../core/source.ts';
import type { ReportInput } from '../../schema/inputs.ts';
import { sayUnknown } from '../names/find-name.ts';
import type { Report } from '../schedule.ts';
import { standardLayouts } from '../statistics/standard-layouts.ts';
import { dayAt } from './findings.ts';
import type { Resolving } from './resolving.ts';

/** What a periodic report has beside its days: the statistics form it is made on, and when each one was handed in. */
export function resolveReport(
  { registry, findings }: Resolving,
  { form, sent }: ReportInput,
  path: PlanPath,
): Pick<Report, 'layout' | 'sent'> {
  const known = [...registry.forms, ...standardLayouts];
  const layout = known.find(({ id }) => id === form);
  if (form !== undefined && layout === undefined) {
    sayUnknown(findings, { kind: 'form', written: form, path: [...path, 'form'], names: known.map(({ id }) => id) });
  }
  const days = sent?.map((day, index) => dayAt(findings, day, [...path, 'sent', index]));
  return { ...(layout && { layout }), ...(days && { sent: days }) };
}
