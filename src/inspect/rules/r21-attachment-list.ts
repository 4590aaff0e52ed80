import type { Message } from '../../core/diagnostic.ts';
import type { Paragraph } from '../document/word-file.ts';
import type { FormatRule, Subject, Verdict } from '../format-rule.ts';
import { indentOf, startOf } from '../measure/extent.ts';
import { gapVerdict } from '../measure/gap-verdict.ts';
import { glyphsOf, trimmed, widthOf } from '../measure/glyphs.ts';
import { lineCount } from '../measure/heights.ts';
import { count, counted } from '../measure/lengths.ts';
import { quote } from '../measure/quote.ts';
import { sheet } from '../profiles.ts';
import { bodyOf } from '../recognise/body-of.ts';
import type { Part } from '../recognise/elements.ts';
import { patterns } from '../recognise/patterns.ts';
import { inapplicable, judged, judgedEach, unmeasured } from '../verdict.ts';

const HEAD = /^附件：/;
/** The same in either width, for what follows it. */
const LABEL = /^附件[：:]\s?/;
const NUMBERED = /^(?:附件[：:])?(\d{1,2})\.\s?(?!\d)/;
const CLOSE = 100;

/** 7.3.4: 附件说明. */
export const r21AttachmentList: FormatRule = {
  id: 'R21',
  group: 'body',
  title: { zh: '附件说明', en: 'List of annexes' },
  clause: '7.3.4',
  strength: 'required',
  requirement: {
    zh: '正文下空一行，左空二字 附件：名称；多个的用 1.2. 编号，回行与名称首字对齐，名称后不加标点',
    en: 'one line below the body, two characters in; several are numbered 1. 2., other lines align with the name, no sign after it',
  },

  judge(subject) {
    const { elements } = subject;
    const lists = elements.parts
      .map((part) => ({ part, lines: elements.of('attachment-list', part) }))
      .filter(({ lines }) => lines.length > 0);
    if (lists.length === 0) return [inapplicable('没有附件说明', 'there is no list of annexes')];
    return lists.flatMap(({ part, lines }) => listVerdicts(subject, part, lines));
  },
};

function listVerdicts(subject: Subject, part: Part, lines: readonly Paragraph[]): readonly Verdict[] {
  const { elements } = subject;
  const [first] = lines;
  const body = bodyOf(elements).findLast(({ number }) => first !== undefined && number < first.number && number >= part.first);
  const aspect = { zh: '正文与附件说明之间', en: 'between body and list of annexes' };
  return [
    ...judgedEach(lines.slice(0, 1), {
      aspect: { zh: '附件说明的写法', en: 'form of the list' },
      required: { zh: '`附件：` 加名称，全角冒号', en: '`附件：` and the name, with a full-width colon' },
      fault: ({ text }) => (HEAD.test(text.trim()) ? undefined : { zh: `\`${quote(text)}\``, en: `\`${quote(text)}\`` }),
    }),
    ...numberVerdicts(lines),
    ...judgedEach(lines, {
      aspect: { zh: '附件名称之后', en: 'after the names' },
      required: { zh: '不加标点', en: 'no punctuation' },
      fault: ({ text }) => {
        const [sign] = /[。；，、;,.．]$/.exec(text.trim()) ?? [];
        return sign === undefined ? undefined : { zh: `以 \`${sign}\` 结尾`, en: `ends with \`${sign}\`` };
      },
    }),
    ...judgedEach(lines, {
      aspect: { zh: '附件说明的缩进', en: 'indent of the list' },
      required: { zh: '左空二字，序号对齐，回行与名称首字对齐', en: 'two characters in, numbers and names aligned' },
      fault: (each) => indentFault(each, each === first, subject.geometry.textWidth),
    }),
    ...(body === undefined || first === undefined ? [] : [gapVerdict(subject, { upper: body, lower: first, lines: 1, aspect })]),
    namesVerdict(subject, part, lines),
  ];
}

