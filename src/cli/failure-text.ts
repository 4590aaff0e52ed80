import type { Language } from '../core/diagnostic.ts';
import type { EnvironmentError, UsageError } from '../core/failure.ts';
import { harmlessText } from './harmless-text.ts';

/** What failed and, where the machine is in the way, what to try: a line each, as a screen may be sent them. */
export function failureText(failure: UsageError | EnvironmentError, language: Language): string {
  const told = 'advice' in failure ? [failure.text, failure.advice] : [failure.text];
  return harmlessText(told.map((each) => `${each[language]}\n`).join(''));
}
