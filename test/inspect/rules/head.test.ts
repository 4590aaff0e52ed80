import { expect, test } from 'vitest';
import { type FormatFinding, formatFindings, mm, unjudged } from '../../support/format-findings.ts';
import { officialDocument, type Pieces, parts } from '../../support/official-document.ts';
import { fonts, p, r } from '../../support/word-document.ts';

const HEI = { rpr: fonts('黑体') };
const copyNumber = p('Normal', '000001');
const secrecy = (text: string, rpr = fonts('黑体')) => p('Normal', text, { rpr });

/** A document whose first lines are given; the mark stays 35 mm below the top of the text area. */
function zoned(lines: readonly string[], own: Partial<Pieces> = {}): Uint8Array {
  const room = p('Normal', '', { ppr: parts.exact(mm(35) - lines.length * 579) });
  return officialDocument({ zone: `${lines.join('')}${room}`, ...own });
}

/** A document whose mark begins so many millimetres below the edge of the paper. */
const markAt = (top: number) => officialDocument({ zone: p('Normal', '', { ppr: parts.exact(mm(top) - 2098) }) });
const mark = (text: string, { ppr = '', rpr = '' } = {}) => officialDocument({ mark: p('Mark', text, { ppr, rpr }) });
const number = (text: string, ppr = '') => officialDocument({ number: p('Number', text, { ppr: `${parts.rule}${ppr}` }) });
const rule = (space: number, more = '') =>
  officialDocument({
    number: p('Number', '清市监〔2026〕6号', { ppr: `${parts.rule.replace('"8" w:color', `"${space}" w:color`)}${more}` }),
  });

/** Two names above one another with 文件 beside them, or under them. */
function jointMark(vertical: string, { isBeside = true } = {}): Uint8Array {
  const cell = (inner: string, more = '') => `<w:tc><w:tcPr><w:tcW w:w="4422" w:type="dxa"/>${more}</w:tcPr>${inner}</w:tc>`;
  const names = `${p('Mark', '清河区市场监督管理局')}${p('Mark', '清河区公安局')}`;
  const word = p('Mark', '文件');
  const cells = isBeside ? [cell(names), cell(word, vertical)] : [cell(word, vertical), cell(names)];
  const table = `<w:tbl><w:tblPr><w:tblW w:w="8844" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4422"/><w:gridCol w:w="4422"/></w:tblGrid><w:tr>${cells.join('')}</w:tr></w:tbl>`;
  return officialDocument({ mark: table });
}

interface Upward {
  readonly label?: string;
  readonly labelFace?: string;
  readonly nameFace?: string;
  readonly size?: number;
  readonly left?: number;
  readonly tab?: number;
}

/** A request to a superior: its number at the left, 签发人 at a tab on the same line. */
function upward({
  label = '签发人：',
  labelFace = '仿宋_GB2312',
  nameFace = '楷体_GB2312',
  size = 32,
  left = 315,
  tab = 8529,
}: Upward): Uint8Array {
  const line = [
    r('清市监〔2026〕6号'),
    '<w:r><w:tab/></w:r>',
    r(label, `${fonts(labelFace)}${parts.size(size)}`),
    r('赵一', `${fonts(nameFace)}${parts.size(size)}`),
  ];
  const ppr = `<w:pStyle w:val="Normal"/>${parts.rule}<w:tabs><w:tab w:val="right" w:pos="${tab}"/></w:tabs><w:ind w:firstLine="${left}"/>`;
  return officialDocument({
    number: `<w:p><w:pPr>${ppr}</w:pPr>${line.join('')}</w:p>`,
    title: p('Title', '关于调整抽查计划的请示'),
  });
}

