import type { CommandName } from '../../src/cli/command-names.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { UsageError } from '../../src/core/failure.ts';

/** The sentence the words after a command are refused with, in Chinese and in English; undefined where they are taken. */
export function refusal(command: CommandName, argv: readonly string[]): readonly [zh: string, en: string] | undefined {
  try {
    parseArguments(command, argv);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return [error.text.zh, error.text.en];
    throw error;
  }
}
