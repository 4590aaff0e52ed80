import { type Narrator, say } from '../compose/narrator.ts';
import { originOf } from '../compose/origin.ts';
import { headingOf, isSaid, textsOf } from '../compose/section-words.ts';
import { type Facts, fact } from '../facts/fact.ts';
import { parseTemplate } from '../fill.ts';
import type { FormField, FormRow, Origin } from '../manuscript.ts';
import type { OutlineSection } from '../outline-sections.ts';
import type { Wording } from '../wording.ts';
import { BLANK, type PaperDepartment } from './paper.ts';

const NO_SCOPE: Facts = new Map();

/** A section of the outline of papers as rows of a form: its heading is asked, its text answers; two below it share a row. */
export function paperRows(
  narrator: Narrator,
  section: OutlineSection,
  departments: readonly PaperDepartment[],
): readonly FormRow[] {
  if (!isSaid(narrator, section)) return [];
  if (section.each === 'departments') return departments.map((department) => departmentRow(narrator, section, department));
  if (section.heading !== null || section.children.length === 0) return [plainField(narrator, section)];
  const [first, second] = section.children.filter((child) => isSaid(narrator, child));
  return first ? [{ ...plainField(narrator, first), ...(second && { beside: plainField(narrator, second) }) }] : [];
}

/** The lines that answer a row of a form, by the section with its words. */
export function paperAnswer(narrator: Narrator, section: OutlineSection, departments: readonly PaperDepartment[]): string {
  if (section.each !== 'departments') return plainField(narrator, section).text;
  return departments.map((department) => departmentRow(narrator, section, department).text).join('\n');
}

/** Where a section of papers comes from. */
export function paperOrigin(narrator: Narrator, { heading, texts }: OutlineSection): Origin {
  const [wording] = heading === null ? texts : [heading];
  return wording === undefined ? { path: [] } : originOf(narrator, wording, []);
}

function plainField(narrator: Narrator, section: OutlineSection): FormField {
  return {
    label: labelOf(narrator, section, NO_SCOPE),
    choices: [],
    text: linesOf(narrator, textsOf(narrator, section), NO_SCOPE),
  };
}

/** The texts are said of every item where one of them names it. */
function departmentRow(narrator: Narrator, section: OutlineSection, department: PaperDepartment): FormField {
  const texts = textsOf(narrator, section);
  const scope = departmentScope(department);
  const namesItem = texts.some(({ text }) => parseTemplate(text).references.some(({ name }) => name.startsWith('item.')));
  const scopes = namesItem ? department.items.map((item, index) => itemScope(scope, department, item, index)) : [scope];
  return {
    label: labelOf(narrator, section, scope),
    choices: [],
    text: scopes.map((each) => linesOf(narrator, texts, each)).join('\n'),
  };
}

function departmentScope({ name, items }: PaperDepartment): Facts {
  return new Map([fact('department.name', ['departments'], name), fact('department.items', ['departments'], items.join('；'))]);
}

function itemScope(scope: Facts, { items }: PaperDepartment, item: string, index: number): Facts {
  return new Map([
    ...scope,
    fact('item.name', ['departments'], item),
    fact('item.number', ['departments'], items.length > 1 ? `${index + 1}.` : ''),
  ]);
}

function labelOf(narrator: Narrator, section: OutlineSection, scope: Facts): string {
  const heading = headingOf(narrator, section);
  return heading === null ? '' : say(narrator, heading, scope).text;
}

/** A line of nothing but blanks is room to write in, and one that came to nothing keeps its place. */
function linesOf(narrator: Narrator, texts: readonly Wording[], scope: Facts): string {
  return texts.map((wording) => say(narrator, wording, scope).text || BLANK).join('\n');
}