const BROKEN: readonly (readonly [name: string, file: Uint8Array, says: readonly FormatFinding[]])[] = [
  [
    'R8: a copy number of five digits',
    zoned([p('Normal', '00001')]),
    [
      [
        'R8 warning',
        '00001',
        '份号的写法：`00001`，应为 六位阿拉伯数字',
        'form of the copy number: unexpected `00001`, expected six Arabic digits',
      ],
    ],
  ],
  [
    'R8: a copy number in 四号',
    zoned([p('Normal', '000001', { rpr: parts.size(28) })]),
    [
      [
        'R8 warning',
        '000001',
        '份号的字号：字号 四号（14 pt），应为 三号（16 pt）仿宋',
        'size of the copy number: unexpected size 14 pt, expected 16 pt',
      ],
    ],
  ],
  [
    'R8: a copy number one character in',
    zoned([p('Normal', '000001', { ppr: '<w:ind w:left="315"/>' })]),
    [
      [
        'R8 warning',
        '000001',
        '份号的位置：距版心左边 5.6 mm（约 1 字），应为 顶格',
        'place of the copy number: unexpected 5.6 mm from the left edge (1 character), expected flush left',
      ],
    ],
  ],
  [
    'R8: a copy number on the second line',
    zoned([parts.blank, copyNumber]),
    [
      [
        'R8 warning',
        '000001',
        '份号所在行：第 2 行，应为 第 1 行',
        'line of the copy number: unexpected line 2, expected line 1',
      ],
    ],
  ],
  [
    'R9: a term in Chinese digits',
    zoned([copyNumber, secrecy('机密★一年')]),
    [
      [
        'R9 warning',
        '机密★一年',
        '密级的写法：`机密★一年`，应为 `机密★1年` 的形式',
        'form of the secrecy: unexpected `机密★一年`, expected as `机密★1年`',
      ],
    ],
  ],
  [
    'R9: a term without its star',
    zoned([copyNumber, secrecy('机密 1年')]),
    [
      [
        'R9 warning',
        '机密 1年',
        '密级的写法：`机密 1年`，应为 `机密★1年` 的形式',
        'form of the secrecy: unexpected `机密 1年`, expected as `机密★1年`',
      ],
    ],
  ],
  [
    'R9: a term with a leading zero',
    zoned([copyNumber, secrecy('秘密★06个月')]),
    [
      [
        'R9 warning',
        '秘密★06个月',
        '密级的写法：`秘密★06个月`，应为 `机密★1年` 的形式',
        'form of the secrecy: unexpected `秘密★06个月`, expected as `机密★1年`',
      ],
    ],
  ],
  [
    'R9: a secrecy in 仿宋',
    zoned([copyNumber, secrecy('机密★1年', '')]),
    [
      [
        'R9 warning',
        '机密★1年',
        '密级的字体字号：字体 `仿宋_GB2312`，应为 三号（16 pt）黑体',
        'face and size of the secrecy: unexpected the face `仿宋_GB2312`, expected SimHei (黑体), 16 pt',
      ],
    ],
  ],
  [
    'R9: a secrecy in 小二',
    zoned([copyNumber, secrecy('机密★1年', `${fonts('黑体')}${parts.size(36)}`)]),
    [
      [
        'R9 warning',
        '机密★1年',
        '密级的字体字号：字号 小二（18 pt），应为 三号（16 pt）黑体',
        'face and size of the secrecy: unexpected size 18 pt, expected SimHei (黑体), 16 pt',
      ],
    ],
  ],
  [
    'R9: a secrecy at the right',
    zoned([copyNumber, p('Normal', '机密★1年', { ...HEI, ppr: '<w:jc w:val="right"/>' })]),
    [
      [
        'R9 warning',
        '机密★1年',
        '密级的位置：居右，应为 顶格',
        'place of the secrecy: unexpected set right, expected flush left',
      ],
    ],
  ],
  [
    'R9: a secrecy on the third line',
    zoned([copyNumber, parts.blank, secrecy('机密★1年')]),
    [['R9 warning', '机密★1年', '密级所在行：第 3 行，应为 第 2 行', 'line of the secrecy: unexpected line 3, expected line 2']],
  ],
  [
    'R9: no copy number above a secrecy',
    zoned([parts.blank, secrecy('绝密★长期')]),
    [
      [
        'R9 error',
        '绝密★长期',
        '涉密公文的份号：没有，应为 涉密公文应当标注份号',
        'copy number of a secret document: unexpected missing, expected a secret document has a copy number',
      ],
    ],
  ],
  [
    'R10: an urgency of telegrams',
    zoned([secrecy('特提')]),
    [
      [
        'R10 warning',
        '特提',
        '紧急程度的写法：`特提`，应为 `特急` 或 `加急`',
        'word of the urgency: unexpected `特提`, expected `特急` or `加急`',
      ],
    ],
  ],
  [
    'R7–R10: an urgency above the copy number',
    zoned([secrecy('特急'), copyNumber, secrecy('机密★1年')]),
    [
      [
        'R7 error',
        '特急',
        '各要素的次序：紧急程度在密级之前，应为 版头、主体、版记依次编排',
        'order of the elements: unexpected urgency stands before secrecy, expected head, body, imprint in this order',
      ],
      [
        'R8 warning',
        '000001',
        '份号所在行：第 2 行，应为 第 1 行',
        'line of the copy number: unexpected line 2, expected line 1',
      ],
      ['R9 warning', '机密★1年', '密级所在行：第 3 行，应为 第 2 行', 'line of the secrecy: unexpected line 3, expected line 2'],
      [
        'R10 warning',
        '特急',
        '紧急程度的位置：排在份号或密级之上，应为 顶格，在份号、密级之下',
        'place of the urgency: unexpected stands above copy number or secrecy, expected flush left, below copy number and secrecy',
      ],
    ],
  ],
  [
    'R10: an urgency in the middle',
    zoned([p('Normal', '加急', { ...HEI, ppr: '<w:jc w:val="center"/>' })]),
    [
      [
        'R10 warning',
        '加急',
        '紧急程度的位置：居中，应为 顶格，在份号、密级之下',
        'place of the urgency: unexpected centred, expected flush left, below copy number and secrecy',
      ],
    ],
  ],
  [
    'R11: a mark 1.1 mm too high',
    markAt(70.9),
    [
      [
        'R11 error',
        '清河区市场监督管理局文件',
        '标志上边缘至纸张上边：70.9 mm，应为 72.0 mm',
        'from the edge of the paper to the mark: unexpected 70.9 mm, expected 72.0 mm',
      ],
    ],
  ],
  [
    'R11: a mark 1.1 mm too low',
    markAt(73.1),
    [
      [
        'R11 error',
        '清河区市场监督管理局文件',
        '标志上边缘至纸张上边：73.1 mm，应为 72.0 mm',
        'from the edge of the paper to the mark: unexpected 73.1 mm, expected 72.0 mm',
      ],
    ],
  ],
  [
    'R11: a mark at the left',
    mark('清河区市场监督管理局文件', { ppr: '<w:jc w:val="left"/>' }),
    [
      [
        'R11 error',
        '清河区市场监督管理局文件',
        '标志的位置：没有居中，应为 居中',
        'place of the mark: unexpected not centred, expected centred',
      ],
    ],
  ],
  [
    'R11: a mark in 宋体',
    mark('清河区市场监督管理局文件', { rpr: fonts('宋体') }),
    [
      [
        'R11 warning',
        '清河区市场监督管理局文件',
        '标志的字体：`清` 为 `宋体`，应为 小标宋',
        'face of the mark: unexpected `清` is set in `宋体`, expected XiaoBiaoSong (小标宋)',
      ],
    ],
  ],
  [
    'R11: a mark of 13 characters at 36 pt',
    mark('石家庄市鹿泉区人民政府文件'),
    [
      [
        'R11 error',
        '石家庄市鹿泉区人民政府文',
        '标志的宽度：165.1 mm，应为 不超过版心宽 156 mm',
        'width of the mark: unexpected 165.1 mm, expected no wider than the text area, 156 mm',
      ],
    ],
  ],
  [
    'R12: 文件 at the top of the names',
    jointMark(''),
    [
      [
        'R12 warning',
        '文件',
        '“文件”的位置：名称右侧，没有上下居中，应为 名称右侧，上下居中',
        'place of 文件: unexpected right of the names, top, expected right of the names, centred on their height',
      ],
    ],
  ],
  [
    'R12: 文件 at the left of the names',
    jointMark('<w:vAlign w:val="center"/>', { isBeside: false }),
    [
      [
        'R12 warning',
        '文件',
        '“文件”的位置：不在名称右侧，应为 名称右侧，上下居中',
        'place of 文件: unexpected not right of the names, expected right of the names, centred on their height',
      ],
    ],
  ],
  [
    'R13: round brackets',
    number('清市监（2026）6号'),
    [
      [
        'R13 error',
        '清市监（2026）6号',
        '发文字号的写法：`清市监（2026）6号`：年份不在六角括号〔〕里，应为 `机关代字〔2026〕1号`',
        'form of the number: unexpected `清市监（2026）6号`: the year is not in 〔〕, expected `机关代字〔2026〕1号`',
      ],
    ],
  ],
  [
    'R13: a year of two digits',
    number('清市监〔26〕6号'),
    [
      [
        'R13 error',
        '清市监〔26〕6号',
        '发文字号的写法：`清市监〔26〕6号`：年份不是四位全称，应为 `机关代字〔2026〕1号`',
        'form of the number: unexpected `清市监〔26〕6号`: the year is not written in full, expected `机关代字〔2026〕1号`',
      ],
    ],
  ],
  [
    'R13: a leading zero',
    number('清市监〔2026〕06号'),
    [
      [
        'R13 error',
        '清市监〔2026〕06号',
        '发文字号的写法：`清市监〔2026〕06号`：序号编了虚位，应为 `机关代字〔2026〕1号`',
        'form of the number: unexpected `清市监〔2026〕06号`: a leading zero, expected `机关代字〔2026〕1号`',
      ],
    ],
  ],
  [
    'R13: a blank inside',
    number('清市监〔2026〕 6号'),
    [
      [
        'R13 error',
        '清市监〔2026〕 6号',
        '发文字号的写法：`清市监〔2026〕 6号`：中间有空格，应为 `机关代字〔2026〕1号`',
        'form of the number: unexpected `清市监〔2026〕 6号`: a blank inside, expected `机关代字〔2026〕1号`',
      ],
    ],
  ],
  [
    'R13: a number at the left',
    number('清市监〔2026〕6号', '<w:jc w:val="left"/>'),
    [
      [
        'R13 error',
        '清市监〔2026〕6号',
        '发文字号的位置：没有居中，应为 居中',
        'place of the number: unexpected not centred, expected centred',
      ],
    ],
  ],
  [
    'R13: a number that an indent moves',
    number('清市监〔2026〕6号', '<w:ind w:firstLine="315"/>'),
    [
      [
        'R13 error',
        '清市监〔2026〕6号',
        '发文字号的位置：居中，但有缩进或空格，偏离中心，应为 居中',
        'place of the number: unexpected centred, but an indent or blanks move it, expected centred',
      ],
    ],
  ],
  [
    'R13: a number three lines below the mark',
    officialDocument({ afterMark: parts.blank.repeat(3) }),
    [
      [
        'R13 error',
        '清市监〔2026〕6号',
        '标志与发文字号之间：空 3 行，应为 空 2 行',
        'between mark and number: unexpected 3 blank lines, expected 2 blank lines',
      ],
    ],
  ],
  [
    'R13: the number of a request flush left',
    upward({ left: 0 }),
    [
      [
        'R13 error',
        '清市监〔2026〕6号	',
        '发文字号的位置：距版心左边 0.0 mm（约 0 字），应为 居左空一字',
        'place of the number: unexpected 0.0 mm from the left edge (0 characters), expected one character from the left',
      ],
    ],
  ],
  [
    'R14: a half-width colon',
    upward({ label: '签发人:' }),
    [
      [
        'R14 error',
        '清市监〔2026〕6号	',
        '签发人的写法：`签发人:赵一`，应为 `签发人：` 加姓名，全角冒号',
        'form of 签发人: unexpected `签发人:赵一`, expected `签发人：` and names, with a full-width colon',
      ],
    ],
  ],
  [
    'R14: 签发人 in 黑体',
    upward({ labelFace: '黑体' }),
    [
      [
        'R14 error',
        '清市监〔2026〕6号	',
        '签发人的字体：`签` 为 `黑体`，应为 “签发人：”仿宋，姓名楷体',
        'faces of 签发人: unexpected `签` is set in `黑体`, expected 签发人： in FangSong, names in KaiTi',
      ],
    ],
  ],
  [
    'R14: the name in 仿宋',
    upward({ nameFace: '仿宋_GB2312' }),
    [
      [
        'R14 error',
        '清市监〔2026〕6号	',
        '签发人的字体：`赵` 为 `仿宋_GB2312`，应为 “签发人：”仿宋，姓名楷体',
        'faces of 签发人: unexpected `赵` is set in `仿宋_GB2312`, expected 签发人： in FangSong, names in KaiTi',
      ],
    ],
  ],
  [
    'R14: 签发人 in 小二',
    upward({ size: 36 }),
    [
      [
        'R14 error',
        '清市监〔2026〕6号	',
        '签发人的字号：字号 小二（18 pt），应为 三号（16 pt）',
        'size of 签发人: unexpected size 18 pt, expected 16 pt',
      ],
    ],
  ],
  [
    'R14: 签发人 flush right',
    upward({ tab: 8844 }),
    [
      [
        'R14 error',
        '清市监〔2026〕6号	',
        '签发人的位置：右制表位距版心右边 0 字，应为 居右空一字',
        'place of 签发人: unexpected a right tab 0 characters from the right, expected one character from the right',
      ],
    ],
  ],
  [
    'R15: a rule 3.2 mm below the number',
    rule(6),
    [
      [
        'R15 error',
        '清市监〔2026〕6号',
        '红线在发文字号之下：约 3.2 mm，应为 4.0 mm',
        'rule below the number: unexpected about 3.2 mm, expected 4.0 mm',
      ],
    ],
  ],
  [
    'R15: a rule 4.9 mm below the number',
    rule(11),
    [
      [
        'R15 error',
        '清市监〔2026〕6号',
        '红线在发文字号之下：约 4.9 mm，应为 4.0 mm',
        'rule below the number: unexpected about 4.9 mm, expected 4.0 mm',
      ],
    ],
  ],
  [
    'R15: a rule shorter by a character',
    rule(8, '<w:ind w:left="158" w:right="158"/>'),
    [
      [
        'R15 error',
        '清市监〔2026〕6号',
        '红线的宽度：150.4 mm，应为 与版心等宽（156.0 mm）',
        'width of the rule: unexpected 150.4 mm, expected as wide as the text area (156.0 mm)',
      ],
    ],
  ],
  [
    'R15: a second rule, below the mark',
    mark('清河区市场监督管理局文件', { ppr: parts.rule }),
    [['R15 error', '清河区市场监督管理局文件', '红线条数：2 条，应为 1 条', 'number of red rules: unexpected 2, expected 1']],
  ],
  [
    'R15: no rule below the number',
    officialDocument({ number: p('Number', '清市监〔2026〕6号') }),
    [
      [
        'R15 error',
        '清市监〔2026〕6号',
        '红线：没有找到，应为 发文字号之下有红色分隔线',
        'red rule: unexpected none found, expected a red rule below the number',
      ],
    ],
  ],
];

