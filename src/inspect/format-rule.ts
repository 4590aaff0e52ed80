import type { Message, Severity } from '../core/diagnostic.ts';
import type { Paragraph, WordFile } from './document/word-file.ts';
import type { Geometry, Profile } from './profiles.ts';
import type { Elements } from './recognise/elements.ts';

/** How the standard words a requirement: 规定、应 · 一般 · 推荐 · 可以 · and what practice expects besides. */
export type Strength = 'required' | 'usual' | 'recommended' | 'permitted' | 'practice';

/** What failing a requirement of each strength is. */
export const severityOf: Readonly<Record<Strength, Severity>> = {
  required: 'error',
  usual: 'warning',
  recommended: 'warning',
  permitted: 'info',
  practice: 'info',
};

export type RuleGroup = 'page' | 'head' | 'body' | 'imprint' | 'number' | 'special' | 'practice';

/** What a rule is judged by. */
export interface Subject {
  readonly file: WordFile;
  readonly elements: Elements;
  readonly profile: Profile;
  /** What the pages and lines of the file are like. */
  readonly geometry: Geometry;
}

/** One thing a rule looked at: what it found and what the standard asks. */
export interface Judged {
  readonly outcome: 'pass' | 'fail';
  readonly aspect: Message;
  readonly measured: Message;
  readonly required: Message;
  /** That of the rule where left out. */
  readonly strength?: Strength | undefined;
  /** The paragraphs meant; none where it is the page or the file. */
  readonly paragraphs: readonly Paragraph[];
}

/** One thing a rule could not look at, or need not. */
export interface Unjudged {
  readonly outcome: 'not-measurable' | 'not-applicable';
  readonly reason: Message;
}

export type Verdict = Judged | Unjudged;

/** A rule of GB/T 9704-2012 as a Word file can be judged by it. */
export interface FormatRule {
  readonly id: `R${number}`;
  readonly group: RuleGroup;
  readonly title: Message;
  /** Clause of the standard; empty for practice. */
  readonly clause: string;
  readonly strength: Strength;
  readonly requirement: Message;
  /** At least one verdict; a rule that could not look says so. */
  judge(subject: Subject): readonly Verdict[];
}
