import type { Message } from '../../core/diagnostic.ts';
import type { Range } from '../../core/source.ts';

/** What to say of a quote at the end of a value that begins without one. */
export function loneQuote(at: number, quote: string): { readonly rule: string; readonly at: Range; readonly message: Message } {
  return {
    rule: 'unclosed',
    at: { start: at, end: at + 1 },
    message: {
      zh: `引号 \`${quote}\` 没有配对，应在值的前面补上`,
      en: `Unexpected \`${quote}\` without its partner, expected quotes on both sides`,
    },
  };
}
