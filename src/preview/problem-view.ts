import type { Diagnostic, Language, Severity } from '../core/diagnostic.ts';
import { lineColumn, lineEnd, type Place } from '../core/source.ts';

/** A finding as the preview shows it. */
export interface ProblemView {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly place: PlaceView;
  readonly related: readonly (PlaceView & { readonly message: string })[];
}

/** Where it is: the file, and the line with what is meant cut out where there is one. */
export interface PlaceView {
  /** As people write it: `plans/a/2026/x.yaml:12:7`. */
  readonly label: string;
  /** Opens the editor there. */
  readonly link: string;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

export interface ProblemOptions {
  readonly language: Language;
  /** Absolute path of the root. */
  readonly root: string;
}

const LONGEST = 160;

/** Puts a finding into the words and links of the page. */
export function problemView(diagnostic: Diagnostic, { language, root }: ProblemOptions): ProblemView {
  const { rule, severity, message, hint, file, place, related = [] } = diagnostic;
  return {
    rule,
    severity,
    message: message[language],
    hint: hint?.[language] ?? '',
    place: place === undefined ? fileView(root, file) : placeView(root, place),
    related: related.map((each) => ({ ...placeView(root, each), message: each.message[language] })),
  };
}

function placeView(root: string, { source: { path, text }, range }: Place): PlaceView {
  const { line, column, offset } = lineColumn(text, range.start);
  const start = offset - (column - 1);
  const stop = lineEnd(text, start);
  const end = Math.min(Math.max(range.end, offset), stop);
  return {
    ...fileView(root, path, `:${line}:${column}`),
    before: text.slice(Math.max(start, offset - LONGEST), offset).trimStart(),
    marked: text.slice(offset, Math.min(end, offset + LONGEST)),
    after: text.slice(end, Math.min(stop, end + LONGEST)).trimEnd(),
  };
}

function fileView(root: string, file: string, at = ''): PlaceView {
  const path = `${root.replaceAll('\\', '/').replace(/\/$/, '')}/${file}`;
  const link = `vscode://file/${path.replace(/^\//, '').split('/').map(encodeURIComponent).join('/')}${at}`;
  return { label: `${file}${at}`, link, before: '', marked: '', after: '' };
}
