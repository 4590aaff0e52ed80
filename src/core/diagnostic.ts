import type { Place } from './source.ts';

/** `error`: no document is made of the plan. `warning`: the writer decides. `info`: a remark. */
export type Severity = 'error' | 'warning' | 'info';

/** Severities by rule that differ from the rules' own; a rule that is `off` says nothing. */
export type Severities = ReadonlyMap<string, Severity | 'off'>;

/** The languages everything is said in: Chinese and English. */
export type Language = 'zh' | 'en';

/** A sentence in both languages. */
export type Message = Readonly<Record<Language, string>>;

/** Another place that has to do with a diagnostic, and what is to be seen there. */
export interface RelatedPlace extends Place {
  /** What is to be seen there. */
  readonly message: Message;
  /** What to type in place of the text there, as with a diagnostic: the same fault met again. */
  readonly replacement?: string;
}

/** One thing that is wrong, said to a person, at its place. `place` is undefined where there is no text to point at. */
export interface Diagnostic {
  /** Id of the rule, `group/fault`; `banwen explain` and docs/rules tell of each what it asks, why, and on what basis. */
  readonly rule: string;
  /** The rule's own, or what the configuration makes of it. */
  readonly severity: Severity;
  /** What was found and what was expected, in one sentence. */
  readonly message: Message;
  /** What to do about it. */
  readonly hint?: Message;
  /** The file meant; equals `place.source.path` where there is a place. */
  readonly file: string;
  /** Where it stands, in the text as it was read. */
  readonly place?: Place;
  /** Where the reason lies: a day it was counted from, a name met elsewhere. */
  readonly related?: readonly RelatedPlace[];
  /** What to type in place of the text at `place`, where that is safe to do unasked (`check --fix`). */
  readonly replacement?: string;
}

/** What a stage makes: a value where it could make one, and everything it has to say. */
export interface Outcome<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether any of the diagnostics forbids making documents. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
