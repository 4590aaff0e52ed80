import { expect, test } from 'vitest';
import { type FormatFinding, formatFindings, unjudged } from '../../support/format-findings.ts';
import { officialDocument, parts, pieces } from '../../support/official-document.ts';
import { fonts, p, r } from '../../support/word-document.ts';

const title = (text: string, { ppr = '', rpr = '' } = {}) => officialDocument({ title: p('Title', text, { ppr, rpr }) });
const opening = (ppr: string, text = '为规范市场监管，现就有关事项通知如下。') =>
  officialDocument({ opening: p('Normal', text, { ppr }) });
const addressee = (text: string, ppr = '') => officialDocument({ addressee: p('Normal', text, { ppr }) });
const indent = (attributes: string) => `<w:ind ${attributes}/>`;
const right = (twips: number) => `<w:ind w:right="${twips}"/><w:jc w:val="right"/>`;

/** The list of two annexes, each with its indent. */
const list = (first: string, second: string, [a, b] = ['w:left="1890" w:hanging="1260"', 'w:left="1890" w:hanging="315"']) =>
  officialDocument({
    list: `${parts.blank}${p('Normal', first, { ppr: indent(a ?? '') })}${p('Normal', second, { ppr: indent(b ?? '') })}`,
  });

/** Organ and date, each so many twips from the right edge. */
const signed = (organ: number, date: number, day = '2026年7月7日') =>
  officialDocument({
    organ: p('Normal', '清河区市场监督管理局', { ppr: right(organ) }),
    date: p('Normal', day, { ppr: right(date) }),
  });

/** The same as without a seal: the organ ends two characters of 3号 from the right, the date begins two further right. */
const unsealed = (dateRight: number, beforeSignature: string = parts.blank) =>
  officialDocument({
    beforeSignature,
    organ: p('Normal', '石家庄市鹿泉区市场监督管理局', { ppr: right(630) }),
    date: p('Normal', '2026年7月7日', { ppr: right(dateRight) }),
  });
/** Where the date ends then: an organ of 14 characters less the two, and the three characters and six digits of the day. */
const UNSEALED = 630 + 14 * 315 - 2 * 315 - (3 * 315 + 6 * 155);

const note = (text: string, ppr: string = parts.indent) => officialDocument({ note: p('Normal', text, { ppr }) });

interface Annex {
  readonly label: string;
  readonly ppr?: string;
  readonly rpr?: string;
  /** What stands above the label on its page. */
  readonly above?: string;
  readonly gap?: string;
  readonly title?: string;
}

/** A document of these annexes, with no list of them. */
function annexed(...annexes: readonly Annex[]): Uint8Array {
  const xml = annexes.map(({ label, ppr = '', rpr = '', above = '', gap = parts.blank, title: name }) => {
    const page = above === '' ? '<w:pageBreakBefore/>' : '';
    const head = name ?? p('Title', '抽查事项清单');
    return `${above}${p('Label', label, { ppr: `${page}${ppr}`, rpr })}${gap}${head}${parts.blank}${p('Body', '下列事项纳入抽查。')}`;
  });
  return officialDocument({ list: '', annexes: xml.join('') });
}

const blankPage = p('Normal', '', { ppr: '<w:pageBreakBefore/>' });

