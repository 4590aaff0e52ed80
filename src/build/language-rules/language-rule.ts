import type { Message, Severity } from '../../core/diagnostic.ts';

/** A rule spoken before the checks run, by the stage that could not make sense of something. */
export interface LanguageRule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Message;
  /** Why it matters to the writer. */
  readonly why: Message;
  /** What to type. */
  readonly fix: Message;
  /** A fragment as it is mistyped, and as it should be; left out where no text shows the fault. */
  readonly example?: { readonly bad: string; readonly good: string };
}
