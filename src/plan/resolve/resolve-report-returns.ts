import type { ScheduleInput } from '../../schema/inputs.ts';
import { sayUnknown } from '../names/find-name.ts';
import type { ReportReturn } from '../schedule.ts';
import { dayAt } from './findings.ts';
import { organReference, type Resolving } from './resolving.ts';

/** What was handed in of each periodic report, by its id; null where nobody keeps a register. */
export function resolveReportReturns(
  resolving: Resolving,
  { returns, reports = [] }: ScheduleInput,
): ReadonlyMap<string, readonly ReportReturn[]> | null {
  if (returns === undefined) return null;
  const found = new Map<string, ReportReturn[]>();
  for (const [index, { report: written, number, by, sent, ...figures }] of (returns.rows ?? []).entries()) {
    const path = ['schedule', 'returns', 'rows', index];
    const report = reports.find(({ id, name }) => id === written || name === written);
    if (report === undefined) {
      const names = reports.flatMap(({ id, name }) => [name, id]);
      sayUnknown(resolving.findings, { kind: 'report', written, path: [...path, 'report'], names });
      continue;
    }
    const own = found.get(report.id) ?? [];
    found.set(report.id, own);
    own.push({
      path,
      number,
      by: by === undefined ? null : organReference(resolving, { written: by, path: [...path, 'by'] }),
      sent: dayAt(resolving.findings, sent, [...path, 'sent']),
      figures,
    });
  }
  return found;
}
