import type { Language } from '../core/diagnostic.ts';
import { optionsPart } from './options-part.ts';

/** The language asked for on the command line before arguments are judged, the last of several; Chinese where it is not clear. */
export function languageOf(argv: readonly string[]): Language {
  const words = optionsPart(argv);
  const named = words.flatMap((word, at) =>
    word === '--lang' ? [words[at + 1]] : word.startsWith('--lang=') ? [word.slice(7)] : [],
  );
  return named.at(-1) === 'en' ? 'en' : 'zh';
}
