import { digest } from '../../build/digest.ts';
import { canonicalJson } from '../../build/manifest/canonical-json.ts';
import { FONTS, FORMATS, SITE, TEMPLATE } from '../../build/manifest/read-names.ts';
import type { Site, Tools } from '../../renderers/renderer.ts';
import type { Host, Printer, Template } from '../host.ts';

/** Tools that note what a renderer reads, so that a later build knows when the artifact is out of date. */
export interface Toolbox {
  /** Tools for one artifact, and what it has read so far. `tell` hears how much of a long one is made. */
  open(tell?: Tools['tell']): {
    readonly tools: Tools;
    readonly reads: () => Readonly<Record<string, string>>;
    readonly ownTemplates: () => readonly string[];
  };
  /** The present digest of something read; a name nobody knows gives an empty one. */
  digestOf(read: string): string;
}

export interface ToolboxInput {
  readonly host: Host;
  readonly site: Site;
  /** What the configuration asks for. */
  readonly formats: Tools['formats'];
  readonly printer: Printer;
  readonly fonts: string;
}

/** Makes the tools of one build. `fonts` is the digest of the fonts, known beforehand. */
export function makeToolbox({ host, site, formats, printer, fonts }: ToolboxInput): Toolbox {
  const siteDigest = digest(canonicalJson(site));
  const formatsDigest = digest(canonicalJson(formats === null ? null : [...formats].sort()));
  const known = new Map<string, { template: Template; sha256: string }>();
  const load = (name: string) => {
    const template = known.get(name);
    if (template !== undefined) return template;
    const fresh = host.template(name);
    const made = { template: fresh, sha256: digest(fresh.text) };
    known.set(name, made);
    return made;
  };

  return {
    open: (tell) => {
      const reads = new Map<string, string>();
      const own = new Set<string>();
      const tools: Tools = {
        version: host.version, // part of every fingerprint, so no read is noted
        template: (name) => {
          const { template, sha256 } = load(name);
          reads.set(`${TEMPLATE}${name}`, sha256);
          if (template.own) own.add(template.path);
          return template.text;
        },
        get site() {
          reads.set(SITE, siteDigest);
          return site;
        },
        get formats() {
          reads.set(FORMATS, formatsDigest);
          return formats;
        },
        printToPdf: (html) => {
          reads.set(FONTS, fonts);
          return printer.printToPdf(html);
        },
        ...(tell && { tell }),
      };
      return { tools, reads: () => Object.fromEntries([...reads].sort()), ownTemplates: () => [...own] };
    },
    digestOf: (read) => {
      if (read === SITE) return siteDigest;
      if (read === FORMATS) return formatsDigest;
      if (read === FONTS) return fonts;
      const name = read.startsWith(TEMPLATE) ? read.slice(TEMPLATE.length) : '';
      return /^[\w-]+(\.[\w-]+)+$/.test(name) ? load(name).sha256 : '';
    },
  };
}
