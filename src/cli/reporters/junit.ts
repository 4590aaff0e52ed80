import { roleOf } from '../../build/role-of.ts';
import { compareTexts } from '../../core/compare-texts.ts';
import type { Language } from '../../core/diagnostic.ts';
import { grouped } from '../../core/grouped.ts';
import { severityNames } from '../../core/severity-names.ts';
import type { BuildReport } from '../../shell/build-report.ts';
import { below, type Finding, findingsOf, type HostLook } from './finding.ts';
import { xmlText } from './xml-text.ts';

const MS_PER_SECOND = 1000;
const SOUND = { zh: '没有问题', en: 'nothing wrong' };

/** One suite of the file: a plan, or another file something was found in. */
interface Suite {
  readonly name: string;
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** The report as JUnit tells tests: a suite a plan, a case a finding; errors fail, the rest is said beside what passes. */
export function printJunit(report: BuildReport, look: HostLook): string {
  const { language } = look;
  const suites = suitesOf(report, look);
  const tests = suites.reduce((sum, { findings }) => sum + Math.max(1, findings.length), report.failures.length);
  const failed = suites.reduce((sum, { findings }) => sum + findings.filter(isError).length, 0);
  const head = attributes({ name: 'banwen', tests, failures: failed, errors: report.failures.length, time: seconds(report.ms) });
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${head}>`,
    ...suites.map((suite) => suiteXml(suite, language)),
    ...machineXml(report, language),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function suitesOf(report: BuildReport, look: HostLook): readonly Suite[] {
  const looked = report.configurationFaulty ? [] : report.listed.map(({ file }) => file);
  const found = grouped(findingsOf(report, look), ({ diagnostic }) => diagnostic.file);
  return [...new Set([...looked, ...found.keys()])]
    .map((file) => ({ name: suiteName(file), file: below(look.folder, file), findings: found.get(file) ?? [] }))
    .sort((a, b) => compareTexts(a.name, b.name));
}

/** A plan goes by its id, any other file by its path. */
function suiteName(file: string): string {
  const role = roleOf(file);
  return role.is === 'plan' ? role.id : file;
}

function suiteXml({ name, file, findings }: Suite, language: Language): string {
  const tests = Math.max(1, findings.length);
  const head = attributes({ name, file, tests, failures: findings.filter(isError).length, errors: 0 });
  const cases = findings.map((finding) => caseXml(finding, name, language));
  const sound = `  <testcase ${attributes({ name: SOUND[language], classname: name, file })}/>`;
  return [`<testsuite ${head}>`, ...(cases.length === 0 ? [sound] : cases), '</testsuite>'].join('\n');
}

function caseXml({ diagnostic, file, region, text }: Finding, suite: string, language: Language): string {
  const { rule, severity, message } = diagnostic;
  const spot = region === undefined ? file : `${file}:${region.startLine}:${region.startColumn}`;
  const head = attributes({ name: `${rule} ${spot}`, classname: suite, file, line: region?.startLine });
  const told = xmlText(`${spot} ${severityNames[severity][language]} ${rule}\n${text}`);
  const body =
    severity === 'error'
      ? `<failure ${attributes({ type: rule, message: message[language] })}>${told}</failure>`
      : `<system-out>${told}</system-out>`;
  return `  <testcase ${head}>${body}</testcase>`;
}

/** What the machine refused is no fault of a plan, but an error of the run. */
function machineXml({ failures }: BuildReport, language: Language): readonly string[] {
  if (failures.length === 0) return [];
  const head = attributes({ name: 'banwen', tests: failures.length, failures: 0, errors: failures.length });
  const cases = failures.map((failure, at) => {
    const advice = 'advice' in failure ? failure.advice[language] : '';
    const error = `<error ${attributes({ type: failure.name, message: failure.text[language] })}>${xmlText(advice)}</error>`;
    return `  <testcase ${attributes({ name: `${at + 1}`, classname: 'banwen' })}>${error}</testcase>`;
  });
  return [`<testsuite ${head}>`, ...cases, '</testsuite>'];
}

function isError({ diagnostic }: Finding): boolean {
  return diagnostic.severity === 'error';
}

function seconds(ms: number): string {
  return (ms / MS_PER_SECOND).toFixed(3);
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${xmlText(String(value).replace(/[\t\r\n]+/g, ' '))}"`]))
    .join(' ');
}
