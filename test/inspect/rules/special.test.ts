import { expect, test } from 'vitest';
import { type FormatFinding, formatFindings, mm, unjudged } from '../../support/format-findings.ts';
import { footer, imprintOf, officialDocument, parts, pieces, tableOf } from '../../support/official-document.ts';
import { fonts, p, r } from '../../support/word-document.ts';

const saying = (text: string) => officialDocument({ opening: p('Body', text) });
const looking = (rpr: string) => officialDocument({ opening: p('Body', '请务必落实。', { rpr }) });
const rows = (count: number) => Array.from({ length: count }, (_, at) => [`事项${at + 1}`, '企业']);

/** The table of the first annex on a page turned on its side, its number in a box at the left edge or in the flow of a footer. */
function turned([top, right, bottom, left]: readonly number[], number = boxed(footer(''))): Uint8Array {
  const sides = `w:top="${mm(top ?? 0)}" w:right="${mm(right ?? 0)}" w:bottom="${mm(bottom ?? 0)}" w:left="${mm(left ?? 0)}"`;
  const upright =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:footer="1451"/>';
  const footers = (id: number) =>
    `<w:footerReference w:type="default" r:id="footer${id}"/><w:footerReference w:type="even" r:id="footer${id === 3 ? 3 : 2}"/>`;
  const end = (inner: string) => p('Cell', '', { ppr: `<w:sectPr>${inner}</w:sectPr>` });
  const wide = `${end(`${footers(1)}${upright}`)}${p('Label', '附件1', { ppr: '<w:pageBreakBefore/>' })}${parts.blank}${p('Title', '抽查事项清单')}${parts.blank}${p('Body', '见表。')}${end(`${footers(3)}<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar ${sides} w:footer="400"/>`)}`;
  const rest = `${p('Label', '附件2', { ppr: '<w:pageBreakBefore/>' })}${parts.blank}${p('Title', '抽查对象名单')}${p('Body', '另行公布。')}`;
  const odd = footer('<w:ind w:right="280"/><w:jc w:val="right"/>');
  const even = footer('<w:ind w:left="280"/><w:jc w:val="left"/>');
  return officialDocument({ annexes: `${wide}${rest}` }, { running: { footer1: odd, footer2: even, footer3: number } });
}

function boxed(content: string): string {
  return `<w:p><w:r><w:drawing><wp:anchor><wps:wsp><wps:spPr/><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r></w:p>`;
}

interface Letter {
  readonly mark?: string;
  /** Eighths of a point of the upper and the lower line of both double rules. */
  readonly upper?: readonly [number, number];
  readonly lower?: readonly [number, number];
  /** Millimetres. */
  readonly length?: number;
  readonly foot?: number;
  readonly top?: number;
  readonly first?: string;
  readonly number?: string;
  readonly imprint?: string;
}

/** A letter as 10.1 has it: the mark 30 mm below the edge, double rules of 170 mm, no number on its first page. */
function letter(own: Letter): Uint8Array {
  const {
    upper = [24, 6],
    lower = [6, 24],
    length = 170,
    foot = 20,
    top = 30,
    first = '',
    number = '<w:jc w:val="right"/>',
  } = own;
  const double = ([above, below]: readonly [number, number], y: number) =>
    p('', '', {
      ppr: `<w:framePr w:w="${mm(length)}" w:vAnchor="page" w:y="${y}"/><w:pBdr><w:top w:val="single" w:sz="${above}" w:color="FF0000"/><w:bottom w:val="single" w:sz="${below}" w:color="FF0000"/></w:pBdr>`,
    });
  const framed = `<w:framePr w:w="9638" w:vAnchor="page" w:hAnchor="page" w:x="1134" w:y="${mm(top)}"/>`;
  const odd = footer('<w:ind w:right="280"/><w:jc w:val="right"/>');
  const even = footer('<w:ind w:left="280"/><w:jc w:val="left"/>');
  return officialDocument(
    {
      zone: '',
      mark: `${p('Mark', own.mark ?? '清河区市场监督管理局', { ppr: framed })}${double(upper, mm(48))}`,
      afterMark: '',
      number: p('Number', '清市监函〔2026〕6号', { ppr: number }),
      imprint: own.imprint ?? p('Small', '抄送：区委办公室。', { ppr: '<w:ind w:left="1120" w:right="280" w:hanging="840"/>' }),
    },
    {
      section: '<w:footerReference w:type="first" r:id="footer3"/><w:titlePg/>',
      running: { footer1: odd, footer2: even, footer3: `${double(lower, mm(297 - foot))}${first}` },
    },
  );
}

