import type { Diagnostic } from '../core/diagnostic.ts';
import type { CampaignParts } from './campaign-parts.ts';
import { complaints } from './complaint.ts';
import { type Gathering, gatherComplaints } from './gather-complaints.ts';
import { listFaults } from './list-faults.ts';
import { readTarget } from './read-target.ts';
import type { Target } from './target.ts';
import { HEADER_WITHIN, readHeader, type TargetHeader } from './target-columns.ts';
import type { ListCell, ListRow, TargetRows } from './target-rows.ts';

/** A list of targets after its first reading. */
export interface JudgedTargets {
  readonly diagnostics: readonly Diagnostic[];
  /** Rows of which papers are made. */
  readonly count: number;
  /** Rows of which none are made, with a rule each breaks, in order. */
  readonly rejected: ReadonlyMap<number, string>;
  /** The enterprises papers are made of, read anew. */
  targets(): Iterable<Target>;
}

/** Reads a list of targets once, to say what is wrong with it and whom papers are made of. Holds no more of it than keys. */
export function judgeTargets(list: TargetRows, parts: CampaignParts): JudgedTargets {
  const told = gatherComplaints(list);
  const header = findHeader(list);
  if (header === undefined) {
    const [first] = list.rows();
    if (first?.cells[0] !== undefined) told.add({ ...listFaults.headerMissing(), cell: first.cells[0] });
    return { diagnostics: told.diagnostics(), count: 0, rejected: new Map(), targets: () => [] };
  }
  tellHeader(header, { list, parts, told });
  const { count, rejected } = judgeRows(header, { list, parts, told });
  if (count + rejected.size === 0) told.add({ ...listFaults.noRows(), cell: header.first });
  return {
    diagnostics: told.diagnostics(),
    count,
    rejected,
    *targets() {
      for (const row of rowsBelow(list, header)) {
        const target = rejected.has(row.number) ? undefined : readTarget(row, header, parts).target;
        if (target !== undefined) yield target;
      }
    },
  };
}

interface Judging {
  readonly list: TargetRows;
  readonly parts: CampaignParts;
  readonly told: Gathering;
}

function judgeRows(header: TargetHeader, { list, parts, told }: Judging): Pick<JudgedTargets, 'count' | 'rejected'> {
  const rejected = new Map<number, string>();
  const seen = new Map<string, number>();
  for (const row of rowsBelow(list, header)) {
    const { target, complaints: said } = readTarget(row, header, parts);
    for (const complaint of said) told.add(complaint);
    if (target === undefined) {
      rejected.set(row.number, said.find(({ severity }) => severity === 'error')?.rule ?? '');
      continue;
    }
    const first = seen.get(target.key);
    if (first === undefined) {
      seen.set(target.key, row.number);
      continue;
    }
    const by = target.facts.get('code') === target.key ? 'code' : 'name';
    const twice = complaints.duplicate(first, by);
    rejected.set(row.number, twice.rule);
    told.add({ ...twice, cell: cellOf(row, header, by) });
  }
  return { count: seen.size, rejected };
}

function findHeader(list: TargetRows): TargetHeader | undefined {
  let looked = 0;
  for (const row of list.rows()) {
    const header = readHeader(row);
    looked += 1;
    if (header !== undefined || looked === HEADER_WITHIN) return header;
  }
  return undefined;
}

function* rowsBelow(list: TargetRows, header: TargetHeader): Iterable<ListRow> {
  for (const row of list.rows()) if (row.number > header.row) yield row;
}

function tellHeader({ unknown, repeated, fields, first }: TargetHeader, { list, parts, told }: Judging): void {
  if (list.encoding === 'GB18030') told.add({ ...listFaults.encoding(), cell: first });
  for (const cell of unknown) told.add({ ...listFaults.unknownColumn(cell.text), cell });
  for (const cell of repeated) told.add({ ...listFaults.repeatedColumn(cell.text), cell });
  if (!fields.has('code')) told.add({ ...listFaults.codeColumnMissing(), cell: first });
  const [lead] = parts.departments;
  if (parts.hasSeveralLeads && lead !== undefined && !fields.has('lead') && !fields.has('departments'))
    told.add({ ...listFaults.leadOpen(lead.name), cell: first });
}

function cellOf({ cells }: ListRow, { columns, first }: TargetHeader, field: 'code' | 'name'): ListCell {
  return cells.find(({ column }) => columns.get(column) === field) ?? cells[0] ?? first;
}
