import type { Language } from '../../core/diagnostic.ts';
import { isFailure } from '../../core/failure.ts';
import type { BuildReport } from '../../shell/build-report.ts';
import type { Host } from '../../shell/host.ts';
import { runWatch, type WatchOptions } from '../../shell/run-watch.ts';
import type { Asked } from '../asked.ts';
import { exitCodes } from '../exit-codes.ts';
import { failureText } from '../failure-text.ts';
import type { Arguments } from '../parse-arguments.ts';
import { prepare } from '../prepare.ts';
import { type ReportContext, writeReports } from '../reporters/report.ts';
import { summaryLine } from '../reporters/summary-line.ts';
import type { Terminal } from '../terminal.ts';

/** `banwen watch`: builds, then builds again on every change, until interrupted. */
export async function watch(given: Arguments, terminal: Terminal): Promise<number> {
  const { root, host, today, patterns } = await prepare(terminal, given);
  const { formats, draft, force, useBaseline } = given;
  let reporting = Promise.resolve();
  const options: WatchOptions = {
    patterns,
    formats,
    draft,
    force,
    dryRun: false,
    useBaseline,
    today,
    signal: terminal.interruption(),
    built: (report) => {
      reporting = reporting.then(() => tell(report, { given, terminal, root }));
    },
    failed: (error) => tellFailure(error, given, terminal),
  };
  if (given.preview === undefined) await runWatch(host, options);
  else await serve(host, { ...options, root }, { given, terminal, preview: given.preview });
  await reporting;
  return exitCodes.ok;
}

interface Serving extends Asked {
  readonly preview: NonNullable<Arguments['preview']>;
}

/** Watches beside a page that shows every document as it changes. */
async function serve(host: Host, options: WatchOptions & { readonly root: string }, serving: Serving): Promise<void> {
  const { given, terminal, preview } = serving;
  const { runPreview } = await import('../../shell/run-preview.ts');
  const language = given.language ?? 'zh';
  await runPreview(host, {
    ...options,
    language: given.language,
    port: preview.port,
    opened: (url) => {
      terminal.stderr(`${OPENED[language]} ${url}\n`);
      if (preview.open) void openPage(url, language, terminal);
    },
  });
}

async function openPage(url: string, language: Language, terminal: Terminal): Promise<void> {
  const { openInBrowser } = await import('../../shell/open-in-browser.ts');
  if (!(await openInBrowser(url))) terminal.stderr(`${NOT_OPENED[language]}\n`);
}

const OPENED = { zh: '预览：', en: 'preview:' };
const NOT_OPENED = {
  zh: '没能打开浏览器，请自己打开上面的地址',
  en: 'could not open a browser; open the address above yourself',
};

async function tell(report: BuildReport, context: ReportContext): Promise<void> {
  const { given, terminal } = context;
  const plain = given.reporters.every(({ name, file }) => name === 'pretty' && file === undefined);
  const silent = report.diagnostics.every(isOfNoPlace) && report.failures.length === 0;
  if (plain && silent) terminal.stdout(`${summaryLine(report, given.language ?? report.language ?? 'zh')}\n`);
  else await writeReports(report, context);
}

/** What is said once of the settings is not said again with every change. */
function isOfNoPlace({ severity, place }: BuildReport['diagnostics'][number]): boolean {
  return severity === 'info' && place === undefined;
}

/** What a change can cause is told and watching goes on; our own mistakes end it. */
function tellFailure(error: unknown, given: Arguments, terminal: Terminal): void {
  if (!isFailure(error)) throw error;
  terminal.stderr(failureText(error, given.language ?? 'zh'));
}