/** An order: its mark 20 mm below the top of the text area, two lines, its number, two lines, its body. */
function order({ mark = '清河区人民政府令', above = 20, gap = 2, number = '第1号', after = 2 } = {}): Uint8Array {
  return officialDocument({
    zone: p('Normal', '', { ppr: parts.exact(mm(above)) }),
    mark: p('Mark', mark),
    afterMark: parts.blank.repeat(gap),
    number: p('Number', number),
    afterNumber: parts.blank.repeat(after),
    title: '',
    afterTitle: '',
    addressee: '',
  });
}

/** Minutes, with those present a line below the body. */
function minutes({ label = fonts('黑体'), names = '', gap = parts.blank, ppr = `${parts.indent}` } = {}): Uint8Array {
  const present = `<w:p><w:pPr><w:pStyle w:val="Normal"/>${ppr}</w:pPr>${r('出席：', label)}${r('赵一、钱二', names)}</w:p>`;
  return officialDocument({
    mark: p('Mark', '清河区政府办公会议纪要'),
    closing: `${pieces.closing}${gap}${present}`,
    list: '',
    annexes: p('Normal', ''),
  });
}

const BROKEN: readonly (readonly [name: string, file: Uint8Array, says: readonly FormatFinding[]])[] = [
  [
    'R41: a turned page with the margins of an upright one',
    turned([37, 26, 35, 28]),
    [
      [
        'R41 info',
        '附件1',
        '横排页的上/右/下/左边距：37.0 mm / 26.0 mm / 35.0 mm / 28.0 mm，应为 28.0 mm / 37.0 mm / 26.0 mm / 35.0 mm',
        'top/right/bottom/left margin of turned pages: unexpected 37.0 mm / 26.0 mm / 35.0 mm / 28.0 mm, expected 28.0 mm / 37.0 mm / 26.0 mm / 35.0 mm',
      ],
    ],
  ],
  [
    'R41: a turned page whose number stands below the table',
    turned([28, 37, 26, 35], footer('<w:jc w:val="right"/>')),
    [
      [
        'R41 error',
        '',
        '横排页的页码：在表格下方，随页转了向，应为 与竖排页同一位置，在横排页左边',
        'number of turned pages: unexpected below the table, turned with the page, expected where upright pages have it: at the left edge of the turned page',
      ],
    ],
  ],
  [
    'R41: a turned page without a number',
    turned([28, 37, 26, 35], p('Footer', '')),
    [
      [
        'R41 error',
        '',
        '横排页的页码：没有页码，应为 与竖排页同一位置，在横排页左边',
        'number of turned pages: unexpected none, expected where upright pages have it: at the left edge of the turned page',
      ],
    ],
  ],
  [
    'R41: a table of 12 rows without a head on each page',
    officialDocument({ table: tableOf(rows(12)) }),
    [
      [
        'R41 info',
        '事项1',
        '表头：表头不重复，应为 逐页重复',
        'head of tables: unexpected not repeated, expected repeated on each page',
      ],
    ],
  ],
  [
    'R42: a half-width semicolon',
    saying('抓好落实;按时报送。'),
    [
      [
        'R42 error',
        '抓好落实;按时报送。',
        '标点：汉字后用了半角标点：`抓好落实;按时报`，应为 汉字文本用全角标点',
        'punctuation: unexpected a half-width sign after Chinese: `抓好落实;按时报`, expected full-width signs in Chinese text',
      ],
    ],
  ],
  [
    'R42: a half-width colon',
    saying('现通知如下:请落实。'),
    [
      [
        'R42 error',
        '现通知如下:请落实。',
        '标点：汉字后用了半角冒号：`通知如下:请落实`，应为 汉字文本用全角标点',
        'punctuation: unexpected a half-width colon after Chinese: `通知如下:请落实`, expected full-width signs in Chinese text',
      ],
    ],
  ],
  [
    'R42: half-width brackets',
    saying('区市场监管局(牵头)负责。'),
    [
      [
        'R42 error',
        '区市场监管局(牵头)负责',
        '标点：汉字用了半角括号：`监管局(牵头)`，应为 汉字文本用全角标点',
        'punctuation: unexpected half-width brackets around Chinese: `监管局(牵头)`, expected full-width signs in Chinese text',
      ],
    ],
  ],
  [
    'R42: straight quotes',
    saying('做好"双随机"抽查。'),
    [
      [
        'R42 error',
        '做好"双随机"抽查。',
        '标点：用了直引号：`做好"双随机`，应为 汉字文本用全角标点',
        'punctuation: unexpected straight quotes: `做好"双随机`, expected full-width signs in Chinese text',
      ],
    ],
  ],
  [
    'R42: an ellipsis of three dots',
    saying('企业、个体工商户…均纳入。'),
    [
      [
        'R42 error',
        '企业、个体工商户…均纳入',
        '标点：省略号只有三点：`工商户…均纳入`，应为 汉字文本用全角标点',
        'punctuation: unexpected an ellipsis of three dots: `工商户…均纳入`, expected full-width signs in Chinese text',
      ],
    ],
  ],
  [
    'R42: an ellipsis of full stops',
    saying('企业、个体工商户......'),
    [
      [
        'R42 error',
        '企业、个体工商户....',
        '标点：用句点代替省略号：`体工商户......`，应为 汉字文本用全角标点',
        'punctuation: unexpected full stops for an ellipsis: `体工商户......`, expected full-width signs in Chinese text',
      ],
    ],
  ],
  [
    'R42: a sign twice',
    saying('请认真落实。。'),
    [
      [
        'R42 error',
        '请认真落实。。',
        '标点：标点重复：`真落实。。`，应为 汉字文本用全角标点',
        'punctuation: unexpected a sign twice: `真落实。。`, expected full-width signs in Chinese text',
      ],
    ],
  ],
  [
    'R42: brackets in like brackets',
    saying('依据国发〔2019〔5号〕文件。'),
    [
      [
        'R42 error',
        '依据国发〔2019〔5号',
        '标点：括号里套了同样的括号：`据国发〔2019〔5号〕`，应为 汉字文本用全角标点',
        'punctuation: unexpected brackets in like brackets: `据国发〔2019〔5号〕`, expected full-width signs in Chinese text',
      ],
    ],
  ],
  [
    'R43: a letter with 文件',
    letter({ mark: '清河区市场监督管理局文件' }),
    [
      [
        'R43 error',
        '清河区市场监督管理局文件',
        '信函标志：加了“文件”，应为 不加“文件”二字',
        'mark of a letter: unexpected with 文件, expected without 文件',
      ],
    ],
  ],
  [
    'R43: the upper rule thin over thick',
    letter({ upper: [6, 24] }),
    [
      [
        'R43 error',
        '',
        '标志下的双线：`thinThick`，应为 上粗下细',
        'rule below the mark: unexpected `thinThick`, expected thick over thin',
      ],
    ],
  ],
  [
    'R43: the lower rule thick over thin',
    letter({ lower: [24, 6] }),
    [
      [
        'R43 error',
        '',
        '页脚的双线：`thickThin`，应为 上细下粗',
        'rule at the foot: unexpected `thickThin`, expected thin over thick',
      ],
    ],
  ],
  [
    'R43: rules as wide as the text',
    letter({ length: 156 }),
    [['R43 error', '', '双线的长度：156.0 mm，应为 170.0 mm', 'length of the rule: unexpected 156.0 mm, expected 170.0 mm']],
  ],
  [
    'R43: the lower rule 17.5 mm above the foot',
    letter({ foot: 17.5 }),
    [['R43 error', '', '页脚的双线距下页边：17.5 mm，应为 20.0 mm', 'rule above the foot: unexpected 17.5 mm, expected 20.0 mm']],
  ],
  [
    'R43: a number on the first page',
    letter({ first: footer('<w:ind w:right="280"/><w:jc w:val="right"/>') }),
    [['R43 error', '', '首页页码：显示，应为 不显示', 'number on the first page: unexpected shown, expected not shown']],
  ],
  [
    'R43: an imprint with rules and a printing organ',
    letter({ imprint: imprintOf() }),
    [
      [
        'R35 error',
        '清河区市场监督管理局办公 | 2026年7月8日印发',
        '印发机关和日期：有，应为 信函格式不加印发机关和日期',
        'printing organ: unexpected there, expected none in a letter',
      ],
      [
        'R43 error',
        '抄送：区委办公室，区人大',
        '信函的版记：有分隔线，应为 不加分隔线',
        'imprint of a letter: unexpected with rules, expected without rules',
      ],
    ],
  ],
  [
    'R11: the mark of a letter 31.1 mm below the edge',
    letter({ top: 31.1 }),
    [
      [
        'R11 error',
        '清河区市场监督管理局',
        '标志上边缘至纸张上边：31.1 mm，应为 30.0 mm',
        'from the edge of the paper to the mark: unexpected 31.1 mm, expected 30.0 mm',
      ],
    ],
  ],
  [
    'R13: the number of a letter in the middle',
    letter({ number: '' }),
    [
      [
        'R13 error',
        '清市监函〔2026〕6号',
        '发文字号的位置：距版心右边 51.7 mm（约 9.3 字），应为 版心右边顶格',
        'place of the number: unexpected 51.7 mm from the right edge (9.3 characters), expected flush right',
      ],
    ],
  ],
  [
    'R11: the mark of an order as low as that of other documents',
    order({ above: 35 }),
    [
      [
        'R11 error',
        '清河区人民政府令',
        '标志上边缘至纸张上边：72.0 mm，应为 57.0 mm',
        'from the edge of the paper to the mark: unexpected 72.0 mm, expected 57.0 mm',
      ],
    ],
  ],
  [
    'R13: an order one line below its mark',
    order({ gap: 1 }),
    [
      [
        'R13 error',
        '第1号',
        '标志与发文字号之间：空 1 行，应为 空 2 行',
        'between mark and number: unexpected 1 blank line, expected 2 blank lines',
      ],
    ],
  ],
  [
    'R13: an order with a leading zero',
    order({ number: '第01号' }),
    [
      [
        'R13 error',
        '第01号',
        '发文字号的写法：`第01号`：序号编了虚位，应为 `第1号`',
        'form of the number: unexpected `第01号`: a leading zero, expected `第1号`',
      ],
    ],
  ],
  [
    'R13: an order numbered in Chinese digits',
    order({ number: '第十二号' }),
    [
      [
        'R13 error',
        '第十二号',
        '发文字号的写法：`第十二号`：写法不合，应为 `第1号`',
        'form of the number: unexpected `第十二号`: another form, expected `第1号`',
      ],
    ],
  ],
  [
    'R44: an order whose body follows its number',
    order({ after: 0 }),
    [
      [
        'R44 error',
        '为规范市场监管，现就有关',
        '令号与正文之间：空 0 行，应为 空 2 行',
        'between number and body: unexpected 0 blank lines, expected 2 blank lines',
      ],
    ],
  ],
  [
    'R44: an order in the name of nobody',
    order({ mark: '命令' }),
    [
      [
        'R44 error',
        '命令',
        '命令的标志：`命令`，应为 机关全称加“命令”或“令”',
        'mark of an order: unexpected `命令`, expected the full name with 命令 or 令',
      ],
    ],
  ],
  [
    'R45: 出席 in 楷体',
    minutes({ label: fonts('楷体_GB2312') }),
    [
      [
        'R45 error',
        '出席：赵一、钱二',
        '出席、请假、列席的字体：`出` 为 `楷体_GB2312`，应为 “出席：”黑体，名单仿宋',
        'faces of the attendance: unexpected `出` is set in `楷体_GB2312`, expected 出席： in SimHei, names in FangSong',
      ],
    ],
  ],
  [
    'R45: names in 黑体',
    minutes({ names: fonts('黑体') }),
    [
      [
        'R45 error',
        '出席：赵一、钱二',
        '出席、请假、列席的字体：`赵` 为 `黑体`，应为 “出席：”黑体，名单仿宋',
        'faces of the attendance: unexpected `赵` is set in `黑体`, expected 出席： in SimHei, names in FangSong',
      ],
    ],
  ],
  [
    'R45: names in 四号',
    minutes({ names: parts.size(28) }),
    [
      [
        'R45 error',
        '出席：赵一、钱二',
        '出席、请假、列席的字号：字号 四号（14 pt），应为 三号（16 pt）',
        'size of the attendance: unexpected size 14 pt, expected 16 pt',
      ],
    ],
  ],
  [
    'R45: those present flush left',
    minutes({ ppr: '' }),
    [
      [
        'R45 error',
        '出席：赵一、钱二',
        '出席的位置：距版心左边 0.0 mm（约 0 字），应为 左空二字',
        'place of the attendance: unexpected 0.0 mm from the left edge (0 characters), expected two characters in',
      ],
    ],
  ],
  [
    'R45: those present directly below the body',
    minutes({ gap: '' }),
    [
      [
        'R45 error',
        '出席：赵一、钱二',
        '正文与出席之间：空 0 行，应为 空 1 行',
        'between body and attendance: unexpected 0 blank lines, expected 1 blank line',
      ],
    ],
  ],
  [
    'R46: slanted words',
    looking('<w:i/>'),
    [
      [
        'R46 info',
        '请务必落实。',
        '字形：倾斜，应为 不加粗、不倾斜、不加下划线',
        'style of letters: unexpected slanted, expected not bold, slanted or underlined',
      ],
    ],
  ],
  [
    'R46: underlined words',
    looking('<w:u w:val="single"/>'),
    [
      [
        'R46 info',
        '请务必落实。',
        '字形：加了下划线，应为 不加粗、不倾斜、不加下划线',
        'style of letters: unexpected underlined, expected not bold, slanted or underlined',
      ],
    ],
  ],
  [
    'R47: a watermark',
    officialDocument({}, { header: '<w:p><w:r><w:pict><v:shape id="PowerPlusWaterMarkObject1"/></w:pict></w:r></w:p>' }),
    [['R47 info', '', '水印：有，应为 没有', 'watermark: unexpected there, expected none']],
  ],
  [
    'R48: an indent of two half-width blanks',
    officialDocument({ opening: p('Normal', '    为规范市场监管，现通知如下。') }),
    [
      [
        'R48 info',
        '为规范市场监管，现通知如',
        '段首的空格：用空格缩进，应为 没有，用缩进',
        'blanks before the text: unexpected indented with blanks, expected none; an indent',
      ],
    ],
  ],
  [
    'R48: six blank lines in a row',
    officialDocument({ beforeSignature: parts.blank.repeat(6) }),
    [
      [
        'R48 info',
        '',
        '连着的空行：最多 6 行，应为 少于 6 行，换页用分页符',
        'blank lines in a row: unexpected 6 at most, expected fewer than 6; pages end by a break',
      ],
    ],
  ],
];