test.each(BROKEN)('%s', (_, file, says) => {
  expect(formatFindings(file)).toEqual(says);
});

test.each<[name: string, file: Uint8Array]>([
  [
    'R8–R10: a copy number, a secrecy and an urgency below one another',
    zoned([copyNumber, secrecy('机密★1年'), secrecy('特急')]),
  ],
  ['R9: a secrecy without a term', zoned([copyNumber, secrecy('秘密')])],
  ['R9: a secrecy of months', zoned([copyNumber, secrecy('秘密★6个月')])],
  ['R9: a secrecy for long', zoned([copyNumber, secrecy('绝密★长期')])],
  ['R9: a secrecy up to an event', zoned([copyNumber, secrecy('机密★公布前')])],
  ['R10: an urgency without secrecy', zoned([secrecy('加急')])],
  ['R11: a mark 1 mm too high', markAt(71.01)],
  ['R11: a mark 1 mm too low', markAt(72.99)],
  ['R11: a mark of 12 characters at 36 pt', mark('清河区市场监督管理局文件')],
  ['R12: 文件 right of the names, centred on them', jointMark('<w:vAlign w:val="center"/>')],
  ['R13: a number of letters', number('GSJ〔2026〕12号')],
  ['R14: 签发人 on the line of the number', upward({})],
  ['R15: a rule 3.5 mm below the number', rule(7)],
  ['R15: a rule 4.6 mm below the number', rule(10)],
  ['R15: a rule 1 mm too short', rule(8, '<w:ind w:left="28" w:right="28"/>')],
])('%s is no fault', (_, file) => {
  expect(formatFindings(file)).toEqual([]);
});

test('R12: which organ is the host, and a word in no table, only people tell', () => {
  const stacked = officialDocument({
    mark: `${p('Mark', '清河区市场监督管理局')}${p('Mark', '清河区公安局')}${p('Mark', '文件')}`,
  });
  expect(unjudged(stacked, 'R12')).toEqual(['哪个是主办机关，文件没有写明', '“文件”二字不在表格里，位置须看排版结果']);
  expect(unjudged(jointMark('<w:vAlign w:val="center"/>'), 'R12')).toEqual(['哪个是主办机关，文件没有写明']);
});

test('R15: neither mark nor rule may be paper with a printed head', () => {
  const printed = officialDocument({ mark: '', afterMark: '', number: p('Number', '清市监〔2026〕6号') });
  expect(unjudged(printed, 'R15')).toEqual(['没有标志和红线，或许用预印的红头纸']);
  expect(formatFindings(printed)).toEqual([]);
});
