import { expect, test } from 'vitest';
import { type FormatFinding, formatFindings, mm, unjudged } from '../../support/format-findings.ts';
import { footer, imprintOf, officialDocument, parts } from '../../support/official-document.ts';
import { fonts, p, r } from '../../support/word-document.ts';

const imprint = (change: (xml: string) => string, how: Parameters<typeof imprintOf>[0] = {}) =>
  officialDocument({ imprint: change(imprintOf(how)) });
const eighths = (outer: number, inner: number) => officialDocument({ imprint: imprintOf({ outer, inner }) });

/** An imprint with the addressee above the copies, in a row of their own with a rule between or not. */
function sentTo(ppr: string, { rpr = '', isRuled = false } = {}): Uint8Array {
  const row = p('Small', '主送：各镇人民政府。', { ppr, rpr });
  return imprint((xml) =>
    isRuled
      ? xml.replace('<w:tr>', `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${row}</w:tc></w:tr><w:tr>`)
      : xml.replace('</w:tcPr><w:p>', `</w:tcPr>${row}<w:p>`),
  );
}
const HANGING = '<w:ind w:left="1120" w:right="280" w:hanging="840"/>';

/** A footer with the number, its digits and dashes as given. */
function numbered(ppr: string, { before = '— ', after = ' —', rpr = '' } = {}): string {
  return `<w:p><w:pPr><w:pStyle w:val="Footer"/>${ppr}</w:pPr>${r(before, rpr)}<w:fldSimple w:instr=" PAGE ">${r('1', rpr)}</w:fldSimple>${r(after, rpr)}</w:p>`;
}
const ODD = '<w:ind w:right="280"/><w:jc w:val="right"/>';
const EVEN = '<w:ind w:left="280"/><w:jc w:val="left"/>';

/** Pages whose dash stands so many millimetres below the text area, in the middle of a line of 14 pt. */
const dashAt = (below: number) => {
  const bottom = 16_838 - mm(262 + below) - 140;
  const page = `<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:footer="${bottom}"/>`;
  return officialDocument({}, { page });
};

