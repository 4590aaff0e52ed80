import type { Language } from '../core/diagnostic.ts';

/** The language asked for on the command line before arguments are judged; Chinese where it is not clear. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  return argv.includes('--lang=en') || (at !== -1 && argv[at + 1] === 'en') ? 'en' : 'zh';
}
