import { ILLEGAL_CHARACTER } from '../../core/legal-text.ts';
import { printCodePoint } from '../../core/print-code-point.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { typedTexts } from './typed-texts.ts';

/** The longest text a cell of a workbook holds (Excel specifications and limits). */
const LONGEST = 32_767;

/** Texts of which the documents leave something out: characters no file can hold, and more than a cell takes. */
export const characterUnprintable: Check = defineCheck({
  id: 'text/character-unprintable',
  severity: 'warning',
  title: { zh: '文字里有印不出的字符', en: 'A text holds characters no document can' },
  why: {
    zh: 'Word、Excel 文件不能存控制字符，一个单元格也只能存 32767 个字；超出的在文件里略去，与方案就不一致了。',
    en: 'Office files hold no control characters, and a cell no more than 32,767; what is beyond that is left out of them.',
  },
  fix: {
    zh: '删去这个字符（多半由别处粘贴带来）；过长的文字拆成几条。',
    en: 'Remove the character, mostly pasted from elsewhere; divide a text that is too long.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    forbidden: {
      zh: '文字里有控制字符 `{code}`（第 {position} 个），文件里已略去，应删去',
      en: 'Unexpected control character `{code}` at position {position}, left out of the documents, expected printable text',
    },
    long: {
      zh: '文字长 `{length}` 个字符，表格里已截断，应不超过 `{expected}` 个（单元格的上限）',
      en: 'Unexpected text of `{length}` characters, cut off in the workbook, expected `{expected}` or fewer',
    },
  },
  example: {
    bad: 'overrides: { results: «"检查结果\\u0007要及时公示。"» }',
    good: 'overrides: { results: 检查结果要及时公示。 }',
  },

  *run({ plan }, found) {
    const seen = new Set<string>();
    for (const { text, path } of typedTexts(plan, (each) => each.length > LONGEST || ILLEGAL_CHARACTER.test(each))) {
      const index = text.search(ILLEGAL_CHARACTER);
      const key = JSON.stringify([...path, index]);
      if (seen.has(key)) continue;
      seen.add(key);
      if (index !== -1) yield found('forbidden', at(path), { code: printCodePoint(text.charAt(index)), position: index + 1 });
      else yield found('long', at(path), { length: text.length, expected: LONGEST });
    }
  },
});
