import type { SiteDocument } from '../../src/renderers/site/site-document.ts';

/** Text that tries to be markup, a script, a formula and a template at once. */
export const HOSTILE = `=cmd|'/c calc'!A1"><img src=x onerror=alert(1)><script>alert(2)</script>{{title}}{{{constructor}}}javascript:alert(3)]]>&lt;`;

/** The same document with every text, but days and the form of the data, made hostile. */
export function hostileDocument({ data, files }: SiteDocument): SiteDocument {
  return { data: hostile(data), files: files.map((file) => ({ ...file, file: `${file.file}"><script>alert(4)</script>` })) };
}

function hostile<T>(value: T): T;
function hostile(value: unknown): unknown {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? value : `${HOSTILE}${value}`;
  if (Array.isArray(value)) return value.map((each: unknown) => hostile(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, hostile(each)]));
}