test.each(BROKEN)('%s', (_, file, says) => {
  expect(formatFindings(file)).toEqual(says);
});

test.each<[name: string, file: Uint8Array]>([
  ['R41: a turned page whose top is the left edge of an upright one', turned([28, 37, 26, 35])],
  ['R41: a turned page 1 mm off', turned([29, 36, 26, 35])],
  ['R41: a table of 11 rows without a head on each page', officialDocument({ table: tableOf(rows(11)) })],
  [
    'R42: digits, times and Western words with half-width signs',
    saying('于9:30在http://example.gov.cn登记（A, B两类），占3.5%。'),
  ],
  ['R42: an ellipsis of six dots', saying('企业、个体工商户……均纳入。')],
  ['R11, R13, R43: a letter', letter({})],
  ['R43: rules 2 mm too short', letter({ length: 168 })],
  ['R43: the lower rule 2 mm too high', letter({ foot: 22 })],
  ['R43: the lower rule 2 mm too low', letter({ foot: 18 })],
  ['R11: the mark of a letter 31 mm below the edge', letter({ top: 31 })],
  ['R11, R13, R44: an order', order()],
  ['R45: minutes', minutes()],
  ['R48: five blank lines in a row', officialDocument({ beforeSignature: parts.blank.repeat(5) })],
])('%s is no fault', (_, file) => {
  expect(formatFindings(file)).toEqual([]);
});

test('R25, R43: stamps of a hand, and how far a rule stands below the mark, are seen on paper only', () => {
  expect(unjudged(order(), 'R25')).toEqual(['签名章须看盖印后的成品']);
  expect(unjudged(letter({}), 'R43')).toEqual(['双线在标志下多远须看排版结果']);
});

test('R15, R32: a letter is asked neither the red rule nor the rules of the imprint of other documents', () => {
  expect(['R15', 'R32'].map((id) => unjudged(letter({}), id))).toEqual([
    ['信函格式用红色双线，见 R43'],
    ['信函格式的版记不加分隔线，见 R43'],
  ]);
});