function numberVerdicts(lines: readonly Paragraph[]): readonly Verdict[] {
  const isSingle = lines.length === 1;
  return judgedEach(lines, {
    aspect: { zh: '附件的编号', en: 'numbers of the annexes' },
    required: { zh: '一个不编号，多个依次编 `1.` `2.`', en: 'none for one annex, `1.` `2.` for several' },
    fault: (each) => {
      const number = NUMBERED.exec(each.text.trim())?.[1];
      const asked = isSingle ? undefined : String(lines.indexOf(each) + 1);
      if (number === asked) return undefined;
      return number === undefined
        ? { zh: '没有编号，或写法不是 `1.`', en: 'no number as `1.`' }
        : { zh: `编号 ${number}`, en: `number ${number}` };
    },
  });
}

/** Where the lines begin, measured from the left edge: the first at two characters, numbers at five. */
function indentFault(paragraph: Paragraph, isFirst: boolean, textWidth: number): Message | undefined {
  const start = startOf(paragraph);
  if (start === undefined) return undefined;
  const { left } = indentOf(paragraph);
  const glyphs = trimmed(glyphsOf(paragraph));
  const asked = (isFirst ? 2 : 5) * sheet.zi;
  const said = (twips: number) => count(twips / sheet.zi);
  if (Math.abs(start - asked) > CLOSE)
    return { zh: `首行空 ${said(start)} 字`, en: `begins ${counted(start / sheet.zi, 'character')} in` };
  if (lineCount(paragraph, textWidth) === 1) return undefined;
  const head = NUMBERED.exec(paragraph.text.trim())?.[0] ?? HEAD.exec(paragraph.text.trim())?.[0] ?? '';
  const name = start + widthOf(glyphs.slice(0, head.length));
  return Math.abs(left - name) <= CLOSE
    ? undefined
    : {
        zh: `回行空 ${said(left)} 字，名称首字在 ${said(name)} 字处`,
        en: `other lines ${counted(left / sheet.zi, 'character')} in, the name ${said(name)}`,
      };
}

/** The names are those the annexes carry themselves. */
function namesVerdict({ elements }: Subject, part: Part, lines: readonly Paragraph[]): Verdict {
  const later = elements.parts.filter(({ first }) => first > part.first);
  const next = later.findIndex(({ kind }) => kind !== 'annex');
  const annexes = next === -1 ? later : later.slice(0, next);
  if (annexes.length === 0)
    return unmeasured('文件里没有附件，名称无从核对', 'the file holds no annexes to compare the names with');
  const titles = annexes.map((annex) =>
    plain(
      elements
        .of('annex-title', annex)
        .map(({ text }) => text)
        .join(''),
    ),
  );
  const names = lines.map(({ text }) => plain(nameIn(text)));
  const at = names.findIndex((name, index) => titles[index] !== undefined && name !== titles[index]);
  const isEqual = at === -1 && names.length === titles.length;
  return judged(isEqual, {
    aspect: { zh: '附件说明与附件', en: 'list and annexes' },
    measured: isEqual
      ? alike(names.length)
      : at === -1
        ? otherCount(names.length, titles.length)
        : otherName(names[at], titles[at]),
    required: { zh: '名称、序号一致', en: 'the same names and numbers' },
    at: isEqual ? [] : lines.slice(Math.max(0, at), Math.max(0, at) + 1),
  });
}

/** The name of an annex without its number, in whatever way that is written. */
function nameIn(text: string): string {
  return text.trim().replace(LABEL, '').replace(patterns.listed, '');
}

function alike(count: number): Message {
  return { zh: `${count} 个附件名称一致`, en: `${count} names alike` };
}

function otherCount(listed: number, there: number): Message {
  return { zh: `说明 ${listed} 个，附件 ${there} 个`, en: `${listed} listed, ${there} there` };
}

function otherName(name = '', title = ''): Message {
  const said = quote(name);
  if (title === '') return { zh: `说明为 \`${said}\`，附件没有标题`, en: `listed \`${said}\`, there an annex without a title` };
  return { zh: `说明为 \`${said}\`，附件为 \`${quote(title)}\``, en: `listed \`${said}\`, there \`${quote(title)}\`` };
}

function plain(text: string): string {
  return text.replace(/\s/g, '');
}
