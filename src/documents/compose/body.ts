import type { HeadingShape } from '../../plan/plan.ts';
import { departmentFacts } from '../facts/campaign-facts.ts';
import { parseTemplate } from '../fill.ts';
import type { Block } from '../manuscript.ts';
import { type Level, numberOf } from '../numbering.ts';
import type { OutlineSection } from '../outline.ts';
import type { Wording } from '../wording.ts';
import { holds, isReplaced, type Narrator, say, wordingOf } from './narrator.ts';
import { originOf } from './origin.ts';
import { sectionsOf } from './sections.ts';
import { plainParagraph, type Told, tell, tellLine } from './told.ts';

/** A section with everything said that is printed of it. */
interface ToldSection {
  readonly section: OutlineSection;
  readonly heading: Told | null;
  readonly paragraphs: readonly Told[];
  readonly children: readonly Block[];
}

/** How a row of sections is set: its level, how headings stand, and the sign after those that run in. */
interface Setting {
  readonly level: Level;
  readonly shape: HeadingShape;
  readonly mark: string;
}

/** A heading that ends in one of these takes no further sign. */
const CLOSED = /[。：！？；:!?;.]$/;
const DEEPER: Readonly<Record<Level, Level>> = { 1: 2, 2: 3, 3: 4, 4: 4 };

/** The body of a document: headings and paragraphs, numbered over those that are printed. */
export function composeBody(narrator: Narrator): readonly Block[] {
  const setting: Setting = { level: 1, shape: 'block', mark: narrator.outline.headingMark };
  return setRow(narrator, sectionsOf(narrator), setting);
}

function setRow(narrator: Narrator, sections: readonly OutlineSection[], setting: Setting): readonly Block[] {
  let ordinal = 0;
  return sections.flatMap((section) => {
    const told = tellSection(narrator, section, setting);
    if (!told) return [];
    const plain = setting.level === 1 && told.heading === null;
    const number = plain ? '' : numberIn(narrator, section, setting.level, ordinal + 1);
    if (number !== '') ordinal += 1;
    return setSection(told, setting, number);
  });
}

function tellSection(narrator: Narrator, section: OutlineSection, { level }: Setting): ToldSection | null {
  const { id, children, heading } = section;
  if (!holds(narrator, section.when) || isDropped(narrator, id)) return null;
  const paragraphs = tellTexts(narrator, section);
  const shape = section.numbered === 'paragraphs' ? 'none' : (section.headings ?? narrator.outline.headings);
  const mark = section.headingMark ?? narrator.outline.headingMark;
  const blocks = setRow(narrator, children, { level: DEEPER[level], shape, mark });
  const hasContent = section.texts.length > 0 || children.length > 0;
  if (paragraphs.length === 0 && blocks.length === 0 && (hasContent || heading === null)) return null;
  return { section, heading: tellHeading(narrator, section, paragraphs), paragraphs, children: blocks };
}

function isDropped(narrator: Narrator, id: string | null): boolean {
  return isReplaced(narrator, id) && wordingOf(narrator, id, null) === null;
}

function tellHeading(narrator: Narrator, section: OutlineSection, paragraphs: readonly Told[]): Told | null {
  const wording = wordingOf(narrator, section.id && `${section.id}.heading`, section.heading);
  if (wording === null) return null;
  const { paths } = say(narrator, wording);
  const below = paragraphs.map(({ origin }) => origin.path);
  const line = tellLine(narrator, wording).text;
  return line === '' ? null : { text: line, origin: originOf(narrator, wording, [...paths, ...below]) };
}

/** The paragraphs of a section: its texts or what replaces them, once for each department where it says so. */
function tellTexts(narrator: Narrator, section: OutlineSection): readonly Told[] {
  const { plan } = narrator;
  const replacement = isReplaced(narrator, section.id) ? wordingOf(narrator, section.id, null) : null;
  const wordings = replacement ? [replacement] : section.texts;
  if (section.each === null || plan.kind !== 'campaign' || !wordings.some(speaksOfDepartment)) {
    return wordings.flatMap((wording) => tell(narrator, wording));
  }
  return plan.departments.flatMap((department) => {
    const scope = departmentFacts(plan, department);
    return wordings.flatMap((wording) => tell(narrator, wording, scope));
  });
}

function speaksOfDepartment(wording: Wording): boolean {
  return parseTemplate(wording.text).references.some(({ name }) => /^department(\.|$)/.test(name));
}

function numberIn({ plan }: Narrator, { id }: OutlineSection, level: Level, ordinal: number): string {
  const printed = plan.asIssued?.numbers;
  const own = id === null ? undefined : printed?.get(id);
  if (own !== undefined) return own ?? '';
  const pattern = printed?.get(`level${level}`);
  return pattern === null ? '' : numberOf(level, ordinal, pattern);
}

function setSection({ heading, paragraphs, children }: ToldSection, setting: Setting, number: string): readonly Block[] {
  const { level, shape, mark } = setting;
  const [first, ...rest] = paragraphs;
  if (heading && shape !== 'none') {
    const runsIn = shape === 'runIn' && (first !== undefined || children.length === 0);
    if (!runsIn) return [{ kind: 'heading', level, number, ...heading }, ...paragraphs.map(plainParagraph), ...children];
    const lead = CLOSED.test(heading.text) ? heading.text : `${heading.text}${mark}`;
    const { text, origin } = first ?? { text: '', origin: heading.origin };
    return [{ kind: 'paragraph', level, number, lead, text, origin }, ...rest.map(plainParagraph), ...children];
  }
  if (!first) return children;
  const head: Block = { kind: 'paragraph', level: number === '' ? null : level, number, lead: '', ...first };
  return [head, ...rest.map(plainParagraph), ...children];
}