const BROKEN: readonly (readonly [name: string, file: Uint8Array, says: readonly FormatFinding[]])[] = [
  [
    'R16: a title in 小二',
    title('关于开展抽查的通知', { rpr: parts.size(36) }),
    [
      [
        'R16 warning',
        '关于开展抽查的通知',
        '标题的字体字号：字号 小二（18 pt），应为 二号（22 pt）小标宋',
        'face and size of the title: unexpected size 18 pt, expected XiaoBiaoSong (小标宋), 22 pt',
      ],
    ],
  ],
  [
    'R16: a title at the left',
    title('关于开展抽查的通知', { ppr: '<w:jc w:val="left"/>' }),
    [
      [
        'R16 error',
        '关于开展抽查的通知',
        '标题的位置：没有居中，应为 居中',
        'place of the title: unexpected not centred, expected centred',
      ],
    ],
  ],
  [
    'R16: a title one line below the rule',
    officialDocument({ afterNumber: parts.blank }),
    [
      [
        'R16 error',
        '清河区市场监督管理局\n关',
        '红线与标题之间：空 1 行，应为 空 2 行',
        'between red rule and title: unexpected 1 blank line, expected 2 blank lines',
      ],
    ],
  ],
  [
    'R16: a title that breaks before a mark',
    title('清河区市场监督管理局关于开展抽查\n，做好监管的通知'),
    [
      [
        'R16 error',
        '清河区市场监督管理局关于',
        '标题的回行：`，做好监管的通知` 一行断得不好，应为 梯形或菱形，词意完整，末行不少于 4 字',
        'lines of the title: unexpected `，做好监管的通知` is broken badly, expected a trapezium or a diamond, words whole, no lone tail',
      ],
    ],
  ],
  [
    'R16: a title that breaks behind a quote',
    title('清河区市场监督管理局关于开展“\n双随机、一公开”抽查的通知'),
    [
      [
        'R16 error',
        '清河区市场监督管理局关于',
        '标题的回行：`清河区市场监督管理局关于开展“` 一行断得不好，应为 梯形或菱形，词意完整，末行不少于 4 字',
        'lines of the title: unexpected `清河区市场监督管理局关于开展“` is broken badly, expected a trapezium or a diamond, words whole, no lone tail',
      ],
    ],
  ],
  [
    'R16: a title of two lines of one length',
    title('清河区市场监督管理局关于\n开展随机抽查工作的新通知'),
    [
      [
        'R16 error',
        '清河区市场监督管理局关于',
        '标题的回行：2 行一样长，成了长方形，应为 梯形或菱形，词意完整，末行不少于 4 字',
        'lines of the title: unexpected 2 lines of one length make a rectangle, expected a trapezium or a diamond, words whole, no lone tail',
      ],
    ],
  ],
  [
    'R16: a title that is narrow in the middle',
    title('清河区市场监督管理局关于开展\n双随机抽查\n工作有关具体事项安排的通知'),
    [
      [
        'R16 error',
        '清河区市场监督管理局关于',
        '标题的回行：中间一行最短，成了沙漏形，应为 梯形或菱形，词意完整，末行不少于 4 字',
        'lines of the title: unexpected the middle line is the shortest: an hourglass, expected a trapezium or a diamond, words whole, no lone tail',
      ],
    ],
  ],
  [
    'R17: an addressee in the middle',
    addressee('各镇人民政府：', '<w:jc w:val="center"/>'),
    [
      [
        'R17 error',
        '各镇人民政府：',
        '主送机关的位置：没有居左，应为 居左顶格，不缩进',
        'place of the addressee: unexpected not set left, expected flush left, not indented',
      ],
    ],
  ],
  [
    'R17: an addressee behind blanks',
    addressee('　　各镇人民政府：'),
    [
      [
        'R17 error',
        '各镇人民政府：',
        '主送机关的位置：前面有空格，应为 居左顶格，不缩进',
        'place of the addressee: unexpected blanks before it, expected flush left, not indented',
      ],
      [
        'R48 info',
        '各镇人民政府：',
        '段首的空格：用空格缩进，应为 没有，用缩进',
        'blanks before the text: unexpected indented with blanks, expected none; an indent',
      ],
    ],
  ],
  [
    'R17: an addressee whose other lines are indented',
    addressee('各镇人民政府：', indent('w:left="630" w:hanging="630"')),
    [
      [
        'R17 error',
        '各镇人民政府：',
        '主送机关的位置：回行缩进 2 字，应为 居左顶格，不缩进',
        'place of the addressee: unexpected other lines indented by 2 characters, expected flush left, not indented',
      ],
    ],
  ],
  [
    'R17: two colons',
    addressee('各镇人民政府：区有关部门：'),
    [
      [
        'R17 error',
        '各镇人民政府：区有关部门',
        '主送机关的末尾：以 `：` 结尾，或中间有冒号，应为 全角冒号 `：`，且只有一个',
        'end of the addressee: unexpected ends with `：`, or has a colon inside, expected one full-width colon `：`',
      ],
    ],
  ],
  [
    'R17: no line between title and addressee',
    officialDocument({ afterTitle: '' }),
    [
      [
        'R17 error',
        '各镇人民政府，区有关部门',
        '标题与主送机关之间：空 0 行，应为 空 1 行',
        'between title and addressee: unexpected 0 blank lines, expected 1 blank line',
      ],
    ],
  ],
  [
    'R18: a page break before the body',
    officialDocument({ addressee: `${pieces.addressee}<w:p><w:r><w:br w:type="page"/></w:r></w:p>` }),
    [
      [
        'R18 error',
        '为规范市场监管，现就有关',
        '正文开始处：正文之前已经换页，应为 首页有正文',
        'where the body begins: unexpected a page ends before it, expected body on the first page',
      ],
    ],
  ],
  [
    'R19: an indent of three characters',
    opening(indent('w:firstLine="945"')),
    [
      [
        'R19 error',
        '为规范市场监管，现就有关',
        '首行缩进：首行空 3 字，应为 左空二字，回行顶格',
        'indent of the first line: unexpected first line indented by 3, expected two characters, other lines flush',
      ],
    ],
  ],
  [
    'R19: other lines indented too',
    opening(indent('w:left="630"')),
    [
      [
        'R19 error',
        '为规范市场监管，现就有关',
        '首行缩进：回行缩进 2 字，应为 左空二字，回行顶格',
        'indent of the first line: unexpected other lines indented by 2, expected two characters, other lines flush',
      ],
    ],
  ],
  [
    'R19: a paragraph in the middle',
    opening('<w:jc w:val="center"/>', '为规范市场监管，现就有关事项通知如下，请认真贯彻执行，按时报送。'),
    [
      [
        'R19 error',
        '为规范市场监管，现就有关',
        '首行缩进：居中，应为 左空二字，回行顶格',
        'indent of the first line: unexpected centred, expected two characters, other lines flush',
      ],
    ],
  ],
  [
    'R20: a first level with a full stop',
    officialDocument({ heading1: p('Body', '一．时间安排', { rpr: fonts('黑体') }) }),
    [
      [
        'R20 warning',
        '一．时间安排',
        '序数的写法：`一．`，应为 `一、` `（一）` `1.` `（1）`',
        'form of the numbers: unexpected `一．`, expected `一、` `（一）` `1.` `（1）`',
      ],
    ],
  ],
  [
    'R20: a second level in half-width brackets',
    officialDocument({ heading2: p('Body', '(一)启动', { rpr: fonts('楷体_GB2312') }) }),
    [
      [
        'R20 warning',
        '(一)启动',
        '序数的写法：`(一)`，应为 `一、` `（一）` `1.` `（1）`',
        'form of the numbers: unexpected `(一)`, expected `一、` `（一）` `1.` `（1）`',
      ],
    ],
  ],
  [
    'R20: a third level with a comma',
    officialDocument({ heading3: p('Body', '1、抽取名单') }),
    [
      [
        'R20 warning',
        '1、抽取名单',
        '序数的写法：`1、`，应为 `一、` `（一）` `1.` `（1）`',
        'form of the numbers: unexpected `1、`, expected `一、` `（一）` `1.` `（1）`',
      ],
    ],
  ],
  [
    'R20: a fourth level in half-width brackets',
    officialDocument({ heading4: p('Body', '(1)随机抽取检查对象') }),
    [
      [
        'R20 warning',
        '(1)随机抽取检查对象',
        '序数的写法：`(1)`，应为 `一、` `（一）` `1.` `（1）`',
        'form of the numbers: unexpected `(1)`, expected `一、` `（一）` `1.` `（1）`',
      ],
    ],
  ],
  [
    'R20: a second level in 黑体',
    officialDocument({ heading2: p('Body', '（一）启动', { rpr: fonts('黑体') }) }),
    [
      [
        'R20 warning',
        '（一）启动',
        '`（一）` 一级的字体字号：字体 `黑体`，应为 三号（16 pt）楷体',
        'face and size of `（一）`: unexpected the face `黑体`, expected KaiTi (楷体), 16 pt',
      ],
    ],
  ],
  [
    'R20: a third level in 楷体',
    officialDocument({ heading3: p('Body', '1.抽取名单', { rpr: fonts('楷体_GB2312') }) }),
    [
      [
        'R20 warning',
        '1.抽取名单',
        '`1.` 一级的字体字号：字体 `楷体_GB2312`，应为 三号（16 pt）仿宋',
        'face and size of `1.`: unexpected the face `楷体_GB2312`, expected FangSong (仿宋), 16 pt',
      ],
    ],
  ],
  [
    'R20: a fourth level in 黑体',
    officialDocument({ heading4: p('Body', '（1）随机抽取检查对象', { rpr: fonts('黑体') }) }),
    [
      [
        'R20 warning',
        '（1）随机抽取检查对象',
        '`（1）` 一级的字体字号：字体 `黑体`，应为 三号（16 pt）仿宋',
        'face and size of `（1）`: unexpected the face `黑体`, expected FangSong (仿宋), 16 pt',
      ],
    ],
  ],
  [
    'R20: the words before the colon bold',
    officialDocument({
      heading4: `<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr>${r('（1）抽取对象：', '<w:b/>')}${r('随机抽取。')}</w:p>`,
    }),
    [
      [
        'R20 warning',
        '（1）抽取对象：随机抽取',
        '层次标题的笔画：加粗，应为 不加粗',
        'weight of headings: unexpected bold, expected not bold',
      ],
    ],
  ],
  [
    'R20: 一、 and then （1）',
    officialDocument({ heading2: '', heading3: '' }),
    [
      [
        'R20 warning',
        '（1）随机抽取检查对象',
        '层次的次序：`一、` 之下直接用 `（1）`，应为 依次使用，不跳级',
        'order of levels: unexpected `（1）` directly below `一、`, expected one after the other, none left out',
      ],
    ],
  ],
  [
    'R21: a list directly below the body',
    officialDocument({ list: pieces.list.replace(parts.blank, '') }),
    [
      [
        'R21 error',
        '附件：1.抽查事项清单',
        '正文与附件说明之间：空 0 行，应为 空 1 行',
        'between body and list of annexes: unexpected 0 blank lines, expected 1 blank line',
      ],
    ],
  ],
  [
    'R21: a half-width colon',
    list('附件:1.抽查事项清单', '2.抽查对象名单'),
    [
      [
        'R21 error',
        '附件:1.抽查事项清单',
        '附件说明的写法：`附件:1.抽查事项清单`，应为 `附件：` 加名称，全角冒号',
        'form of the list: unexpected `附件:1.抽查事项清单`, expected `附件：` and the name, with a full-width colon',
      ],
    ],
  ],
  [
    'R21: numbers with a comma',
    list('附件：1、抽查事项清单', '2、抽查对象名单'),
    [
      [
        'R21 error',
        '附件：1、抽查事项清单 | 2、抽查对象名单',
        '附件的编号：没有编号，或写法不是 `1.`，应为 一个不编号，多个依次编 `1.` `2.`',
        'numbers of the annexes: unexpected no number as `1.`, expected none for one annex, `1.` `2.` for several',
      ],
    ],
  ],
  [
    'R21: numbers that skip one',
    list('附件：1.抽查事项清单', '3.抽查对象名单'),
    [
      [
        'R21 error',
        '3.抽查对象名单',
        '附件的编号：编号 3，应为 一个不编号，多个依次编 `1.` `2.`',
        'numbers of the annexes: unexpected number 3, expected none for one annex, `1.` `2.` for several',
      ],
    ],
  ],
  [
    'R21: a second number not below the first',
    list('附件：1.抽查事项清单', '2.抽查对象名单', ['w:left="1890" w:hanging="1260"', 'w:left="630"']),
    [
      [
        'R21 error',
        '2.抽查对象名单',
        '附件说明的缩进：首行空 2 字，应为 左空二字，序号对齐，回行与名称首字对齐',
        'indent of the list: unexpected begins 2 characters in, expected two characters in, numbers and names aligned',
      ],
    ],
  ],
  [
    'R21: one annex more than there is',
    officialDocument({ list: `${pieces.list}${p('Normal', '3.统计表', { ppr: indent('w:left="1890" w:hanging="315"') })}` }),
    [
      [
        'R21 error',
        '附件：1.抽查事项清单',
        '附件说明与附件：说明 3 个，附件 2 个，应为 名称、序号一致',
        'list and annexes: unexpected 3 listed, 2 there, expected the same names and numbers',
      ],
    ],
  ],
  [
    'R22: a date three characters from the right',
    signed(308, 945),
    [
      [
        'R22 warning',
        '清河区市场监督管理局 | 2026年7月7日',
        '署名和日期的位置：日期右空 3 字，署名中心偏 0.0 mm，应为 日期右空 4 字、署名居中于日期（盖章），或署名右空 2 字、日期首字右移 2 字（不盖章）',
        'place of organ and date: unexpected date 3 characters from the right, organ off its middle by 0.0 mm, expected date 4 characters from the right and organ centred on it (sealed); or organ 2 characters from the right, date 2 to its right (unsealed)',
      ],
    ],
  ],
  [
    'R22: an organ 2 mm off the middle of its date',
    signed(623 + 114, 1260),
    [
      [
        'R22 warning',
        '清河区市场监督管理局 | 2026年7月7日',
        '署名和日期的位置：日期右空 4 字，署名中心偏 2.0 mm，应为 日期右空 4 字、署名居中于日期（盖章），或署名右空 2 字、日期首字右移 2 字（不盖章）',
        'place of organ and date: unexpected date 4 characters from the right, organ off its middle by 2.0 mm, expected date 4 characters from the right and organ centred on it (sealed); or organ 2 characters from the right, date 2 to its right (unsealed)',
      ],
    ],
  ],
  [
    'R24: no line above an organ that puts no seal',
    unsealed(UNSEALED, ''),
    [
      [
        'R24 error',
        '石家庄市鹿泉区市场监督管',
        '正文与署名之间：空 0 行，应为 空 1 行',
        'between body and organ: unexpected 0 blank lines, expected 1 blank line',
      ],
    ],
  ],
  [
    'R26: a date in Chinese digits',
    signed(1102, 1260, '二〇二六年七月七日'),
    [
      [
        'R3 info',
        '二〇二六年七月七日',
        '生僻字：`仿宋_GB2312` 里没有 `〇`，应为 字体里有的字，或另指定有该字的字体',
        'rare characters: unexpected `仿宋_GB2312` has no `〇`, expected a face that has them',
      ],
      [
        'R26 error',
        '二〇二六年七月七日',
        '成文日期：`二〇二六年七月七日`，应为 `2026年1月5日` 的写法',
        'date of issue: unexpected `二〇二六年七月七日`, expected as `2026年1月5日`',
      ],
    ],
  ],
  [
    'R26: a date without its day',
    signed(623, 1260, '2026年7月日'),
    [
      [
        'R26 error',
        '2026年7月日',
        '成文日期：`2026年7月日`，应为 `2026年1月5日` 的写法',
        'date of issue: unexpected `2026年7月日`, expected as `2026年1月5日`',
      ],
    ],
  ],
  [
    'R27: 此页无正文',
    officialDocument({ beforeSignature: p('Body', '（此页无正文）') }),
    [
      [
        'R27 info',
        '（此页无正文）',
        '“此页无正文”：标了“此页无正文”，应为 不用这种做法',
        'a page without body: unexpected marked 此页无正文, expected not done',
      ],
    ],
  ],
  [
    'R27: a page that ends before the signature',
    officialDocument({ organ: pieces.organ.replace('<w:pPr>', '<w:pPr><w:pageBreakBefore/>') }),
    [
      [
        'R27 info',
        '清河区市场监督管理局',
        '署名与正文同页：署名之前换了页，应为 署名之前不换页',
        'signature and body on one page: unexpected a page ends before the signature, expected no page ends before the signature',
      ],
    ],
  ],
  [
    'R28: a note flush left',
    note('（此件公开发布）', ''),
    [
      [
        'R28 error',
        '（此件公开发布）',
        '附注的位置：距版心左边 0.0 mm（约 0 字），应为 居左空二字',
        'place of the note: unexpected 0.0 mm from the left edge (0 characters), expected two characters in',
      ],
    ],
  ],
  [
    'R28: a note a line below the date',
    officialDocument({ note: `${parts.blank}${pieces.note}` }),
    [
      [
        'R28 error',
        '（此件公开发布）',
        '成文日期与附注之间：空 1 行，应为 空 0 行',
        'between date and note: unexpected 1 blank line, expected 0 blank lines',
      ],
    ],
  ],
  [
    'R29: an annex on the page of the body',
    officialDocument({ annexBreak: '' }),
    [
      [
        'R29 error',
        '附件1',
        '附件开始处：前面没有换页，应为 另起一面',
        'where annexes begin: unexpected no page ends before it, expected on a new page',
      ],
    ],
  ],
  [
    'R29: an annex below the imprint',
    officialDocument({
      list: '',
      annexes: pieces.imprint,
      imprint: `${p('Label', '附件', { ppr: '<w:pageBreakBefore/>' })}${parts.blank}${p('Title', '抽查事项清单')}${p('Body', '下列事项纳入抽查。')}`,
    }),
    [
      [
        'R29 error',
        '附件',
        '附件与版记：附件在版记之后，应为 附件在版记之前',
        'annexes and imprint: unexpected an annex after the imprint, expected annexes before the imprint',
      ],
      [
        'R37 error',
        '附件',
        '版记之后：还有文字，应为 没有其他内容',
        'after the imprint: unexpected text follows, expected nothing else',
      ],
    ],
  ],
  [
    'R30: a label with a blank in it',
    annexed({ label: '附 件' }),
    [
      [
        'R30 error',
        '附 件',
        '附件序号的写法：`附 件`，应为 一个为 `附件`，几个依次为 `附件1` `附件2`，不加冒号',
        'form of the label: unexpected `附 件`, expected `附件` for one, `附件1` `附件2` in turn for several, without a colon',
      ],
    ],
  ],
  [
    'R30: a label in 仿宋',
    annexed({ label: '附件', rpr: fonts('仿宋_GB2312') }),
    [
      [
        'R30 error',
        '附件',
        '附件序号的字体字号：字体 `仿宋_GB2312`，应为 三号（16 pt）黑体',
        'face and size of the label: unexpected the face `仿宋_GB2312`, expected SimHei (黑体), 16 pt',
      ],
    ],
  ],
  [
    'R30: a label in 二号',
    annexed({ label: '附件', rpr: parts.size(44) }),
    [
      [
        'R30 error',
        '附件',
        '附件序号的字体字号：字号 二号（22 pt），应为 三号（16 pt）黑体',
        'face and size of the label: unexpected size 22 pt, expected SimHei (黑体), 16 pt',
      ],
    ],
  ],
  [
    'R30: a label in the middle',
    annexed({ label: '附件', ppr: '<w:jc w:val="center"/>' }),
    [
      [
        'R30 error',
        '附件',
        '附件序号的位置：居中，应为 第一行顶格',
        'place of the label: unexpected centred, expected flush left on the first line',
      ],
    ],
  ],
  [
    'R30: a label on the second line',
    annexed({ label: '附件', above: blankPage }),
    [
      [
        'R30 error',
        '附件',
        '附件序号的位置：上方空 1 行，应为 第一行顶格',
        'place of the label: unexpected 1 blank line above it, expected flush left on the first line',
      ],
    ],
  ],
  [
    'R30: a title on the second line',
    annexed({ label: '附件', gap: '' }),
    [
      [
        'R30 error',
        '抽查事项清单',
        '附件序号与标题之间：空 0 行，应为 空 1 行',
        'between label and title: unexpected 0 blank lines, expected 1 blank line',
      ],
    ],
  ],
  [
    'R30: a title at the left',
    annexed({ label: '附件', title: p('Normal', '抽查事项清单', { rpr: `${fonts('方正小标宋简体')}${parts.size(44)}` }) }),
    [
      [
        'R30 error',
        '抽查事项清单',
        '附件标题的位置：没有居中，应为 居中',
        'place of the title: unexpected not centred, expected centred',
      ],
    ],
  ],
  [
    'R30: a title in 黑体',
    annexed({ label: '附件', title: p('Title', '抽查事项清单', { rpr: fonts('黑体') }) }),
    [
      [
        'R30 info',
        '抽查事项清单',
        '附件标题的字体字号：字体 `黑体`，应为 二号（22 pt）小标宋',
        'face and size of the title: unexpected the face `黑体`, expected XiaoBiaoSong (小标宋), 22 pt',
      ],
    ],
  ],
  [
    'R30: two annexes without numbers',
    annexed({ label: '附件' }, { label: '附件' }),
    [
      [
        'R30 error',
        '附件 | 附件',
        '附件序号的写法：几个附件没有编号，应为 一个为 `附件`，几个依次为 `附件1` `附件2`，不加冒号',
        'form of the label: unexpected several annexes without numbers, expected `附件` for one, `附件1` `附件2` in turn for several, without a colon',
      ],
    ],
  ],
  [
    'R30: two annexes that skip a number',
    annexed({ label: '附件1' }, { label: '附件3' }),
    [
      [
        'R30 error',
        '附件3',
        '附件序号的写法：`附件3`，应为 一个为 `附件`，几个依次为 `附件1` `附件2`，不加冒号',
        'form of the label: unexpected `附件3`, expected `附件` for one, `附件1` `附件2` in turn for several, without a colon',
      ],
    ],
  ],
  [
    'R31: an annex bound apart, its number in square brackets',
    annexed({ label: '清市监[2026]6号附件1' }),
    [
      [
        'R31 error',
        '清市监[2026]6号附',
        '发文字号和附件序号：`清市监[2026]6号附件1`，应为 `机关代字〔2026〕1号附件1` 的写法',
        'number and label: unexpected `清市监[2026]6号附件1`, expected as `机关代字〔2026〕1号附件1`',
      ],
    ],
  ],
  [
    'R31: an annex bound apart, its label one character in',
    annexed({ label: '清市监〔2026〕6号附件1', ppr: indent('w:left="315"') }),
    [
      [
        'R31 error',
        '清市监〔2026〕6号附',
        '位置：距版心左边 5.6 mm（约 1 字），应为 第一行顶格',
        'place: unexpected 5.6 mm from the left edge (1 character), expected flush left on the first line',
      ],
    ],
  ],
  [
    'R31: an annex bound apart, its label on the second line',
    annexed({ label: '清市监〔2026〕6号附件1', above: blankPage }),
    [
      [
        'R31 error',
        '清市监〔2026〕6号附',
        '位置：上方空 1 行，应为 第一行顶格',
        'place: unexpected 1 blank line above it, expected flush left on the first line',
      ],
    ],
  ],
];

