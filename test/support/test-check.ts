import { expect, test } from 'vitest';
import type { Check } from '../../src/checks/check.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { Range } from '../../src/core/source.ts';
import { testSubject } from './test-subject.ts';

/** A plan the rule has something to say about. Each place is marked «so»; `messages` may be in either language. */
export interface FailingCase {
  readonly plan: string;
  readonly messages?: readonly string[];
  readonly values?: readonly Readonly<Record<string, string>>[];
  /** Related places of each finding, in the words they point at. */
  readonly related?: readonly (readonly string[])[];
}

/** Tests a rule on plans it accepts and on plans it reports, the exact places first. */
export function testCheck(
  check: Check,
  cases: { readonly passes: Readonly<Record<string, string>>; readonly fails: Readonly<Record<string, FailingCase>> },
): void {
  for (const [name, plan] of Object.entries(cases.passes)) {
    test(`passes: ${name}`, () => {
      expect(diagnosticsOf(check, dedented(plan)).map(({ message }) => message.en)).toEqual([]);
    });
  }
  for (const [name, failing] of Object.entries(cases.fails)) {
    test(`fails: ${name}`, () => expectFindings(check, failing));
  }
}

function expectFindings(check: Check, { plan, messages, values, related }: FailingCase): void {
  const { text, ranges } = unmarked(dedented(plan));
  const diagnostics = diagnosticsOf(check, text);
  expect(diagnostics.map(({ place }) => quote(text, place?.range))).toEqual(ranges.map((range) => quote(text, range)));
  expect(diagnostics.map(({ place }) => place?.range)).toEqual(ranges);
  if (messages) {
    const language = /\p{Script=Han}.*应/u.test(messages[0] ?? '') ? 'zh' : 'en';
    expect(diagnostics.map(({ message }) => message[language])).toEqual(messages);
  }
  if (values) expect([...check.find(testSubject(text))].map((finding) => finding.values)).toEqual(values);
  if (related) {
    const source = (place: { source: { text: string }; range: Range }) => quote(place.source.text, place.range);
    expect(diagnostics.map((diagnostic) => (diagnostic.related ?? []).map(source))).toEqual(related);
  }
}

function diagnosticsOf(check: Check, text: string): readonly Diagnostic[] {
  return runChecks(testSubject(text)).filter(({ rule }) => rule === check.id);
}

function quote(text: string, range: Range | undefined): string {
  return range === undefined ? '' : text.slice(range.start, range.end);
}

/** The text without its marks, and where they stood. */
function unmarked(marked: string): { readonly text: string; readonly ranges: readonly Range[] } {
  const ranges: Range[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '«') open.push(text.length);
    else if (character === '»') ranges.push({ start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  return { text, ranges: ranges.sort((a, b) => a.start - b.start) };
}

function dedented(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
