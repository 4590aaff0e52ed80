import { openPackage, type WordPackage } from '../package/open-package.ts';
import { type PackageFault, packageFaults } from '../package/package-fault.ts';
import { childOf, childrenOf, descendantsOf, elementsOf, textOf, type XmlElement } from '../package/xml-element.ts';
import { switchOf } from './lengths.ts';
import { readNumbering } from './read-numbering.ts';
import { readSection } from './read-section.ts';
import { readRunning, readStory } from './read-story.ts';
import { readStyles } from './read-styles.ts';
import { readTheme } from './read-theme.ts';
import { inBody, type Reading } from './reading.ts';
import type { Paragraph, Section, Story, WordFile } from './word-file.ts';

const MAX_PARAGRAPHS = 200_000;

/** Reads a Word file whole, or says why it cannot be read. Answers bytes of any kind, in bounded time. */
export function readWordFile(bytes: Uint8Array): WordFile | PackageFault {
  const opened = openPackage(bytes);
  if ('advice' in opened) return opened;
  const parts = readParts(opened);
  if ('advice' in parts) return parts;
  const body = childOf(parts.document, 'w:body');
  if (body === undefined) return packageFaults['no-document'];
  const reading = newReading(parts, true);
  readStory(reading, body, inBody);
  if (reading.paragraphs.length > MAX_PARAGRAPHS) return packageFaults['too-large'];
  const sections = readSections(body, opened, parts);
  return {
    paragraphs: reading.paragraphs.map((paragraph, at, all) => withSectionBreak(paragraph, all[at - 1], sections)),
    tables: reading.tables,
    sections,
    evenAndOdd: switchOf(childOf(parts.settings, 'w:evenAndOddHeaders')) ?? false,
    hasRevisions: reading.hasRevisions,
    application: applicationOf(parts.app),
  };
}

interface Parts {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly theme: XmlElement | undefined;
  readonly settings: XmlElement | undefined;
  readonly app: XmlElement | undefined;
}

/** The parts that decide how text looks: one that is there and cannot be read would make us judge by other looks. */
function readParts(opened: WordPackage): Parts | PackageFault {
  const related = new Map([...opened.relations(opened.main).values()].map(({ kind, path }) => [kind, path]));
  const folder = opened.main.slice(0, opened.main.lastIndexOf('/') + 1);
  const part = (kind: string, usual: string) => opened.part(related.get(kind) ?? `${folder}${usual}`);
  const document = opened.part(opened.main);
  if (document === undefined) return packageFaults['no-document'];
  const styles = part('styles', 'styles.xml');
  const numbering = part('numbering', 'numbering.xml');
  const theme = part('theme', 'theme/theme1.xml');
  const settings = part('settings', 'settings.xml');
  const app = opened.part('docProps/app.xml');
  if ('advice' in document) return document;
  if (styles && 'advice' in styles) return styles;
  if (numbering && 'advice' in numbering) return numbering;
  if (theme && 'advice' in theme) return theme;
  if (settings && 'advice' in settings) return settings;
  return { document, styles, numbering, theme, settings, app: app && 'advice' in app ? undefined : app };
}

function newReading({ styles, numbering, theme }: Parts, isMain: boolean): Reading {
  const fonts = readTheme(theme);
  return {
    styles: readStyles(styles, fonts),
    numbering: readNumbering(numbering, fonts),
    theme: fonts,
    isMain,
    paragraphs: [],
    tables: [],
    bookmarks: new Map(),
    controls: [],
    fields: [],
    sections: 0,
    breaksPage: false,
    hasRevisions: false,
  };
}

function readSections(body: XmlElement, opened: WordPackage, parts: Parts): readonly Section[] {
  const relations = opened.relations(opened.main);
  const known = new Map<string, Story | undefined>();
  const read = (id: string): Story | undefined => {
    if (!known.has(id)) {
      const path = relations.get(id)?.path;
      const root = path === undefined ? undefined : opened.part(path);
      known.set(id, root === undefined || 'advice' in root ? undefined : readRunning(newReading(parts, false), root));
    }
    return known.get(id);
  };
  const last = childrenOf(body, 'w:sectPr').at(-1);
  const inner = descendantsOf(body, 'w:pPr').flatMap((pPr) => childrenOf(pPr, 'w:sectPr'));
  const gutterAtTop = isGutterAtTop(parts.settings);
  const sections: Section[] = [];
  for (const sectPr of [...inner, last]) sections.push(readSection(sectPr, { before: sections.at(-1), read, gutterAtTop }));
  return sections;
}

/** Where pages are bound in other ways, the switch for it counts for nothing. */
function isGutterAtTop(settings: XmlElement | undefined): boolean {
  const isOn = (name: string) => switchOf(childOf(settings, name)) ?? false;
  const others = ['w:mirrorMargins', 'w:bookFoldPrinting', 'w:bookFoldRevPrinting', 'w:printTwoOnOne'];
  return isOn('w:gutterAtTop') && !others.some(isOn);
}

/** The first paragraph of a section stands on a new page unless the section goes on where the last ended. */
function withSectionBreak(paragraph: Paragraph, before: Paragraph | undefined, sections: readonly Section[]): Paragraph {
  if (before === undefined || before.section === paragraph.section) return paragraph;
  return sections[paragraph.section]?.start === 'continuous' ? paragraph : { ...paragraph, startsPage: true };
}

/** The properties of a file stand in a namespace of their own, of which we know no prefix. */
function applicationOf(properties: XmlElement | undefined): string {
  return textOf(elementsOf(properties).find(({ name }) => /^(?:.*:)?Application$/.test(name))).trim();
}
