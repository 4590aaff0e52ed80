import type { Paragraph, Section, Story, WordFile } from '../document/word-file.ts';
import type { FormatRule, Verdict } from '../format-rule.ts';
import { faceKind } from '../measure/faces.ts';
import { glyphsOf } from '../measure/glyphs.ts';
import { sizeName, TWIPS_PER_MM } from '../measure/lengths.ts';
import { pageNumbersIn } from '../measure/page-number.ts';
import { pageNumberPlaces } from '../measure/page-number-place.ts';
import { quote } from '../measure/quote.ts';
import { glyphFace } from '../measure/text-look.ts';
import { sheet } from '../profiles.ts';
import type { DocumentForm } from '../recognise/elements.ts';
import { inapplicable, judged, judgedEach, unmeasured } from '../verdict.ts';

const FORM = /^—\s?#\s?—$/;
const DASH_MM = 269;
const CLOSE_MM = 1;

/** 7.5: 页码. */
export const r38PageNumber: FormatRule = {
  id: 'R38',
  group: 'number',
  title: { zh: '页码', en: 'Page number' },
  clause: '7.5',
  strength: 'usual',
  requirement: {
    zh: '四号半角宋体阿拉伯数字，左右各一条一字线，一字线上距版心下边缘 7 mm；单页居右空一字，双页居左空一字',
    en: 'digits at 14 pt in SimSun between dashes, 7 mm below the text area; odd pages one character from the right, even ones from the left',
  },

  judge({ file, elements }) {
    const upright = file.sections.filter(({ isLandscape }) => !isLandscape);
    if (upright.length === 0) return [inapplicable('全文横排，见 R41', 'all pages lie on their side, see R41')];
    const numbered = upright.filter(({ footers }) => numberIn(footers.default) !== undefined);
    if (numbered.length === 0) return [without(file)];
    // sections mostly share their footers: each is judged once
    const distinct = numbered.filter((each, at) => numbered.findIndex((other) => isSame(each, other)) === at);
    return [
      ...distinct.flatMap((section) => sectionVerdicts(file, section)),
      ...unnumbered(file),
      ...firstPages(file, elements.form),
    ];
  },
};

function isSame(one: Section, other: Section): boolean {
  const [a, b] = [one.footers, other.footers];
  return (
    a.default === b.default &&
    a.even === b.even &&
    one.page?.footer === other.page?.footer &&
    one.numberFormat === other.numberFormat
  );
}

function sectionVerdicts(file: WordFile, section: Section): readonly Verdict[] {
  const [odd, even] = [numberIn(section.footers.default), numberIn(section.footers.even)];
  const shown = [odd, ...(file.evenAndOdd ? [even] : [])].flatMap((each) => each ?? []);
  return [formatVerdict(section), ...looks(shown), ...pageNumberPlaces(file, odd, even), distance(section, odd)];
}

