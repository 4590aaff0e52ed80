import type { Diagnostic, Language, Message, Severity } from '../core/diagnostic.ts';
import { grouped } from '../core/grouped.ts';
import { type ProblemView, problemView } from './problem-view.ts';

/** What a build found and made, as far as the preview shows it. */
export interface PreviewInput {
  readonly plans: readonly { readonly id: string; readonly file: string; readonly title: string | null }[];
  readonly diagnostics: readonly Diagnostic[];
  readonly artifacts: readonly PreviewArtifact[];
  readonly failures: readonly { readonly text: Message; readonly advice?: Message }[];
  readonly ms: number;
}

export interface PreviewArtifact {
  readonly plan: string | null;
  readonly format: string;
  /** Relative to the root. */
  readonly path: string;
  readonly sha256: string | null;
  /** `kept` and `failed`: an earlier file. */
  readonly status: string;
}

/** The page's whole state, sent as JSON after every build; its script draws nothing that is not in here. */
export interface PreviewState {
  /** Counted from 1 since the preview began. */
  readonly build: number;
  readonly ms: number;
  readonly plans: readonly PlanView[];
  /** Of files that plans share. */
  readonly shared: readonly ProblemView[];
  /** What kept the build from being made at all, or a file from being written. */
  readonly failures: readonly { readonly text: string; readonly advice: string }[];
}

export interface PlanView {
  readonly id: string;
  readonly title: string;
  /** The worst of what is found in it; `ok` for nothing worse than information. */
  readonly state: 'error' | 'warning' | 'ok';
  readonly documents: readonly DocumentView[];
  readonly problems: readonly ProblemView[];
}

interface DocumentView {
  readonly format: string;
  /** Path below the output folder's plan, such as `notice.docx`. */
  readonly file: string;
  /** Where the preview serves it. */
  readonly address: string;
  /** Changes with the bytes. */
  readonly digest: string;
  /** An earlier one: the plan has errors, or the file could not be made. */
  readonly isOld: boolean;
}

export interface PreviewOptions {
  readonly build: number;
  readonly language: Language;
  /** Absolute path of the root, for links into an editor. */
  readonly root: string;
}

/** What the preview page shows after a build. */
export function previewState(input: PreviewInput, options: PreviewOptions): PreviewState {
  const { language, root, build } = options;
  const view = (diagnostic: Diagnostic) => problemView(diagnostic, { language, root });
  const found = grouped(input.diagnostics, ({ file }) => file);
  const made = grouped(input.artifacts, ({ plan }) => plan);
  const own = new Set(input.plans.map(({ file }) => file));
  return {
    build,
    ms: Math.round(input.ms),
    plans: input.plans.map(({ id, file, title }): PlanView => {
      const diagnostics = found.get(file) ?? [];
      return {
        id,
        title: title ?? id,
        state: worst(diagnostics.map(({ severity }) => severity)),
        documents: (made.get(id) ?? []).flatMap(documentView),
        problems: diagnostics.map(view),
      };
    }),
    shared: input.diagnostics.filter(({ file }) => !own.has(file)).map(view),
    failures: input.failures.map(({ text, advice }) => ({ text: text[language], advice: advice?.[language] ?? '' })),
  };
}

function worst(severities: readonly Severity[]): PlanView['state'] {
  if (severities.includes('error')) return 'error';
  return severities.includes('warning') ? 'warning' : 'ok';
}

function documentView({ format, path, sha256, status }: PreviewArtifact): readonly DocumentView[] {
  if (sha256 === null) return [];
  const file = path.slice(path.lastIndexOf('/') + 1);
  const address = `/files/${path.split('/').map(encodeURIComponent).join('/')}`;
  return [{ format, file, address, digest: sha256.slice(0, 16), isOld: status === 'kept' || status === 'failed' }];
}
