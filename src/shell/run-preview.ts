import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '../core/diagnostic.ts';
import { isFailure } from '../core/failure.ts';
import { type PreviewInput, type PreviewState, previewState } from '../preview/preview-state.ts';
import type { BuildReport } from './build-report.ts';
import type { Host } from './host.ts';
import { openPreviewServer } from './preview/preview-server.ts';
import { fontsFolder } from './program/fonts-folder.ts';
import type { BuildParts } from './run-build.ts';
import { runWatch, type WatchOptions } from './run-watch.ts';

export interface PreviewOptions extends WatchOptions {
  /** Absolute path of the root. */
  readonly root: string;
  readonly language: Language | undefined;
  /** A free one near the usual where left out. */
  readonly port: number | undefined;
  /** Told once people can open the page. */
  readonly opened: (url: string) => void;
}

const NOTHING: PreviewInput = { plans: [], diagnostics: [], artifacts: [], failures: [], ms: 0 };

/** Watches, and serves a page of this machine that shows every document beside its problems as files change. */
export async function runPreview(host: Host, options: PreviewOptions, parts: BuildParts = {}): Promise<void> {
  const { root } = options;
  const display = makeDisplay(options);
  const server = await openPreviewServer(options.port, {
    template: (name) => host.template(name).text,
    state: () => display.json(),
    artifact: async (path) => (display.has(path) ? readFile(resolve(root, path)) : undefined),
    fonts: await fontsFolder(root),
  });
  const tell = () => server.tell('state', display.json());
  try {
    options.opened(server.url);
    await runWatch(
      host,
      {
        ...options,
        began: () => server.tell('busy', 'true'),
        built: (report) => {
          display.put(report);
          tell();
          options.built(report);
        },
        failed: (error) => {
          display.fail(error);
          tell();
          options.failed(error);
        },
      },
      parts,
    );
  } finally {
    await server.close();
  }
}

/** What the page shows now; a plan that can no longer be read keeps the title it had. */
function makeDisplay({ root, language }: Pick<PreviewOptions, 'root' | 'language'>) {
  let input = NOTHING;
  let build = 0;
  let paths: ReadonlySet<string> = new Set();
  const titles = new Map<string, string>();
  let state: PreviewState = previewState(input, { build, root, language: language ?? 'zh' });
  const show = (next: PreviewInput, spoken: Language) => {
    input = next;
    build += 1;
    paths = new Set(next.artifacts.map(({ path }) => path));
    state = previewState(next, { build, root, language: spoken });
  };
  return {
    json: () => JSON.stringify(state),
    has: (path: string) => paths.has(path),
    put: (report: BuildReport) => {
      const plans = report.listed.map((plan) => {
        if (plan.title !== null) titles.set(plan.id, plan.title);
        return { ...plan, title: titles.get(plan.id) ?? null };
      });
      show({ ...report, plans }, language ?? report.language ?? 'zh');
    },
    /** What stood before stands on, under what went wrong. */
    fail: (error: unknown) => show({ ...input, failures: failuresOf(error) }, language ?? 'zh'),
  };
}

function failuresOf(error: unknown): PreviewInput['failures'] {
  return isFailure(error) ? [error] : [];
}
