import type { HeadingShape } from '../../plan/work-plan.ts';
import type { Facts } from '../facts/fact.ts';
import type { Block } from '../manuscript.ts';
import { type Level, numberOf } from '../numbering.ts';
import type { OutlineSection } from '../outline-sections.ts';
import type { Wording } from '../wording.ts';
import { type Narrator, say } from './narrator.ts';
import { originOf } from './origin.ts';
import { scopesOf, speaksOf } from './scopes.ts';
import { headingOf, isSaid, textsOf } from './section-words.ts';
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
  const row = sections.flatMap((section) => tellSections(narrator, section, setting));
  if (isAlone(narrator, row)) return row.flatMap(setPlain);
  return row.flatMap((told) => {
    const number = isPlain(told, setting) ? '' : numberIn(narrator, told.section, setting.level, ordinal + 1);
    if (number !== '') ordinal += 1;
    return setSection(told, setting, number);
  });
}

/** Whether of a list a single sentence is left, which takes no number; a document of the past is numbered as it was. */
function isAlone({ plan }: Narrator, row: readonly ToldSection[]): boolean {
  return plan.asIssued === null && row.length === 1 && row.every(({ heading }) => heading === null);
}

function setPlain({ paragraphs, children }: ToldSection): readonly Block[] {
  return [...paragraphs.map(plainParagraph), ...children];
}

/** A section as printed: none where it is dropped, one for each phase or department where a numbered list says so. */
function tellSections(narrator: Narrator, section: OutlineSection, setting: Setting): readonly ToldSection[] {
  const { each, heading } = section;
  if (!isSaid(narrator, section)) return [];
  const wordings = textsOf(narrator, section);
  const scopes = each !== null && heading === null && setting.level > 1 ? scopesOf(narrator.plan, each) : null;
  if (scopes === null || each === null || !wordings.some((wording) => speaksOf(wording, each))) {
    return [tellSection(narrator, section, setting)].filter((told) => told !== null);
  }
  return scopes.flatMap((scope) => {
    const paragraphs = wordings.flatMap((wording) => tell(narrator, wording, scope));
    return paragraphs.length === 0 ? [] : [{ section, heading: null, paragraphs, children: [] }];
  });
}

function tellSection(narrator: Narrator, section: OutlineSection, { level }: Setting): ToldSection | null {
  const { children, heading } = section;
  const paragraphs = tellTexts(narrator, section);
  const shape = section.numbered === 'paragraphs' ? 'none' : (section.headings ?? narrator.outline.headings);
  const mark = section.headingMark ?? narrator.outline.headingMark;
  const blocks = setRow(narrator, children, { level: DEEPER[level], shape, mark });
  const hasContent = section.texts.length > 0 || children.length > 0;
  if (paragraphs.length === 0 && blocks.length === 0 && (hasContent || heading === null)) return null;
  return { section, heading: tellHeading(narrator, section, paragraphs), paragraphs, children: blocks };
}

function tellHeading(narrator: Narrator, section: OutlineSection, paragraphs: readonly Told[]): Told | null {
  const wording = headingOf(narrator, section);
  if (wording === null) return null;
  const { paths } = say(narrator, wording);
  const below = paragraphs.map(({ origin }) => origin.path);
  const line = tellLine(narrator, wording).text;
  return line === '' ? null : { text: line, origin: originOf(narrator, wording, [...paths, ...below]) };
}

/** The paragraphs of a section; those that speak of a department once for each, the ones before and after them once. */
function tellTexts(narrator: Narrator, section: OutlineSection): readonly Told[] {
  const { each } = section;
  const wordings = textsOf(narrator, section);
  const sayAll = (some: readonly Wording[], scope?: Facts) => some.flatMap((wording) => tell(narrator, wording, scope));
  const scopes = each === null ? null : scopesOf(narrator.plan, each);
  if (scopes === null || each === null) return sayAll(wordings);
  const first = wordings.findIndex((wording) => speaksOf(wording, each));
  if (first === -1) return sayAll(wordings);
  const end = wordings.findLastIndex((wording) => speaksOf(wording, each)) + 1;
  const repeated = wordings.slice(first, end);
  return [
    ...sayAll(wordings.slice(0, first)),
    ...scopes.flatMap((scope) => sayAll(repeated, scope)),
    ...sayAll(wordings.slice(end)),
  ];
}

function numberIn({ plan }: Narrator, { id }: OutlineSection, level: Level, ordinal: number): string {
  const printed = plan.asIssued?.numbers;
  const own = id === null ? undefined : printed?.get(id);
  if (own !== undefined) return own ?? '';
  const pattern = printed?.get(`level${level}`);
  return pattern === null ? '' : numberOf(level, ordinal, pattern);
}

function setSection(told: ToldSection, setting: Setting, number: string): readonly Block[] {
  const { section, heading, paragraphs, children } = told;
  const { level, shape, mark } = setting;
  const opens = { id: section.id, level };
  const [first, ...rest] = paragraphs;
  if (heading && shape !== 'none') {
    const runsIn = shape === 'runIn' && (first !== undefined || children.length === 0);
    if (!runsIn) return [{ kind: 'heading', level, number, opens, ...heading }, ...paragraphs.map(plainParagraph), ...children];
    const lead = CLOSED.test(heading.text) ? heading.text : `${heading.text}${mark}`;
    const { text, origin } = first ?? { text: '', origin: heading.origin };
    return [{ kind: 'paragraph', level, number, lead, text, origin, opens }, ...rest.map(plainParagraph), ...children];
  }
  if (!first) return children;
  if (isPlain(told, setting)) return setPlain(told);
  const head: Block = { kind: 'paragraph', level: number === '' ? null : level, number, lead: '', opens, ...first };
  return [head, ...rest.map(plainParagraph), ...children];
}

/** Text between the numbered sections of a document: it is not counted among them. */
function isPlain({ heading }: ToldSection, { level }: Setting): boolean {
  return level === 1 && heading === null;
}