const BROKEN: readonly (readonly [name: string, file: Uint8Array, says: readonly FormatFinding[]])[] = [
  [
    'R32: outer rules of 0.18 mm',
    eighths(4, 6),
    [
      [
        'R32 warning',
        '抄送：区委办公室，区人大',
        '首末两条的粗细：0.18 mm，应为 0.35 mm',
        'thickness of first and last rule: unexpected 0.18 mm, expected 0.35 mm',
      ],
    ],
  ],
  [
    'R32: outer rules of 0.44 mm',
    eighths(10, 6),
    [
      [
        'R32 warning',
        '抄送：区委办公室，区人大',
        '首末两条的粗细：0.44 mm，应为 0.35 mm',
        'thickness of first and last rule: unexpected 0.44 mm, expected 0.35 mm',
      ],
    ],
  ],
  [
    'R32: an inner rule as thick as the outer ones',
    eighths(8, 8),
    [
      [
        'R32 warning',
        '抄送：区委办公室，区人大',
        '中间分隔线的粗细：0.35 mm，应为 0.25 mm',
        'thickness of the rules between: unexpected 0.35 mm, expected 0.25 mm',
      ],
    ],
  ],
  [
    'R32: no rule below',
    imprint((xml) => xml.replace(/<w:bottom [^>]*>/, '')),
    [
      [
        'R32 error',
        '抄送：区委办公室，区人大',
        '首末两条分隔线：有、缺，应为 都有',
        'first and last rule: unexpected there, missing, expected both there',
      ],
    ],
  ],
  [
    'R32: an imprint narrower than the text',
    imprint((xml) => xml.replace('w:w="8844"', 'w:w="8504"')),
    [
      [
        'R32 error',
        '抄送：区委办公室，区人大',
        '版记的宽度：150.0 mm，应为 与版心等宽（156.0 mm）',
        'width of the imprint: unexpected 150.0 mm, expected as wide as the text area (156.0 mm)',
      ],
    ],
  ],
  [
    'R33: copies in 三号',
    imprint((xml) =>
      xml.replace(
        '<w:rPr></w:rPr><w:t xml:space="preserve">抄送',
        '<w:rPr><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">抄送',
      ),
    ),
    [
      [
        'R33 warning',
        '抄送：区委办公室，区人大',
        '抄送的字体字号：字号 三号（16 pt），应为 四号（14 pt）仿宋',
        'face and size: unexpected size 16 pt, expected FangSong (仿宋), 14 pt',
      ],
    ],
  ],
  [
    'R33: copies in 宋体',
    imprint((xml) =>
      xml.replace(
        '<w:rPr></w:rPr><w:t xml:space="preserve">抄送',
        `<w:rPr>${fonts('宋体')}</w:rPr><w:t xml:space="preserve">抄送`,
      ),
    ),
    [
      [
        'R33 warning',
        '抄送：区委办公室，区人大',
        '抄送的字体字号：字体 `宋体`，应为 四号（14 pt）仿宋',
        'face and size: unexpected the face `宋体`, expected FangSong (仿宋), 14 pt',
      ],
    ],
  ],
  [
    'R33: copies with a half-width colon',
    imprint((xml) => xml, { copies: '抄送:区委办公室。' }),
    [
      [
        'R33 warning',
        '抄送:区委办公室。',
        '抄送的写法：`抄送:区委办公室。`，应为 `抄送：××，××。`',
        'form: unexpected `抄送:区委办公室。`, expected `抄送：××，××。`',
      ],
    ],
  ],
  [
    'R33: copies flush left',
    imprint((xml) => xml.replace(HANGING, '<w:ind w:right="280"/>')),
    [
      [
        'R33 warning',
        '抄送：区委办公室，区人大',
        '抄送的位置：左空 0 字，应为 左右各空一字，回行与冒号后首字对齐',
        'place: unexpected 0 characters from the left, expected one character in at both sides, other lines aligned after the colon',
      ],
    ],
  ],
  [
    'R33: two lines of copies that reach the edge',
    imprint((xml) => xml.replace(HANGING, '<w:ind w:left="1120" w:hanging="840"/>'), {
      copies: `抄送：${'区委办公室，'.repeat(7)}区纪委办公室。`,
    }),
    [
      [
        'R33 warning',
        '抄送：区委办公室，区委办',
        '抄送的位置：右空 0 字，应为 左右各空一字，回行与冒号后首字对齐',
        'place: unexpected 0 characters from the right, expected one character in at both sides, other lines aligned after the colon',
      ],
    ],
  ],
  [
    'R33: a second line of copies below the label',
    imprint((xml) => xml.replace(HANGING, '<w:ind w:left="280" w:right="280"/>'), {
      copies: `抄送：${'区委办公室，'.repeat(7)}区纪委办公室。`,
    }),
    [
      [
        'R33 warning',
        '抄送：区委办公室，区委办',
        '抄送的位置：回行空 1 字，应为 左右各空一字，回行与冒号后首字对齐',
        'place: unexpected other lines 1 character in, expected one character in at both sides, other lines aligned after the colon',
      ],
    ],
  ],
  [
    'R34: an addressee in the imprint in 三号',
    sentTo(HANGING, { rpr: parts.size(32) }),
    [
      [
        'R34 warning',
        '主送：各镇人民政府。',
        '主送的字体字号：字号 三号（16 pt），应为 四号（14 pt）仿宋',
        'face and size: unexpected size 16 pt, expected FangSong (仿宋), 14 pt',
      ],
    ],
  ],
  [
    'R34: an addressee in the imprint flush left',
    sentTo(''),
    [
      [
        'R34 error',
        '主送：各镇人民政府。',
        '主送的位置：左空 0 字，应为 左右各空一字，在抄送之上，之间没有分隔线',
        'place: unexpected 0 characters from the left, expected one character in at both sides, above the copies, no rule between',
      ],
    ],
  ],
  [
    'R34: a rule between addressee and copies',
    sentTo(HANGING, { isRuled: true }),
    [
      [
        'R34 error',
        '主送：各镇人民政府。',
        '主送的位置：与抄送之间有分隔线，应为 左右各空一字，在抄送之上，之间没有分隔线',
        'place: unexpected a rule stands between, expected one character in at both sides, above the copies, no rule between',
      ],
    ],
  ],
  [
    'R35: a day of printing without 印发',
    imprint((xml) => xml, { day: '2026年7月8日' }),
    [
      [
        'R35 error',
        '2026年7月8日',
        '印发日期的写法：`2026年7月8日`，应为 `2026年1月5日印发`',
        'form of the day: unexpected `2026年7月8日`, expected `2026年1月5日印发`',
      ],
    ],
  ],
  [
    'R35: a day of printing with a blank before 印发',
    imprint((xml) => xml, { day: '2026年7月8日 印发' }),
    [
      [
        'R35 error',
        '2026年7月8日 印发',
        '印发日期的写法：`2026年7月8日 印发`，应为 `2026年1月5日印发`',
        'form of the day: unexpected `2026年7月8日 印发`, expected `2026年1月5日印发`',
      ],
    ],
  ],
  [
    'R35: a printing organ in 三号',
    imprint((xml) =>
      xml.replace(/<w:rPr><\/w:rPr>(?=<w:t [^>]*>清河区市场监督管理局办公室)/, `<w:rPr>${parts.size(32)}</w:rPr>`),
    ),
    [
      [
        'R35 warning',
        '清河区市场监督管理局办公',
        '印发的字体字号：字号 三号（16 pt），应为 四号（14 pt）仿宋',
        'face and size: unexpected size 16 pt, expected FangSong (仿宋), 14 pt',
      ],
    ],
  ],
  [
    'R33: copies that end with a comma',
    imprint((xml) => xml, { copies: '抄送：区委办公室，' }),
    [
      [
        'R33 warning',
        '抄送：区委办公室，',
        '抄送的写法：`抄送：区委办公室，` 以 `，` 结尾，应为 `抄送：××，××。`',
        'form: unexpected `抄送：区委办公室，` ends with `，`, expected `抄送：××，××。`',
      ],
    ],
  ],
  [
    'R35: a printing organ flush left',
    imprint((xml) => xml.replace('<w:ind w:left="280"/>', '')),
    [
      [
        'R35 error',
        '清河区市场监督管理局办公',
        '印发机关的位置：左空 0 字，应为 左空一字',
        'place of the organ: unexpected 0 characters from the left, expected one character from the left',
      ],
    ],
  ],
  [
    'R35: a day of printing flush right',
    imprint((xml) => xml.replace('<w:ind w:right="280"/>', '')),
    [
      [
        'R35 error',
        '2026年7月8日印发',
        '印发日期的位置：右空 0 字，应为 右空一字',
        'place of the day: unexpected 0 characters from the right, expected one character from the right',
      ],
    ],
  ],
  [
    'R35: a day of printing at the left',
    imprint((xml) => xml.replace('<w:ind w:right="280"/><w:jc w:val="right"/>', '<w:ind w:left="280"/>')),
    [
      [
        'R35 error',
        '2026年7月8日印发',
        '印发日期的位置：没有居右，应为 右空一字',
        'place of the day: unexpected not set right, expected one character from the right',
      ],
    ],
  ],
  [
    'R37: words behind the imprint',
    officialDocument({ imprint: `${imprintOf()}${p('Body', '共印30份')}` }),
    [
      [
        'R37 error',
        '共印30份',
        '版记之后：还有文字，应为 没有其他内容',
        'after the imprint: unexpected text follows, expected nothing else',
      ],
    ],
  ],
  [
    'R37: an imprint that floats 1.2 mm too low',
    officialDocument({ imprint: imprintOf({ place: '<w:tblpPr w:vertAnchor="margin" w:tblpY="11691"/>' }) }),
    [
      [
        'R37 error',
        '抄送：区委办公室，区人大',
        '版记的定位：末条分隔线约在版心下边缘之下 1.2 mm，应为 锚定版心底部',
        'anchor of the imprint: unexpected the last rule about 1.2 mm below the foot of the text area, expected held at the foot of the text area',
      ],
    ],
  ],
  [
    'R38: a number without dashes',
    officialDocument({}, { odd: numbered(ODD, { before: '', after: '' }) }),
    [
      [
        'R38 warning',
        '#',
        '页码的写法：`1`，应为 `— 1 —`，两边各一条一字线',
        'form of the number: unexpected `1`, expected `— 1 —`, a dash at each side',
      ],
    ],
  ],
  [
    'R38: a number between hyphens',
    officialDocument({}, { odd: numbered(ODD, { before: '- ', after: ' -' }) }),
    [
      [
        'R38 warning',
        '- # -',
        '页码的写法：`- 1 -`，应为 `— 1 —`，两边各一条一字线',
        'form of the number: unexpected `- 1 -`, expected `— 1 —`, a dash at each side',
      ],
    ],
  ],
  [
    'R38: a number in 小四',
    officialDocument({}, { odd: numbered(ODD, { rpr: parts.size(24) }) }),
    [
      [
        'R38 warning',
        '— # —',
        '页码的字体字号：小四（12 pt），应为 四号（14 pt）宋体',
        'face and size of the number: unexpected 12 pt, expected SimSun, 14 pt',
      ],
    ],
  ],
  [
    'R38: a number in Times New Roman',
    officialDocument({}, { even: numbered(EVEN, { rpr: fonts('Times New Roman') }) }),
    [
      [
        'R38 warning',
        '— # —',
        '页码的字体字号：`—` 为 `Times New Roman`，应为 四号（14 pt）宋体',
        'face and size of the number: unexpected `—` is set in `Times New Roman`, expected SimSun, 14 pt',
      ],
    ],
  ],
  [
    'R38: an odd page flush right',
    officialDocument({}, { odd: footer('<w:jc w:val="right"/>') }),
    [
      [
        'R38 warning',
        '— # —',
        '页码的位置：单页右空 0 字，应为 单页居右空一字，双页居左空一字',
        'place of the number: unexpected odd pages 0 characters from the right, expected odd pages one character from the right, even ones from the left',
      ],
    ],
  ],
  [
    'R38: an odd page at the left',
    officialDocument({}, { odd: footer('<w:jc w:val="left"/>') }),
    [
      [
        'R38 warning',
        '— # —',
        '页码的位置：单页居左，应为 单页居右空一字，双页居左空一字',
        'place of the number: unexpected odd pages left, expected odd pages one character from the right, even ones from the left',
      ],
    ],
  ],
  [
    'R38: an even page two characters in',
    officialDocument({}, { even: footer('<w:ind w:left="560"/><w:jc w:val="left"/>') }),
    [
      [
        'R38 warning',
        '— # —',
        '页码的位置：双页左空 2 字，应为 单页居右空一字，双页居左空一字',
        'place of the number: unexpected even pages 2 characters from the left, expected odd pages one character from the right, even ones from the left',
      ],
    ],
  ],
  [
    'R38: an even page at the right',
    officialDocument({}, { even: footer(ODD) }),
    [
      [
        'R38 warning',
        '— # —',
        '页码的位置：双页居右，应为 单页居右空一字，双页居左空一字',
        'place of the number: unexpected even pages right, expected odd pages one character from the right, even ones from the left',
      ],
    ],
  ],
  [
    'R38: one footer for odd and even pages',
    officialDocument({}, { settings: '' }),
    [
      [
        'R38 warning',
        '',
        '页码的位置：单双页没有分开，应为 单页居右空一字，双页居左空一字',
        'place of the number: unexpected odd and even pages alike, expected odd pages one character from the right, even ones from the left',
      ],
    ],
  ],
  [
    'R38: a dash 5.9 mm below the text',
    dashAt(5.9),
    [
      [
        'R38 warning',
        '',
        '一字线距版心下边缘：5.9 mm，应为 7.0 mm',
        'dash below the text area: unexpected 5.9 mm, expected 7.0 mm',
      ],
    ],
  ],
  [
    'R38: a dash 8.1 mm below the text',
    dashAt(8.1),
    [
      [
        'R38 warning',
        '',
        '一字线距版心下边缘：8.1 mm，应为 7.0 mm',
        'dash below the text area: unexpected 8.1 mm, expected 7.0 mm',
      ],
    ],
  ],
  [
    'R38: a number in the header',
    officialDocument({}, { odd: p('Footer', ''), even: p('Footer', ''), header: footer('') }),
    [
      [
        'R38 warning',
        '',
        '页码：在页眉里，应为 版心下边缘之下有页码',
        'page number: unexpected in the header, expected a number below the text area',
      ],
      ['R47 info', '', '页眉：`— # —`，应为 没有', 'header: unexpected `— # —`, expected none'],
    ],
  ],
];

