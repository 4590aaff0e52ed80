import { hasErrors } from '../core/diagnostic.ts';
import type { Manuscript } from '../documents/manuscript.ts';
import type { Format, Renderer } from '../renderers/renderer.ts';
import type { CompiledPlan } from './compile.ts';
import type { PageTies } from './link-pages.ts';
import { publicManuscript } from './public-manuscript.ts';

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
  /** What the page of a plan says of the other documents of the root; nothing where left out. */
  readonly ties?: (id: string) => PageTies;
}

/** Pairs plans with the renderers that apply to them. Plans with errors have no jobs, unless drafts are asked for. */
export function planJobs(plans: readonly CompiledPlan[], renderers: readonly Renderer[], options: JobOptions): readonly Job[] {
  return plans.flatMap((compiled) => {
    const { id, plan, manuscript, diagnostics, inputs } = compiled;
    if (manuscript === undefined || (hasErrors(diagnostics) && !options.draft)) return [];
    const { page, ...document } = plan === undefined ? manuscript : publicManuscript(plan, manuscript);
    const ties = page && options.ties?.(id);
    return renderers
      .filter((renderer) => options.formats === null || options.formats.has(renderer.format))
      .filter((renderer) => renderer.appliesTo(manuscript))
      .map((renderer): Job => {
        const file = `${id}/${renderer.file}`;
        if (!renderer.readsPage || page === undefined) return { plan: id, renderer, manuscript: document, file, inputs };
        const { links = page.links, revision = page.revision, inputs: others = [] } = ties ?? {};
        const whole = { ...document, page: { ...page, links, revision } };
        return { plan: id, renderer, manuscript: whole, file, inputs: [...new Set([...inputs, ...others])] };
      });
  });
}
