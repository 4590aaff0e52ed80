import { hasErrors } from '../core/diagnostic.ts';
import type { Manuscript } from '../documents/manuscript.ts';
import type { Format, Renderer } from '../renderers/renderer.ts';
import type { CompiledPlan } from './compile.ts';

/** One file to be made: a plan's manuscript in one format. */
export interface Job {
  readonly plan: string;
  readonly renderer: Renderer;
  readonly manuscript: Manuscript;
  /** Path below the output folder. */
  readonly file: string;
  /** Paths of the files it is made of. */
  readonly inputs: readonly string[];
}

/** What a job needs to know of a renderer before it is loaded is its format; heavy work begins in `render`. */
export interface JobOptions {
  readonly formats: ReadonlySet<Format> | null;
  readonly draft: boolean;
}

/** Pairs plans with the renderers that apply to them. Plans with errors have no jobs, unless drafts are asked for. */
export function planJobs(plans: readonly CompiledPlan[], renderers: readonly Renderer[], options: JobOptions): readonly Job[] {
  return plans.flatMap(({ id, manuscript, diagnostics, inputs }) => {
    if (manuscript === undefined || (hasErrors(diagnostics) && !options.draft)) return [];
    return renderers
      .filter((renderer) => options.formats === null || options.formats.has(renderer.format))
      .filter((renderer) => renderer.appliesTo(manuscript))
      .map((renderer): Job => ({ plan: id, renderer, manuscript, file: `${id}/${renderer.file}`, inputs }));
  });
}
