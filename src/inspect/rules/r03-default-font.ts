import type { Message } from '../../core/diagnostic.ts';
import { isGb2312 } from '../../core/gb2312.ts';
import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule } from '../format-rule.ts';
import { type Glyph, glyphsOf, goesByHint } from '../measure/glyphs.ts';
import { askedLooks, glyphFace, lookFault, lookName } from '../measure/text-look.ts';
import { bodyOf } from '../recognise/body-of.ts';
import type { ElementName } from '../recognise/elements.ts';
import { headingLevel, patterns } from '../recognise/patterns.ts';
import { judgedEach, unmeasured } from '../verdict.ts';

/** Elements besides the body for which nothing else is said. */
const OTHERS: readonly ElementName[] = ['number', 'addressee', 'attachment-list', 'organ', 'date', 'note'];
const QUOTES = /[\u2018\u2019\u201c\u201d\u2026\u2014]/;
const NAMED_AFTER_GB2312 = /GB2312|小标宋简体/i;

/** 5.2.2: 3号仿宋, in every way a file names fonts. */
export const r03DefaultFont: FormatRule = {
  id: 'R3',
  group: 'page',
  title: { zh: '默认字体字号', en: 'Default face and size' },
  clause: '5.2.2',
  strength: 'usual',
  requirement: { zh: '如无特殊说明，各要素用三号仿宋体字', en: 'FangSong at 16 pt unless an element asks for another' },

  judge({ file, elements }) {
    const body = [...bodyOf(elements), ...OTHERS.flatMap((name) => elements.of(name))].toSorted((a, b) => a.number - b.number);
    const told = file.paragraphs.filter((each) => elements.nameOf(each) !== undefined);
    if (body.length === 0) return [unmeasured('没有认出正文', 'no body was recognised')];
    return [
      ...judgedEach(body, {
        aspect: { zh: '正文等的字体字号', en: 'face and size of body and the like' },
        required: lookName(askedLooks.body),
        fault: (each) => lookFault(bodyGlyphs(each), askedLooks.body),
      }),
      ...judgedEach(
        told.filter(({ text }) => QUOTES.test(text)),
        {
          aspect: { zh: '引号、破折号、省略号', en: 'quotes, dashes, ellipses' },
          required: { zh: '与汉字用同一字体（标明 eastAsia）', en: 'the face of the Chinese text (hint eastAsia)' },
          fault: quoteFault,
        },
      ),
      ...judgedEach(told, {
        aspect: { zh: '主题字体', en: 'theme fonts' },
        required: { zh: '直接写明字体，不用主题字体', en: 'fonts named outright, none of the theme' },
        strength: 'practice',
        fault: themeFault,
      }),
      ...judgedEach(told, {
        aspect: { zh: '生僻字', en: 'rare characters' },
        required: { zh: '字体里有的字，或另指定有该字的字体', en: 'a face that has them' },
        strength: 'practice',
        fault: rareFault,
      }),
    ];
  },
};

/** Without the run-in heading, whose look is a matter of R20. */
function bodyGlyphs(paragraph: Paragraph): readonly Glyph[] {
  const glyphs = patterns.number.test(paragraph.text.trim()) ? withoutSigner(glyphsOf(paragraph)) : glyphsOf(paragraph);
  const level = headingLevel(paragraph.text);
  if (level === undefined) return glyphs;
  const end = glyphs.findIndex(({ text }) => /[。：；]/.test(text));
  return end === -1 ? [] : glyphs.slice(end + 1);
}

/** A number may share its line with 签发人, whose names have a face of their own. */
function withoutSigner(glyphs: readonly Glyph[]): readonly Glyph[] {
  const at = glyphs.findIndex(({ text }) => text === '\t');
  return at === -1 ? glyphs : glyphs.slice(0, at);
}

function quoteFault(paragraph: Paragraph): Message | undefined {
  const wrong = glyphsOf(paragraph).find(
    ({ text, font, look }) => QUOTES.test(text) && goesByHint(text) && font?.name !== look.fonts.eastAsia?.name,
  );
  return wrong && glyphFace(wrong);
}

function themeFault(paragraph: Paragraph): Message | undefined {
  const wrong = glyphsOf(paragraph).find(({ font, text }) => text.trim() !== '' && font?.themed === true);
  if (wrong === undefined) return undefined;
  const name = wrong.font?.name ?? '';
  return { zh: `字体 \`${name}\` 由主题决定`, en: `the face \`${name}\` comes from the theme` };
}

function rareFault(paragraph: Paragraph): Message | undefined {
  const wrong = glyphsOf(paragraph).find(
    ({ text, font }) => /\p{Script=Han}/u.test(text) && !isGb2312(text) && NAMED_AFTER_GB2312.test(font?.name ?? ''),
  );
  if (wrong === undefined) return undefined;
  const name = wrong.font?.name ?? '';
  return { zh: `\`${name}\` 里没有 \`${wrong.text}\``, en: `\`${name}\` has no \`${wrong.text}\`` };
}
