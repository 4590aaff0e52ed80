import { grouped } from '../../core/grouped.ts';
import { printCodePoint } from '../../core/print-code-point.ts';
import { type Check, defineCheck } from '../check.ts';
import { type Mention, type Sentence, sentencesOf, together } from './sentences.ts';

/** Marks of other formats, each with the name it is told by where it cannot be seen. */
const MARKUP = new RegExp(
  [
    '\\*\\*|(?<![\\w_])__(?=\\p{Script=Han})|(?<=\\p{Script=Han})__(?![\\w_])|~~', // bold, struck out
    '^[^\\S\\n]*(?:#{1,6}|>)\\s', // headings, quotations
    '!?\\[[^[\\]\\n]*\\]\\([^)\\n]{0,500}\\)|\\[\\^[^[\\]]+\\]|\\[bookmark\\]', // links, footnotes
    '</?[A-Za-z][^<>]*>|<!--|-->', // tags
    '&(?:[A-Za-z]{2,8}|#\\d{2,6}|#x[0-9A-Fa-f]{2,6});', // entities
    '\\\\[nrt*_#[\\]()%]', // escapes
    '[错錯]误[!！](?:未找到引用源|未定义书签|链接无效)[。.]?|Error! (?:Reference source|Bookmark) not (?:found|defined)\\.?', // fields
    '\\b(?:HYPERLINK|PAGEREF|MERGEFIELD|TOC \\\\o)\\b|_Toc\\d{4,}', // field codes
    '[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\uFFFC\\uFFFD\\uE000-\\uF8FF]', // unseen or unreadable
    '\\u00A0|^\\u3000+', // blanks that set type
  ].join('|'),
  'gmu',
);
/** Tells at a glance that a text has none. */
const HINT = /[*_~#>![\]<&\\误EHPMT\u00A0\u00AD\u200B-\u200F\u202A-\u202E\u2060\u3000\uFEFF\uFFFC\uFFFD\uE000-\uF8FF]/;
const UNSEEN = /^[\u00A0\u00AD\u200B-\u200F\u202A-\u202E\u2060\u3000\uFEFF\uFFFC\uFFFD\uE000-\uF8FF]+$/;
/** What carries no words and leaves none out when it goes. */
const NOTHING = /^(?:\*\*|__|~~|&nbsp;|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF])$/;

/** Marks of another format left in a sentence. */
export const conversionResidue: Check = defineCheck({
  id: 'text/conversion-residue',
  severity: 'warning',
  title: { zh: '文中有转换残留', en: 'A sentence carries marks left over from a conversion' },
  why: {
    zh: '从网页、Word 或 Markdown 粘贴来的标记会原样印在文件里。',
    en: 'Marks pasted with text from a page, Word or Markdown are printed as they are.',
  },
  fix: {
    zh: '删去标记，只留文字。',
    en: 'Remove the marks and keep the words.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    residue: {
      zh: '文中有转换残留 `{found}`，应删去',
      en: 'Unexpected residue `{found}` of a conversion, expected plain text',
    },
  },
  example: {
    bad: `
      overrides: { results: 检查结果«<br/>»要及时公示。 }`,
    good: `
      overrides: { results: 检查结果要及时公示。 }`,
  },

  *run(subject, found) {
    for (const sentence of sentencesOf(subject)) {
      for (const [name, mentions] of grouped(residuesIn(sentence), (residue) => residue.name)) {
        const { spot, related, correction } = together(mentions);
        yield { ...found('residue', spot, { found: name }, ...related), ...(correction && { correction }) };
      }
    }
  },
});

interface Residue extends Mention {
  readonly name: string;
}

/** What is left over in a sentence, with the name each mark is told by. */
function residuesIn(sentence: Sentence): readonly Residue[] {
  if (!HINT.test(sentence.text)) return [];
  return [...sentence.text.matchAll(MARKUP)].map(({ 0: mark, index }) => ({
    ...sentence.mention(index, index + mark.length, NOTHING.test(mark) ? '' : undefined),
    name: UNSEEN.test(mark) ? printCodePoint(mark) : mark.trim(),
  }));
}
