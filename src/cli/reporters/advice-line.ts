import type { Language, Message } from '../../core/diagnostic.ts';
import type { Paint } from './paint.ts';

interface Look {
  readonly language: Language;
  readonly paint: Paint;
}

const TRY = { zh: '办法：', en: 'try: ' };

/** What to try, on a line of its own below what is wrong. */
export function adviceLine(advice: Message, { language, paint }: Look): string {
  return `  ${paint('green', TRY[language])}${advice[language]}`;
}
