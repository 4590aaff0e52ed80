import type { FormatRule } from '../format-rule.ts';
import { quote } from '../measure/quote.ts';
import { runningStories } from '../measure/running-stories.ts';
import { judged } from '../verdict.ts';

const WATERMARK = /watermark/i;

/** Practice: a document that is issued has no running head and no watermark. */
export const r47NoHeader: FormatRule = {
  id: 'R47',
  group: 'practice',
  title: { zh: '页眉和水印', en: 'Headers and watermarks' },
  clause: '',
  strength: 'practice',
  requirement: { zh: '正式公文没有页眉文字、水印', en: 'no text in the header and no watermark' },

  judge({ file }) {
    const headers = runningStories(file).filter(({ where }) => where === 'header');
    const paragraphs = headers.flatMap(({ story }) => story);
    const words = paragraphs.find(({ text }) => text.trim() !== '');
    const hasMark = paragraphs.some(({ drawings }) => drawings.some(({ name }) => WATERMARK.test(name)));
    const none = { zh: '没有', en: 'none' };
    return [
      judged(words === undefined, {
        aspect: { zh: '页眉', en: 'header' },
        measured: words === undefined ? none : { zh: `\`${quote(words.text)}\``, en: `\`${quote(words.text)}\`` },
        required: none,
      }),
      judged(!hasMark, {
        aspect: { zh: '水印', en: 'watermark' },
        measured: hasMark ? { zh: '有', en: 'there' } : none,
        required: none,
      }),
    ];
  },
};
