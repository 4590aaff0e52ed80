import type { Diagnostic, Language } from '../../core/diagnostic.ts';
import { lineColumn, type Place } from '../../core/source.ts';
import type { BuildReport } from '../../shell/build-report.ts';
import { fingerprints } from './fingerprints.ts';
import { type Listing, listedProblems } from './listed-problems.ts';

/** How a report is told to a host of repositories. */
export interface HostLook extends Listing {
  readonly language: Language;
  /** Path of the root below the top of its repository, with `/`; empty where they are the same. */
  readonly folder: string;
}

/** Lines and columns from 1, columns in UTF-16 units; the end is the column after the last character. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A problem as hosts show it beside the file. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  /** Path below the top of the repository, with `/`. */
  readonly file: string;
  readonly region: Region | undefined;
  /** What it said, and what mends it, in one text of at most two lines. */
  readonly text: string;
  /** The same for the same problem after lines have moved. */
  readonly fingerprint: string;
}

/** The problems a report lists, in its order, as a host is told of them. */
export function findingsOf({ diagnostics }: Pick<BuildReport, 'diagnostics'>, look: HostLook): readonly Finding[] {
  const { listed } = listedProblems(diagnostics, look);
  const marks = fingerprints(listed);
  return listed.map((diagnostic, index) => ({
    diagnostic,
    file: below(look.folder, diagnostic.file),
    region: diagnostic.place && regionOf(diagnostic.place),
    text: textOf(diagnostic, look.language),
    fingerprint: marks[index] ?? '',
  }));
}

/** A path of the root as the repository has it; one that leads out of the root, from where it leads. */
export function below(folder: string, path: string): string {
  const steps = folder.split('/').filter((step) => step !== '');
  let rest = path;
  while (steps.length > 0 && rest.startsWith('../')) {
    steps.pop();
    rest = rest.slice('../'.length);
  }
  return [...steps, rest].join('/');
}

/** Where a place begins and ends. */
export function regionOf({ source, range }: Place): Region {
  const start = lineColumn(source.text, range.start);
  const end = lineColumn(source.text, range.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** The last line that has something of a region: one that ends with a line break ends on the line before. */
export function lastLine({ startLine, endLine, endColumn }: Region): number {
  return endColumn === 1 && endLine > startLine ? endLine - 1 : endLine;
}

function textOf({ message, hint }: Diagnostic, language: Language): string {
  if (hint === undefined) return message[language];
  return `${message[language]}\n${language === 'zh' ? '修改：' : 'fix: '}${hint[language]}`;
}
