import type { Diagnostic, Severity } from '../../src/core/diagnostic.ts';
import type { Source } from '../../src/core/source.ts';
import type { Renderer } from '../../src/renderers/renderer.ts';
import type { BuildReport } from '../../src/shell/build-report.ts';
import { nothingDone } from '../../src/shell/root/empty-report.ts';

/** A report of one sound plan, but for what a test says of it. */
export function toldReport(said: Partial<BuildReport> = {}): BuildReport {
  return {
    ...nothingDone,
    plans: 1,
    listed: [{ id: 'a/2026/x', file: 'plans/a/2026/x.yaml', title: null }],
    ms: 1,
    ...said,
  };
}

interface Said extends Partial<Diagnostic> {
  readonly severity?: Severity;
}

/** A problem with the words of a source between `from` and the end of `words`. */
export function problemAt(source: Source, words: string, said: Said = {}): Diagnostic {
  const start = source.text.indexOf(words);
  return {
    rule: 'names/unknown',
    severity: 'error',
    message: { zh: '没有这个单位', en: 'Unexpected organ' },
    file: source.path,
    place: { source, range: { start, end: start + words.length } },
    ...said,
  };
}

/** A Word file that would be made, because its plan says otherwise now. */
export function intendedFile(file: string): BuildReport['intended'][number] {
  const renderer: Renderer = {
    format: 'docx',
    file: 'notice.docx',
    revision: 1,
    appliesTo: () => true,
    render: () => Promise.resolve(new Uint8Array()),
  };
  return {
    job: { plan: 'a/2026/x', renderer, file, content: 'c', inputs: [], ties: null },
    fingerprint: { program: 'banwen/1', content: 'c' },
    reason: { zh: '`issued` 变了', en: '`issued` changed' },
  };
}