test.each(BROKEN)('%s', (_, file, says) => {
  expect(formatFindings(file)).toEqual(says);
});

test.each<[name: string, file: Uint8Array]>([
  ['R16: a title wider in the middle', title('清河区市场监督管理局\n关于开展双随机抽查工作有关事项\n安排的通知')],
  ['R16: a title of two lines half a character apart', title('清河区市场监督管理局关于\n开展随机抽查工作的新通知书')],
  ['R17: an addressee 1 mm in', addressee('各镇人民政府：', indent('w:left="57"'))],
  ['R19: an indent of two characters as Word counts them', opening(indent('w:firstLineChars="200"'))],
  ['R19: an indent of 640, two characters not drawn together', opening(indent('w:firstLine="640"'))],
  ['R19: an indent 1.2 mm too wide', opening(indent('w:firstLine="698"'))],
  ['R19: a caption in the middle', opening('<w:jc w:val="center"/>', '（统计截至2026年6月）')],
  ['R20: 一、 and then 1.', officialDocument({ heading2: '', heading4: '' })],
  [
    'R20: a sentence in 仿宋 behind the number of a first level',
    officialDocument({
      heading1: `<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr>${r('一、', fonts('黑体'))}${r('各部门要高度重视，按时报送。')}</w:p>`,
    }),
  ],
  [
    'R21: a single annex without a number',
    officialDocument({
      list: `${parts.blank}${p('Body', '附件：抽查事项清单')}`,
      annexes: `${p('Label', '附件', { ppr: '<w:pageBreakBefore/>' })}${parts.blank}${p('Title', '抽查事项清单')}${p('Body', '略。')}`,
    }),
  ],
  ['R21: a blank behind the number', list('附件：1. 抽查事项清单', '2. 抽查对象名单')],
  ['R22: an organ 1.4 mm off the middle of its date', signed(623 + 79, 1260)],
  ['R24: organ and date without a seal', unsealed(UNSEALED)],
  ['R24: a date 1.9 mm off its place', unsealed(UNSEALED - 108)],
  ['R26: the last day of a year', signed(778, 1260, '2026年12月31日')],
  ['R28: a note of two lines', note(`（${'此件公开发布，'.repeat(6)}联系电话：0311-82012463）`)],
  ['R30: a single annex without a number', annexed({ label: '附件' })],
  ['R30: three annexes in turn', annexed({ label: '附件1' }, { label: '附件2' }, { label: '附件3' })],
  ['R31: an annex bound apart', annexed({ label: '清市监〔2026〕6号附件1' })],
])('%s is no fault', (_, file) => {
  expect(formatFindings(file)).toEqual([]);
});

test('R18: a first page that is full up to the body must be seen printed', () => {
  const full = officialDocument({ afterTitle: parts.blank.repeat(5), zone: p('Normal', '', { ppr: parts.exact(8000) }) });
  expect(unjudged(full, 'R18')).toEqual(['首页排到哪里须看排版结果']);
});

test('R23: how far the body stands above the seal is told, and not judged', () => {
  expect(unjudged(officialDocument(), 'R23')).toEqual(['印章须看盖印后的成品；署名上方空 2 行']);
});
