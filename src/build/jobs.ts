import { hasErrors } from '../core/diagnostic.ts';
import type { Manuscript } from '../documents/manuscript.ts';
import type { Format, Renderer } from '../renderers/renderer.ts';
import type { CompiledPlan } from './compiled-plan.ts';
import { digest } from './digest.ts';
import { type PlanAnswer, partsOf } from './kept/plan-answer.ts';
import { canonicalJson } from './manifest/canonical-json.ts';
import type { PageTies } from './public/link-pages.ts';

/** One file to be made: a plan's document in one format. */
export interface Job {
  readonly plan: string;
  readonly renderer: Renderer;
  /** Path below the output folder. */
  readonly file: string;
  /** Digest of the manuscript it is made from, draft mark included. */
  readonly content: string;
  /** Paths of the files it is made of. */
  readonly inputs: readonly string[];
  /** What its page says of the other documents of the root; null for a file that shows no page. */
  readonly ties: PageTies | null;
}

/** What a job needs to know of a renderer before it is loaded is its format; heavy work begins in `render`. */
export interface JobOptions {
  readonly formats: ReadonlySet<Format> | null;
  readonly draft: boolean;
  /** What the page of a plan says of the other documents of the root; nothing where left out. */
  readonly ties?: (id: string) => PageTies;
}

const UNTIED: PageTies = { links: [], revision: null, inputs: [] };

/** Pairs plans with the renderers that apply to them. Plans with errors have no jobs, unless drafts are asked for. */
export function planJobs(plans: readonly PlanAnswer[], renderers: readonly Renderer[], options: JobOptions): readonly Job[] {
  return plans.flatMap(({ id, prints, formats, diagnostics, inputs }) => {
    if (prints === null || (hasErrors(diagnostics) && !options.draft)) return [];
    return renderers
      .filter((renderer) => options.formats === null || options.formats.has(renderer.format))
      .filter((renderer) => formats[renderer.format])
      .map((renderer): Job => {
        const common = { plan: id, renderer, file: `${id}/${renderer.file}` };
        if (!renderer.readsPage || prints.page === null) return { ...common, content: prints.document, inputs, ties: null };
        const ties = options.ties?.(id) ?? UNTIED;
        const { links, revision } = ties;
        const content = digest(prints.page + canonicalJson({ links, revision }));
        return { ...common, content, inputs: [...new Set([...inputs, ...ties.inputs])], ties };
      });
  });
}

/** The manuscript a job is made from. */
export function jobManuscript({ ties }: Pick<Job, 'ties'>, plan: CompiledPlan['plan'], manuscript: Manuscript): Manuscript {
  const { document, page } = partsOf(plan, manuscript);
  if (ties === null || page === undefined) return document;
  const { links, revision } = ties;
  return { ...document, page: { ...page, links, revision } };
}
