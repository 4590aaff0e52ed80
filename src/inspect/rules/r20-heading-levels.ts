import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule, Verdict } from '../format-rule.ts';
import type { FaceKind } from '../measure/faces.ts';
import { type Glyph, glyphsOf, trimmed } from '../measure/glyphs.ts';
import { askedLooks, lookFault, lookName } from '../measure/text-look.ts';
import { sheet } from '../profiles.ts';
import { headingsOf } from '../recognise/body-of.ts';
import type { Elements } from '../recognise/elements.ts';
import { type HeadingLevel, headingLevel, headingNumber } from '../recognise/patterns.ts';
import { inapplicable, judgedEach } from '../verdict.ts';

const FACES: Readonly<Record<HeadingLevel, FaceKind>> = { 1: 'hei', 2: 'kai', 3: 'fang-song', 4: 'fang-song' };
const FORMS: Readonly<Record<HeadingLevel, RegExp>> = {
  1: /^[一二三四五六七八九十百]+、$/,
  2: /^（[一二三四五六七八九十百]+）$/,
  3: /^\d{1,2}\.$/,
  4: /^（\d{1,2}）$/,
};
const SAMPLES: Readonly<Record<HeadingLevel, string>> = { 1: '`一、`', 2: '`（一）`', 3: '`1.`', 4: '`（1）`' };
/** Headings longer than this are paragraphs that begin with a number. */
const LONGEST_HEADING = 40;

/** 7.3.3: 层次序数, their signs and faces. */
export const r20HeadingLevels: FormatRule = {
  id: 'R20',
  group: 'body',
  title: { zh: '层次序数', en: 'Levels of headings' },
  clause: '7.3.3',
  strength: 'usual',
  requirement: {
    zh: '依次用 一、（一）1.（1），一般依次用黑体、楷体、仿宋、仿宋，不加粗',
    en: '一、（一）1.（1） in this order, in SimHei, KaiTi, FangSong, FangSong, none of them bold',
  },

  judge({ elements }) {
    const headings = headingsOf(elements);
    if (headings.length === 0) return [inapplicable('没有层次序数', 'there are no numbered headings')];
    return [
      ...judgedEach(headings, {
        aspect: { zh: '序数的写法', en: 'form of the numbers' },
        required: { zh: '`一、` `（一）` `1.` `（1）`', en: '`一、` `（一）` `1.` `（1）`' },
        fault: formFault,
      }),
      ...([1, 2, 3, 4] as const).flatMap((level) => faceVerdicts(headings, level)),
      ...judgedEach(headings, {
        aspect: { zh: '层次标题的笔画', en: 'weight of headings' },
        required: { zh: '不加粗', en: 'not bold' },
        fault: boldFault,
      }),
      ...orderVerdicts(elements),
    ];
  },
};

function boldFault(paragraph: Paragraph): Message | undefined {
  const { sign, words } = leadOf(paragraph);
  return [...sign, ...words].some(({ look }) => look.bold) ? { zh: '加粗', en: 'bold' } : undefined;
}

function formFault({ text }: Paragraph): Message | undefined {
  const level = headingLevel(text);
  if (level === undefined) return undefined;
  const number = headingNumber(text, level);
  const next = text.trimStart().charAt(number.length);
  const said = { zh: `\`${number}${/[、.．]/.test(next) ? next : ''}\``, en: `\`${number}\`` };
  if (!FORMS[level].test(number)) return said;
  return (level === 2 || level === 4) && /[、.．]/.test(next) ? said : undefined;
}

function faceVerdicts(headings: readonly Paragraph[], level: HeadingLevel): readonly Verdict[] {
  const wanted = { face: FACES[level], size: sheet.body };
  return judgedEach(
    headings.filter(({ text }) => headingLevel(text) === level),
    {
      aspect: { zh: `${SAMPLES[level]} 一级的字体字号`, en: `face and size of ${SAMPLES[level]}` },
      required: lookName(wanted),
      fault: (each) => {
        const { sign, words } = leadOf(each);
        return lookFault(sign, wanted) ?? (lookFault(words, wanted) && lookFault(words, askedLooks.body));
      },
    },
  );
}

interface Lead {
  /** What has to be in the face of the level. */
  readonly sign: readonly Glyph[];
  /** What may be in it, or in that of the body: words that introduce a paragraph. */
  readonly words: readonly Glyph[];
}

/** A heading on a line of its own is a sign as a whole; before a paragraph only its number is. */
function leadOf({ text, ...rest }: Paragraph): Lead {
  const glyphs = trimmed(glyphsOf(rest));
  const level = headingLevel(text);
  const number = level === undefined ? '' : headingNumber(text, level);
  const isHeading = glyphs.length <= LONGEST_HEADING && !/[。；：]/.test(text.trim());
  if (isHeading || level === undefined) return { sign: glyphs, words: [] };
  const length = Array.from(number).length + (level > 2 ? 3 : 0);
  const end = glyphs.findIndex((glyph) => /[。；：]/.test(glyph.text));
  return { sign: glyphs.slice(0, length), words: glyphs.slice(length, end === -1 ? undefined : end) };
}

/** A level may be left out between 一、 and 1. only. */
function orderVerdicts(elements: Elements): readonly Verdict[] {
  return elements.parts
    .filter(({ kind }) => kind !== 'annex')
    .flatMap((part) => {
      const headings = headingsOf(elements).filter(({ number }) => number >= part.first && number <= part.last);
      const levels = headings.map(({ text }) => headingLevel(text));
      const skips = new Map<Paragraph, Message>();
      headings.forEach((heading, at) => {
        const [before, level] = [levels[at - 1], levels[at]];
        if (before === undefined || level === undefined || level <= before + 1 || (before === 1 && level === 3)) return;
        skips.set(heading, {
          zh: `${SAMPLES[before]} 之下直接用 ${SAMPLES[level]}`,
          en: `${SAMPLES[level]} directly below ${SAMPLES[before]}`,
        });
      });
      return judgedEach(headings, {
        aspect: { zh: '层次的次序', en: 'order of levels' },
        required: { zh: '依次使用，不跳级', en: 'one after the other, none left out' },
        fault: (each) => skips.get(each),
      });
    });
}
