import type { Diagnostic, Language } from '../../core/diagnostic.ts';
import { lineColumn } from '../../core/source.ts';
import type { ImpactReport } from '../../shell/run-report.ts';
import { changesJson } from './changes-json.ts';

const VERSION = 1;

/** What a branch changes, for programs. */
export function printImpactJson({ base, commit, impact }: ImpactReport, language: Language): string {
  const { plans, unchanged, fresh, mended } = impact;
  const report = {
    version: VERSION,
    base,
    commit,
    summary: { changed: plans.length, unchanged, fresh: fresh.length, mended: mended.length },
    plans: plans.map(({ id, title, is, changes, made, gone, blocked, organs }) => ({
      id,
      title,
      is,
      made,
      gone,
      blocked,
      organs,
      ...(changes === null ? { facts: [], text: [] } : changesJson(changes)),
    })),
    fresh: fresh.map((each) => findingJson(each, language)),
    mended: mended.map((each) => findingJson(each, language)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function findingJson({ rule, severity, message, file, place }: Diagnostic, language: Language) {
  const start = place === undefined ? null : lineColumn(place.source.text, place.range.start);
  return { rule, severity, message: message[language], file, start };
}
