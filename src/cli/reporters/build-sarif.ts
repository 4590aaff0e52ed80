import { explainRule } from '../../build/findings/explain-rule.ts';
import { type RuleEntry, ruleBook } from '../../build/findings/rule-book.ts';
import type { Diagnostic, Language, Severity } from '../../core/diagnostic.ts';
import type { BuildReport } from '../../shell/build-report.ts';
import { below, type Finding, findingsOf, type HostLook, regionOf } from './finding.ts';
import { printSarif, type SarifFix, type SarifNotification, type SarifResult, type SarifRule } from './sarif.ts';

/** Results a host shows of one run; more of them it drops by itself, or refuses. */
const MOST_RESULTS = 5000;
/** Places a host keeps of one result. */
const MOST_PLACES = 100;
const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

interface SarifLook extends HostLook {
  /** Version of the program. */
  readonly version: string;
}

/** What a check or a build found as a SARIF log, with the rules it names; what the machine refused stands with the run. */
export function printBuildSarif(report: BuildReport, look: SarifLook): string {
  const { language, folder, version } = look;
  const findings = findingsOf(report, look);
  const shown = gravest(findings);
  const named = new Set(shown.map(({ diagnostic }) => diagnostic.rule));
  return printSarif({
    version,
    rules: ruleBook.filter(({ id }) => named.has(id)).map((rule) => ruleOf(rule, language)),
    results: shown.map((finding) => resultOf(finding, { language, folder })),
    notifications: [...refusals(report, language), ...leftOut(findings.length - shown.length, language)],
    isOfRepository: true,
  });
}

/** All findings in their order; of too many the gravest. */
function gravest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_RESULTS) return findings;
  return findings.toSorted((a, b) => GRAVITY[a.diagnostic.severity] - GRAVITY[b.diagnostic.severity]).slice(0, MOST_RESULTS);
}

function ruleOf(rule: RuleEntry, language: Language): SarifRule {
  const { id, title, why, fix, severity } = rule;
  const passages = explainRule(rule, language).map(({ heading, text, isCode }) =>
    isCode ? `**${heading}**\n\n${text.replace(/^/gm, '    ')}` : `**${heading}** ${text}`,
  );
  return {
    id,
    title: title[language],
    description: why[language],
    help: fix[language],
    markdown: passages.join('\n\n'),
    severity,
    tags: [id.replace(/\/.*$/, '')],
  };
}

interface Ground {
  readonly language: Language;
  readonly folder: string;
}

function resultOf({ diagnostic, file, region, text, fingerprint }: Finding, { language, folder }: Ground): SarifResult {
  const { rule, severity, related = [] } = diagnostic;
  return {
    ...{ rule, severity, file, region, fingerprint },
    message: text,
    related: related.slice(0, MOST_PLACES).map((place) => ({
      file: below(folder, place.source.path),
      region: regionOf(place),
      message: place.message[language],
    })),
    fix: fixOf(diagnostic, { language, folder }),
  };
}

/** What `check --fix` would type. */
function fixOf(
  { place, replacement, related = [], message, hint }: Diagnostic,
  { language, folder }: Ground,
): SarifFix | undefined {
  if (place === undefined || replacement === undefined) return undefined;
  const places = [{ ...place, replacement }, ...related];
  return {
    description: (hint ?? message)[language],
    replacements: places.flatMap((each) =>
      each.replacement === undefined
        ? []
        : [{ file: below(folder, each.source.path), region: regionOf(each), text: each.replacement }],
    ),
  };
}

function refusals({ failures }: BuildReport, language: Language): readonly SarifNotification[] {
  return failures.map((failure) => ({
    message: [failure.text[language], ...('advice' in failure ? [failure.advice[language]] : [])].join('\n'),
  }));
}

function leftOut(count: number, language: Language): readonly SarifNotification[] {
  if (count === 0) return [];
  const message = {
    zh: `另有 ${count} 个较轻的问题没有写入：代码平台每次最多显示 ${MOST_RESULTS} 个；全部问题见 json 报告`,
    en: `${count} lesser problems are left out: hosts show ${MOST_RESULTS} at most; the json report has them all`,
  };
  return [{ message: message[language], level: 'note' }];
}
