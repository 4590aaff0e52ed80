/** What the command line asks of the process it runs in. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly stdoutIsTty: boolean;
  readonly stderrIsTty: boolean;
  stdout(text: string): void;
  stderr(text: string): void;
  /** From the call on, being asked to end aborts the signal and no longer ends the process. */
  interruption(): AbortSignal;
  /** Milliseconds since 1970. */
  now(): number;
}
