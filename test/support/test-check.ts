import { expect, test } from 'vitest';
import { applyEdits, editsOf } from '../../src/build/findings/fix-edits.ts';
import type { Check } from '../../src/checks/check.ts';
import { checks } from '../../src/checks/registry.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { dedented } from '../../src/core/dedented.ts';
import type { Diagnostic, Message } from '../../src/core/diagnostic.ts';
import type { Range } from '../../src/core/source.ts';
import { type Scene, testSubject } from './test-subject.ts';

/** A plan and the scene it stands in. */
export interface PassingCase extends Scene {
  readonly plan: string;
}

/** A plan the rule has something to say about. Each place is marked «so»; `messages` may be in either language. */
export interface FailingCase extends PassingCase {
  readonly messages?: readonly string[];
  readonly values?: readonly Readonly<Record<string, string>>[];
  /** Related places of each finding, in the words they point at. */
  readonly related?: readonly (readonly string[])[];
  /** What the rule says of those places, in both languages. */
  readonly said?: readonly (readonly Message[])[];
  /** The plan after every replacement that the findings offer. */
  readonly fixed?: string;
}

/** Tests a rule on plans it accepts and on plans it reports, the exact places first. */
export function testCheck(
  check: Check,
  cases: {
    readonly passes: Readonly<Record<string, string | PassingCase>>;
    readonly fails: Readonly<Record<string, FailingCase>>;
  },
): void {
  for (const [name, passing] of Object.entries(cases.passes)) {
    const { plan, ...scene } = typeof passing === 'string' ? { plan: passing } : passing;
    test(`passes: ${name}`, () => {
      expect(diagnosticsOf(check, dedented(plan), scene).map(({ message }) => message.en)).toEqual([]);
    });
  }
  if (check.example) {
    const { bad, good, ...scene } = check.example;
    test('its example', () => {
      expectFindings(check, { plan: bad, ...scene });
      expect(diagnosticsOf(check, dedented(good), scene)).toEqual([]);
    });
  }
  for (const [name, failing] of Object.entries(cases.fails)) {
    test(`fails: ${name}`, () => expectFindings(check, failing));
  }
}

function expectFindings(check: Check, { plan, messages, values, related, said, fixed, ...scene }: FailingCase): void {
  const { text, ranges } = unmarked(dedented(plan));
  const diagnostics = diagnosticsOf(check, text, scene);
  expect(diagnostics.map(({ place }) => quote(text, place?.range))).toEqual(ranges.map((range) => quote(text, range)));
  expect(diagnostics.map(({ place }) => place?.range)).toEqual(ranges);
  // a place shown beside a finding says what it has to do with it
  const notes = diagnostics.flatMap(({ related: places = [] }) => places.map(({ message }) => message));
  expect(notes.filter(({ zh, en }) => !zh || !en)).toEqual([]);
  if (messages) {
    const language = /\p{Script=Han}.*应/u.test(messages[0] ?? '') ? 'zh' : 'en';
    expect(diagnostics.map(({ message }) => message[language])).toEqual(messages);
  }
  const findings = values || said ? [...check.find(testSubject(text, scene))] : [];
  if (values) expect(findings.map((finding) => finding.values)).toEqual(values);
  if (said) expect(findings.map((finding) => finding.related.map(({ note }) => note))).toEqual(said);
  if (related) {
    const source = (place: { source: { text: string }; range: Range }) => quote(place.source.text, place.range);
    expect(diagnostics.map((diagnostic) => (diagnostic.related ?? []).map(source))).toEqual(related);
  }
  if (fixed !== undefined) expect(replaced(text, diagnostics)).toBe(dedented(fixed));
}

function replaced(text: string, diagnostics: readonly Diagnostic[]): string {
  const path = diagnostics[0]?.file ?? '';
  const whole = diagnostics[0]?.place?.source.text ?? text;
  const edits = editsOf(diagnostics, new Map([[path, whole]])).get(path) ?? [];
  return applyEdits({ path, text }, edits).source.text;
}

function diagnosticsOf(check: Check, text: string, scene: Scene): readonly Diagnostic[] {
  const others = new Map(checks.filter(({ id }) => id !== check.id).map(({ id }) => [id, 'off'] as const));
  return runChecks(testSubject(text, scene), others).filter(({ rule }) => rule === check.id);
}

function quote(text: string, range: Range | undefined): string {
  return range === undefined ? '' : text.slice(range.start, range.end);
}

/** The text without its marks, and where they stood. */
export function unmarked(marked: string): { readonly text: string; readonly ranges: readonly Range[] } {
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