test.each(BROKEN)('%s', (_, file, says) => {
  expect(formatFindings(file)).toEqual(says);
});

test.each<[name: string, file: Uint8Array]>([
  ['R32: outer rules of 0.31 mm', eighths(7, 6)],
  ['R32: inner rules of 0.31 mm', eighths(8, 7)],
  ['R32: an imprint 2 mm narrower than the text', imprint((xml) => xml.replace('w:w="8844"', 'w:w="8731"'))],
  [
    'R33: two lines of copies, the second below the first name',
    imprint((xml) => xml, { copies: `抄送：${'区委办公室，'.repeat(7)}区纪委办公室。` }),
  ],
  [
    'R33: copies 1.2 mm off their place',
    imprint((xml) => xml.replace(HANGING, '<w:ind w:left="1190" w:right="280" w:hanging="840"/>')),
  ],
  ['R34: an addressee set like the copies', sentTo(HANGING)],
  [
    'R37: an imprint that floats 1 mm too low',
    officialDocument({ imprint: imprintOf({ place: '<w:tblpPr w:vertAnchor="margin" w:tblpY="11679"/>' }) }),
  ],
  [
    'R37: an imprint held at the foot',
    officialDocument({ imprint: imprintOf({ place: '<w:tblpPr w:vertAnchor="margin" w:tblpYSpec="bottom"/>' }) }),
  ],
  ['R38: dashes that touch the digits', officialDocument({}, { odd: numbered(ODD, { before: '—', after: '—' }) })],
  ['R38: a dash 6 mm below the text', dashAt(6.01)],
  ['R38: a dash 8 mm below the text', dashAt(7.99)],
  ['R38: an odd page 1.2 mm off its place', officialDocument({}, { odd: footer('<w:ind w:right="350"/><w:jc w:val="right"/>') })],
  [
    'R40: annexes whose section goes on counting',
    officialDocument({ note: p('Body', '（此件公开发布）', { ppr: '<w:sectPr/>' }) }),
  ],
])('%s is no fault', (_, file) => {
  expect(formatFindings(file)).toEqual([]);
});

test('R36, R37, R39: where the imprint falls only printed pages tell', () => {
  expect(['R36', 'R37', 'R39'].map((id) => unjudged(officialDocument(), id))).toEqual([
    ['版记排在第几面须看排版结果'],
    ['版记随正文排，是否在版心底部须看排版结果'],
    ['版记前有没有空白页须看排版结果'],
  ]);
});
