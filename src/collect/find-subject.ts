import type { Diagnostic, Message } from '../core/diagnostic.ts';
import type { SheetSubject } from '../documents/sheet-model.ts';
import type { SheetGrid } from '../source/sheet-grid.ts';
import { foldText } from './fold-text.ts';
import { originalName } from './original-name.ts';
import { type CellPlace, sayCell, saySheet } from './say-cell.ts';
import type { Subjects } from './subjects.ts';

export type SubjectFound = { readonly subject: SheetSubject } | { readonly fault: Diagnostic };

/** Where a sheet may say whose it is: the hidden sheet, the field 填报单位, the tab, the name of the file. */
export interface SubjectSigns {
  readonly grid: SheetGrid;
  /** Id the hidden sheet gives; empty for none. */
  readonly about: string;
  /** What stands at 填报单位; empty for nothing. */
  readonly field: string;
}

const SEAL = /[（(](?:盖章|公章|章)[)）]/g;
/** What stands around the name of a file: its folders and its ending. */
const AROUND_NAME = /^.*\/|\.[^.]*$/g;

/** Whose a sheet without a column of departments is. Signs that mean two departments are a fault; so is none. */
export function findSubject({ grid, about, field }: SubjectSigns, subjects: Subjects): SubjectFound {
  const byAbout = subjects.asked.find(({ id }) => id === about);
  const written = field.replace(SEAL, '').trim();
  const byField = written === '' ? undefined : subjects.find(written);
  if (byAbout && typeof byField === 'object' && byField.id !== byAbout.id) return { fault: twoSubjects(grid, byField, byAbout) };
  if (byAbout) return byField === 'other' ? { fault: otherSubject(grid, written, subjects) } : { subject: byAbout };
  if (typeof byField === 'object') return { subject: byField };
  if (byField === 'other') return { fault: otherSubject(grid, written, subjects) };
  const names = [grid.name, grid.source.path.replace(AROUND_NAME, '')].map(originalName);
  const byName = names.map((name) => subjects.find(name)).find((found) => typeof found === 'object');
  if (byName !== undefined && written === '') return { subject: byName };
  return { fault: written === '' ? noSubject(grid) : otherSubject(grid, written, subjects) };
}

/** Whose a row is, by the name in its column of departments. */
export function subjectOfRow(at: CellPlace, written: string, subjects: Subjects): SubjectFound {
  if (foldText(written) === '')
    return { fault: sayCell(at, { rule: 'collect/department-unknown', severity: 'error', ...NO_NAME }) };
  const found = subjects.find(written.replace(SEAL, '').trim());
  if (typeof found === 'object') return { subject: found };
  return { fault: sayCell(at, { rule: 'collect/department-unknown', severity: 'error', ...unknown(written, found, subjects) }) };
}

function twoSubjects(grid: SheetGrid, byField: SheetSubject, byAbout: SheetSubject): Diagnostic {
  return saySheet(grid, {
    rule: 'collect/department-unknown',
    severity: 'error',
    message: {
      zh: `填报单位是 \`${byField.name}\`，这张表却是发给 \`${byAbout.name}\` 的，应由一个部门填自己的表`,
      en: `Unexpected name \`${byField.name}\` in the sheet made for \`${byAbout.name}\`, expected each department to fill in its own`,
    },
    hint: { zh: '换到自己的表里填，或改回填报单位', en: 'Fill in the sheet of that department, or put the name right' },
  });
}

function otherSubject(grid: SheetGrid, written: string, subjects: Subjects): Diagnostic {
  const said = unknown(written, subjects.find(written), subjects);
  return saySheet(grid, { rule: 'collect/department-unknown', severity: 'error', ...said });
}

function unknown(written: string, found: ReturnType<Subjects['find']>, subjects: Subjects): { message: Message; hint: Message } {
  const meant = subjects.nearest(written);
  const asked = subjects.asked.map(({ name }) => name).join('、');
  const hint = { zh: `本方案的部门：${asked}`, en: `Departments of the plan: ${asked}` };
  if (found === 'other') {
    const message = {
      zh: `\`${written}\` 不是本方案的部门，不应有它的数字`,
      en: `Unexpected return of \`${written}\`, expected one of a department of the plan`,
    };
    return { message, hint };
  }
  return {
    message:
      meant === undefined
        ? { zh: `不知道 \`${written}\` 是哪个部门`, en: `Unexpected name \`${written}\`, expected a department of the plan` }
        : { zh: `没有部门 \`${written}\`，应为 \`${meant}\``, en: `Unexpected name \`${written}\`, expected \`${meant}\`` },
    hint,
  };
}

function noSubject(grid: SheetGrid): Diagnostic {
  return saySheet(grid, { rule: 'collect/department-unknown', severity: 'error', ...NO_NAME });
}

const NO_NAME = {
  message: { zh: '有数字，看不出是哪个部门的', en: 'Unexpected figures of nobody, expected the name of a department' },
  hint: {
    zh: '填上填报单位，或把工作表改名为部门的名称',
    en: 'Fill in 填报单位, or name the sheet after the department',
  },
};
