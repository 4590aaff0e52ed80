import type { Arguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/** What was asked for, and where from. */
export interface Asked {
  readonly given: Arguments;
  readonly terminal: Terminal;
}