/** Sections without a number, which only a blank page and that of the imprint may have. */
function unnumbered({ sections, paragraphs }: WordFile): readonly Verdict[] {
  const bare = sections.flatMap(({ footers, isLandscape }, at) =>
    isLandscape || numberIn(footers.default) !== undefined ? [] : [at],
  );
  if (bare.length === 0) return [];
  const first = paragraphs.find(({ section, text }) => bare.includes(section) && text.trim() !== '');
  return [
    unmeasured(
      `第 ${bare.map((at) => at + 1).join('、')} 节没有页码${first === undefined ? '' : `（\`${quote(first.text)}\`）`}；只有空白页和版记页不编页码`,
      `sections ${bare.map((at) => at + 1).join(', ')} have no number, which only blank pages and that of the imprint lack`,
    ),
  ];
}

function numberIn(story: Story | undefined): Paragraph | undefined {
  return pageNumbersIn(story)[0];
}

function without({ sections }: WordFile): Verdict {
  const inHeader = sections.some(({ headers }) => numberIn(headers.default) !== undefined);
  return judged(false, {
    aspect: { zh: '页码', en: 'page number' },
    measured: inHeader ? { zh: '在页眉里', en: 'in the header' } : { zh: '没有', en: 'none' },
    required: { zh: '版心下边缘之下有页码', en: 'a number below the text area' },
  });
}

function looks(shown: readonly Paragraph[]): readonly Verdict[] {
  return [
    ...judgedEach(shown, {
      aspect: { zh: '页码的写法', en: 'form of the number' },
      required: { zh: '`— 1 —`，两边各一条一字线', en: '`— 1 —`, a dash at each side' },
      fault: ({ text }) => (FORM.test(text.trim()) ? undefined : { zh: `\`${sample(text)}\``, en: `\`${sample(text)}\`` }),
    }),
    ...judgedEach(shown, {
      aspect: { zh: '页码的字体字号', en: 'face and size of the number' },
      required: { zh: '四号（14 pt）宋体', en: 'SimSun, 14 pt' },
      fault: (each) => {
        const wrong = glyphsOf(each).find(({ text, font }) => text.trim() !== '' && faceKind(font?.name) !== 'song');
        if (wrong) return glyphFace({ ...wrong, text: sample(wrong.text) });
        const other = glyphsOf(each).find(({ text, look }) => text.trim() !== '' && look.size !== sheet.small);
        return other && sizeName(other.look.size);
      },
    }),
  ];
}

function sample(text: string): string {
  return text.trim().replaceAll('#', '1');
}

/** The dash stands in the middle of the last line of the footer, where that has a height of its own. */
function distance({ page }: Section, odd: Paragraph | undefined): Verdict {
  const spacing = odd?.layout.spacing;
  if (
    page === undefined ||
    odd === undefined ||
    spacing?.rule !== 'exact' ||
    odd.home.kind === 'box' ||
    odd.layout.frame !== undefined
  ) {
    return unmeasured(
      '页码的高低随字体而定，须看排版结果',
      'the font decides how high the number stands; only a printed page tells',
    );
  }
  const dash = (page.height - page.footer - spacing.after - spacing.line / 2) / TWIPS_PER_MM;
  const below = dash - (DASH_MM - 7);
  return judged(Math.abs(dash - DASH_MM) <= CLOSE_MM, {
    aspect: { zh: '一字线距版心下边缘', en: 'dash below the text area' },
    measured: { zh: `${below.toFixed(1)} mm`, en: `${below.toFixed(1)} mm` },
    required: { zh: '7.0 mm', en: '7.0 mm' },
  });
}

/** A first page set apart has a number too, but in a letter, see R43. */
function firstPages({ sections, paragraphs }: WordFile, form: DocumentForm): readonly Verdict[] {
  const [first] = sections;
  if (first === undefined || !first.hasFirstPage || form === 'letter') return [];
  const isNumbered = numberIn(first.footers.first) !== undefined;
  return [
    judged(isNumbered, {
      aspect: { zh: '首页的页码', en: 'number of the first page' },
      measured: isNumbered
        ? { zh: '有', en: 'there' }
        : { zh: '首页单设页脚，没有页码', en: 'a footer of its own, without a number' },
      required: { zh: '有页码（信函格式除外）', en: 'a number, but in a letter' },
      at: isNumbered ? [] : paragraphs.filter(({ text }) => text.trim() !== '').slice(0, 1),
    }),
  ];
}

/** `numberInDash` and the like print signs of their own around the digits. */
function formatVerdict({ numberFormat = 'decimal' }: Section): Verdict {
  return judged(numberFormat === 'decimal', {
    aspect: { zh: '页码的数字', en: 'digits of the number' },
    measured: { zh: `编号格式 \`${numberFormat}\``, en: `number format \`${numberFormat}\`` },
    required: { zh: '阿拉伯数字 `decimal`', en: 'Arabic digits, `decimal`' },
  });
}
