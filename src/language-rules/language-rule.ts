import type { Message, Severity } from '../core/diagnostic.ts';

/** A rule spoken before and around the checks, by the stage that could not make sense of something. */
export interface LanguageRule {
  /** `group/fault`, as a diagnostic carries it. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Message;
  /** Why it matters to the writer. */
  readonly why: Message;
  /** What to type. */
  readonly fix: Message;
  /**
   * Left out where no short text of a root shows the fault: it is of the bytes, the size or the name of a file, of what departments
   * sent in, of a manifest, or of the pages a whole document fills.
   */
  readonly example?: LanguageExample;
  /** Whether a configuration may set its severity. What cannot be read stays what it is. */
  readonly switchable?: true;
}

/** A text as it is mistyped, the words reported marked «so», and the same one mended. Lines of a plan, where no file is named. */
export interface LanguageExample {
  readonly bad: string;
  readonly good: string;
  /** Path of the file the texts are of, where that is not a plan. */
  readonly file?: string;
  /** Other files it takes to see the fault, by path. */
  readonly beside?: Readonly<Record<string, string>>;
  /** The day of today. */
  readonly today?: string;
}
