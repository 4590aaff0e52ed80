import type { Diagnostic, Message } from '../core/diagnostic.ts';
import type { Complaint } from './complaint.ts';
import type { TargetRows } from './target-rows.ts';

/** Complaints of one rule that are told at their places; of more the rest is counted. */
const MOST = 50;

/** What is wrong with a list, as it is told. */
export interface Gathering {
  add(complaint: Complaint): void;
  diagnostics(): readonly Diagnostic[];
}

/** Gathers complaints about a list. Thousands of one kind have one cause: the first are told, the others counted. */
export function gatherComplaints(list: TargetRows): Gathering {
  const told: Diagnostic[] = [];
  const counts = new Map<string, { readonly last: Complaint; readonly count: number }>();
  return {
    add(complaint) {
      const count = (counts.get(complaint.rule)?.count ?? 0) + 1;
      counts.set(complaint.rule, { last: complaint, count });
      if (count <= MOST) told.push(diagnosticOf(complaint, list));
    },
    diagnostics: () => [
      ...told,
      ...[...counts.values()].flatMap(({ last, count }) => (count > MOST ? [others(last, count - MOST, list)] : [])),
    ],
  };
}

function diagnosticOf({ rule, severity, cell, message, hint }: Complaint, { path, source }: TargetRows): Diagnostic {
  const said = { rule, severity, file: path, ...(hint && { hint }) };
  if ('cell' in cell.at) return { ...said, message: named(cell.at.cell, message) };
  return { ...said, message, ...(source && { place: { source, range: cell.at.range } }) };
}

function named(cell: string, { zh, en }: Message): Message {
  return { zh: `\`${cell}\`：${zh}`, en: `\`${cell}\`: ${en}` };
}

function others(last: Complaint, count: number, list: TargetRows): Diagnostic {
  const message = {
    zh: `${last.rule} 还有 ${count} 处没有列出，这是最后一处`,
    en: `Unexpected further faults (${count}) of ${last.rule}, expected those above to be mended first; this is the last`,
  };
  return diagnosticOf({ rule: 'tables/more', severity: last.severity, cell: last.cell, message }, list);
}
