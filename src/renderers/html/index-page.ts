import type { Manuscript } from '../../documents/manuscript.ts';
import type { Format, Tools } from '../renderer.ts';
import { fillPage } from './fill-page.ts';

/** A plan in the list of the root: what its manuscript says of it, and its files relative to the list. */
export interface ListedPlan extends Pick<Manuscript, 'id' | 'title' | 'draft' | 'metadata'> {
  readonly files: readonly { readonly format: Format; readonly file: string; readonly bytes?: number }[];
}

const NAMES: Readonly<Record<Format, string>> = { html: '网页', pdf: 'PDF', docx: 'Word', xlsx: 'Excel' };
const ORDER: readonly Format[] = ['html', 'pdf', 'docx', 'xlsx'];
const encoder = new TextEncoder();

/** The root's list of all plans, by area and year, newest year first, with links to the files of each. */
export async function renderIndex(plans: readonly ListedPlan[], tools: Tools): Promise<Uint8Array> {
  const areas = groups(plans, ({ metadata }) => metadata.area).sort(([a], [b]) => compare(a, b));
  const view = {
    siteName: tools.site.name ?? '',
    css: tools.template('page.css'),
    count: plans.length,
    areas: areas.map(([area, ofArea], index) => ({
      id: `area-${index + 1}`,
      area,
      years: groups(ofArea, ({ metadata }) => String(metadata.year))
        .sort(([a], [b]) => Number(b) - Number(a))
        .map(([year, ofYear]) => ({ year, plans: [...ofYear].sort((a, b) => compare(a.id, b.id)).map(planView) })),
    })),
  };
  return encoder.encode(await fillPage(tools.template('index.hbs'), view));
}

function planView({ id, title, draft, metadata, files }: ListedPlan) {
  const sorted = [...files].sort((a, b) => ORDER.indexOf(a.format) - ORDER.indexOf(b.format));
  return {
    id,
    title,
    draft,
    number: metadata.number ?? '',
    issued: metadata.issued ?? '',
    files: sorted.map(({ format, file, bytes }) => ({
      href: file.split('/').map(encodeURIComponent).join('/'),
      name: NAMES[format],
      size: bytes === undefined ? '' : printedSize(bytes),
    })),
  };
}

function printedSize(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function groups<T>(values: readonly T[], key: (value: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const value of values) {
    const group = found.get(key(value));
    if (group === undefined) found.set(key(value), [value]);
    else group.push(value);
  }
  return [...found];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
