import type { Manuscript } from '../documents/manuscript.ts';
import type { formats } from './formats.ts';

/** A format a plan is made into. */
export type Format = (typeof formats)[number];

/** What a renderer may ask of the world: read-only, and the same for every document of a build. */
export interface Tools {
  /** The program's version, for what an artifact says of who made it. */
  readonly version: string;
  /** The text of a file of the page templates (`page.hbs`, `page.css`); a root's own file replaces the built-in one. */
  template(name: string): string;
  /** The site's identity from the configuration; fields are null where it does not say. */
  readonly site: Site;
  /** The formats the configuration asks for, whatever one build is limited to; null for all. */
  readonly formats: ReadonlySet<Format> | null;
  /** Prints a self-contained HTML page to PDF, without scripts and without network, as the browser wrote it. */
  printToPdf(html: string): Promise<Uint8Array>;
  /** Told what share of a document is made that takes its time. */
  readonly tell?: (share: number) => void;
}

export interface Site {
  readonly name: string | null;
  readonly domain: string | null;
  readonly idCode: string | null;
  readonly url: string | null;
  /** The column its pages stand in, where a plan names none, and what sort of column that is. */
  readonly column: string | null;
  readonly columnType: string | null;
  /** How its pages look, where the configuration says. */
  readonly look?: SiteLook;
}

/** Head and colours of the pages of a site; a text that is not stated is empty, a colour null. Colours are `#` and six digits. */
export interface SiteLook {
  readonly title: string;
  readonly subtitle: string;
  /** A few characters in a box before the title. */
  readonly emblem: string;
  readonly colors: Readonly<Record<SiteColor, string | null>>;
}

/** The colours a configuration may state. */
export type SiteColor = 'accent' | 'accentDark' | 'red' | 'redDark';

/** Turns a manuscript into the bytes of one format. Equal manuscripts give equal bytes. */
export interface Renderer {
  readonly format: Format;
  /** Path of the file below the plan's output folder. */
  readonly file: string;
  /** Raised with every change that alters bytes. */
  readonly revision: number;
  /** Whether it reads what the public page shows beside the document, which others are spared. */
  readonly readsPage?: boolean;
  /** Whether the manuscript has a document of this format: xlsx asks for sheets, html and pdf for 主动公开 or a draft. */
  appliesTo(manuscript: Manuscript): boolean;
  render(manuscript: Manuscript, tools: Tools): Promise<Uint8Array>;
}
