import type { Format, Renderer } from '../renderers/renderer.ts';

/** Those that need no browser first. */
const LOADERS: Readonly<Record<Format, () => Promise<Renderer>>> = {
  docx: async () => (await import('../renderers/docx/docx.ts')).docx,
  html: async () => (await import('../renderers/html/html.ts')).html,
  xlsx: async () => (await import('../renderers/xlsx/xlsx.ts')).xlsx,
  pdf: async () => (await import('../renderers/pdf/pdf.ts')).pdf,
};

/** The renderers of some formats, or of all; the others are not loaded. */
export async function loadRenderers(formats: ReadonlySet<Format> | null): Promise<readonly Renderer[]> {
  const wanted = Object.entries(LOADERS).filter(([format]) => formats === null || [...formats].some((each) => each === format));
  return Promise.all(wanted.map(([, load]) => load()));
}
