import type { Message } from './diagnostic.ts';

/** The command line or the configuration is wrong; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What is wrong and what to write instead; `message` is the English of it. */
  readonly text: Message;

  constructor(text: Message) {
    super(text.en);
    this.text = text;
  }
}

/** The machine is in the way (disk, browser, fonts); exit code 3. `text` says what failed, `advice` what to try. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  /** What failed; `message` is the English of it, `cause` what the machine said. */
  readonly text: Message;
  /** What to try. */
  readonly advice: Message;

  constructor(text: Message, advice: Message, cause?: unknown) {
    super(text.en, { cause });
    this.text = text;
    this.advice = advice;
  }
}

/** Whether an error is one people can do something about; any other is a mistake of ours. */
export function isFailure(error: unknown): error is UsageError | EnvironmentError {
  return error instanceof UsageError || error instanceof EnvironmentError;
}
