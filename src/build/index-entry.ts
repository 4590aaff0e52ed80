import type { Manuscript } from '../documents/manuscript.ts';
import type { Format, Tools } from '../renderers/renderer.ts';

/** How the root's list shows a plan; kept in the manifest for plans that cannot be compiled now. */
export interface IndexEntry extends Pick<Manuscript, 'id' | 'title' | 'draft' | 'metadata' | 'keyFacts'> {
  readonly files: readonly { readonly format: Format; readonly file: string; readonly bytes: number }[];
}

/** Makes the page that lists all plans. */
export type RenderIndex = (entries: readonly IndexEntry[], tools: Tools) => Promise<Uint8Array> | Uint8Array | string;
