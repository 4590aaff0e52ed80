import type { Manuscript } from '../../documents/manuscript.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Renderer } from '../../renderers/renderer.ts';
import type { CompiledPlan, JudgedPlan } from '../compiled-plan.ts';
import { digest } from '../digest.ts';
import { judgedPlan } from '../judged-plan.ts';
import { canonicalJson } from '../manifest/canonical-json.ts';
import { isListed } from '../public/is-listed.ts';
import { type PageCard, pageCard } from '../public/page-card.ts';
import { publicManuscript } from '../public/public-manuscript.ts';

/** What compiling and checking a plan gave, as far as a build needs it to know what to do; plain data. */
export interface PlanAnswer extends JudgedPlan {
  readonly title: string | null;
  /** Whether it was compiled as a draft. */
  readonly draft: boolean;
  /** Whether the files of the whole root may tell of it. */
  readonly listed: boolean;
  /** What pages of others may say of it. */
  readonly card: PageCard | null;
  /** Digests of what its files are made from; null where there is no document. */
  readonly prints: Prints | null;
  /** Whether it has a file of a format, for every format that was asked about. */
  readonly formats: Readonly<Record<string, boolean>>;
}

interface Prints {
  /** Of the document alone. */
  readonly document: string;
  /** With what its public page shows beside it. */
  readonly page: string | null;
}

/** What there is to know of a compiled plan, for files of these formats. */
export function planAnswer(compiled: CompiledPlan, renderers: readonly Renderer[]): PlanAnswer {
  const { plan, manuscript } = compiled;
  const told = { ...judgedPlan(compiled), listed: isListed(compiled), card: pageCard(compiled) };
  if (manuscript === undefined) return { ...told, title: null, draft: false, prints: null, formats: {} };
  const { title, draft } = manuscript;
  const { document, page } = partsOf(plan, manuscript);
  const print = canonicalJson(document);
  const prints = { document: digest(print), page: page ? digest(print + canonicalJson(page)) : null };
  const formats = Object.fromEntries(renderers.map((each) => [each.format, each.appliesTo(manuscript)]));
  return { ...told, title, draft, prints, formats };
}

/** The document as it may be read, and apart from it what the page shows beside. */
export function partsOf(plan: Plan | undefined, manuscript: Manuscript) {
  const { page, ...document } = plan === undefined ? manuscript : publicManuscript(plan, manuscript);
  return { document, page };
}
