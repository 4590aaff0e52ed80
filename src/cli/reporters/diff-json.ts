import type { Language } from '../../core/diagnostic.ts';
import { lineColumn } from '../../core/source.ts';
import type { DiffedVersion, DiffReport } from '../../shell/run-diff.ts';
import { changesJson } from './changes-json.ts';

const VERSION = 1;

/** Two versions of a plan and what they do not share, for programs; the shape is a contract (docs/comparing.md). */
export function printDiffJson({ before, after, changes, file }: DiffReport, language: Language): string {
  const report = {
    version: VERSION,
    before: versionJson(before, language),
    after: versionJson(after, language),
    same: changes === undefined ? null : changes.facts.length + changes.prose.length === 0 && !changes.others,
    ...(changes === undefined ? { facts: [], text: [], others: false } : changesJson(changes)),
    file,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function versionJson({ name, id, diagnostics }: DiffedVersion, language: Language) {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return {
    name,
    plan: id,
    errors: errors.map(({ rule, message, file, place }) => ({
      rule,
      message: message[language],
      file,
      start: place === undefined ? null : lineColumn(place.source.text, place.range.start),
    })),
  };
}
