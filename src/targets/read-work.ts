import type { PaperDepartment } from '../documents/papers/paper.ts';
import type { CampaignParts } from './campaign-parts.ts';
import { type Complaint, complaints } from './complaint.ts';
import type { Target } from './target.ts';
import type { ColumnField } from './target-columns.ts';
import type { ListCell } from './target-rows.ts';

const NAMES = /[、,，;；\n]+/;
const ITEMS = /[；;\n|]+/;
const MOST_ITEMS = 60;

/** A row being read: what its columns hold, the campaign it is held against, and what is wrong with it so far. */
export interface RowReading {
  readonly values: ReadonlyMap<ColumnField, { readonly text: string; readonly cell: ListCell }>;
  readonly parts: CampaignParts;
  readonly said: Complaint[];
}

/** Who inspects a target, and what: as its row says, else as the campaign does. */
export function readWork(reading: RowReading): Pick<Target, 'departments' | 'hasOwnItems'> {
  const { values, parts, said } = reading;
  const departments = departmentsOf(reading);
  const given = values.get('items');
  if (given === undefined) return { departments, hasOwnItems: false };
  const items = partsOf(given.text, ITEMS);
  const own = departments.map((department) => ({ ...department, items: [] as string[] }));
  for (const item of items.slice(0, MOST_ITEMS)) {
    const owner = parts.ownerOf(item);
    if (owner === undefined) said.push({ ...complaints.item(item), cell: given.cell });
    const at = own.find(({ id }) => id === owner?.id) ?? own[0];
    at?.items.push(item);
  }
  return { departments: own.filter(({ items: some }) => some.length > 0), hasOwnItems: true };
}

function partsOf(text: string, separator: RegExp): readonly string[] {
  const each = text.split(separator).map((part) => part.trim());
  return each.filter((part) => part !== '');
}

function departmentsOf(reading: RowReading): readonly PaperDepartment[] {
  const { values, parts } = reading;
  const found = new Map(named('lead', reading).map((department) => [department.id, department]));
  const others = values.has('departments') ? named('departments', reading) : parts.departments;
  for (const department of others) found.set(department.id, department);
  return [...found.values()];
}

function named(field: 'lead' | 'departments', { values, parts, said }: RowReading): readonly PaperDepartment[] {
  const given = values.get(field);
  if (given === undefined) return [];
  const found: PaperDepartment[] = [];
  for (const name of partsOf(given.text, NAMES)) {
    const department = parts.department(name);
    if (department !== undefined) found.push(department);
    else
      said.push({
        ...complaints.department(
          name,
          parts.departments.map((each) => each.name),
        ),
        cell: given.cell,
      });
  }
  return found;
}
