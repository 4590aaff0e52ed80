import { expect, test } from 'vitest';
import { type FormatFinding, formatFindings, mm, unjudged } from '../../support/format-findings.ts';
import { footer, imprintOf, officialDocument, type Pieces, parts, pieces } from '../../support/official-document.ts';
import { fonts, p, r } from '../../support/word-document.ts';

interface Sheet {
  readonly width?: number;
  readonly height?: number;
  readonly top?: number;
  readonly left?: number;
  readonly textWidth?: number;
  readonly textHeight?: number;
}

/** A document on a sheet measured in millimetres, its mark 72 mm below the edge of the paper wherever the text begins. */
function on(sheet: Sheet, { line = 579, ...around }: { readonly line?: number } = {}): Uint8Array {
  const { width = 210, height = 297, top = 37, left = 28, textWidth = 156, textHeight = 225 } = sheet;
  const [right, bottom] = [width - left - textWidth, height - top - textHeight];
  const sides = Object.entries({ top, right, bottom, left }).map(([side, length]) => `w:${side}="${mm(length)}"`);
  const page = `<w:pgSz w:w="${mm(width)}" w:h="${mm(height)}"/><w:pgMar ${sides.join(' ')} w:footer="${1451 + mm(height) - mm(297)}"/>`;
  return officialDocument({ zone: p('Normal', '', { ppr: parts.exact(mm(72 - top)) }) }, { page, line, ...around });
}

const opening = (rpr: string, text = '为规范市场监管，现就有关事项通知如下。') =>
  officialDocument({ opening: p('Body', text, { rpr }) });
const spaced = (spacing: number) =>
  officialDocument({}, { runDefaults: `${fonts('仿宋_GB2312')}${parts.size(32)}<w:spacing w:val="${spacing}"/>` });
const runIn = (heading: string, rest: string) =>
  officialDocument({
    heading2: `<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr>${r('（一）启动。', fonts(heading))}${r('各部门按计划办理。', fonts(rest))}</w:p>`,
  });
const moved = (own: Partial<Pieces>) => officialDocument(own);

const BROKEN: readonly (readonly [name: string, file: Uint8Array, says: readonly FormatFinding[]])[] = [
  [
    'R1: paper 0.3 mm too wide',
    on({ width: 210.3 }),
    [
      [
        'R1 error',
        '',
        '纸张大小：210.3 mm × 297.0 mm，应为 A4（210.0 mm × 297.0 mm，横排附表可转向）',
        'size: unexpected 210.3 mm × 297.0 mm, expected A4 (210.0 mm × 297.0 mm; wide annexes may lie)',
      ],
    ],
  ],
  [
    'R1: paper 0.3 mm too short',
    on({ height: 296.7, textHeight: 225 }),
    [
      [
        'R1 error',
        '',
        '纸张大小：210.0 mm × 296.7 mm，应为 A4（210.0 mm × 297.0 mm，横排附表可转向）',
        'size: unexpected 210.0 mm × 296.7 mm, expected A4 (210.0 mm × 297.0 mm; wide annexes may lie)',
      ],
    ],
  ],
  [
    'R2: text that begins 1.1 mm too low',
    on({ top: 38.1 }),
    [['R2 error', '', '上边距：38.1 mm，应为 37.0 mm（A）', 'top margin: unexpected 38.1 mm, expected 37.0 mm (A)']],
  ],
  [
    'R2: text that begins 1.1 mm too high',
    on({ top: 35.9 }),
    [['R2 error', '', '上边距：35.9 mm，应为 37.0 mm（A）', 'top margin: unexpected 35.9 mm, expected 37.0 mm (A)']],
  ],
  [
    'R2: a binding edge 1.1 mm too wide',
    on({ left: 29.1 }),
    [['R2 error', '', '左边距：29.1 mm，应为 28.0 mm ±1 mm', 'left margin: unexpected 29.1 mm, expected 28.0 mm ±1 mm']],
  ],
  [
    'R2: a binding edge 1.1 mm too narrow',
    on({ left: 26.9 }),
    [['R2 error', '', '左边距：26.9 mm，应为 28.0 mm ±1 mm', 'left margin: unexpected 26.9 mm, expected 28.0 mm ±1 mm']],
  ],
  [
    'R2: a text area 0.4 mm too wide',
    on({ textWidth: 156.4 }),
    [['R2 error', '', '版心宽：156.4 mm，应为 156.0 mm', 'width of the text area: unexpected 156.4 mm, expected 156.0 mm']],
  ],
  [
    'R2: a text area 0.4 mm too high',
    on({ textHeight: 225.4 }),
    [
      [
        'R2 error',
        '',
        '版心高：225.4 mm，应为 225.0 mm（A）',
        'height of the text area: unexpected 225.4 mm, expected 225.0 mm (A)',
      ],
    ],
  ],
  [
    'R2: margins of GB/T 33476 0.4 mm off',
    on({ top: 34.98, textHeight: 229.83 }, { line: 592 }),
    [['R2 error', '', '上边距：35.0 mm，应为 34.6 mm（B）', 'top margin: unexpected 35.0 mm, expected 34.6 mm (B)']],
  ],
  [
    'R3: an addressee in 楷体',
    officialDocument({ addressee: p('Normal', '各镇人民政府：', { rpr: fonts('楷体_GB2312') }) }),
    [
      [
        'R3 warning',
        '各镇人民政府：',
        '正文等的字体字号：字体 `楷体_GB2312`，应为 三号（16 pt）仿宋',
        'face and size of body and the like: unexpected the face `楷体_GB2312`, expected FangSong (仿宋), 16 pt',
      ],
    ],
  ],
  [
    'R3: a body in 四号',
    opening(parts.size(28)),
    [
      [
        'R3 warning',
        '为规范市场监管，现就有关',
        '正文等的字体字号：字号 四号（14 pt），应为 三号（16 pt）仿宋',
        'face and size of body and the like: unexpected size 14 pt, expected FangSong (仿宋), 16 pt',
      ],
      [
        'R19 error',
        '为规范市场监管，现就有关',
        '首行缩进：首行空 1.7 字，应为 左空二字，回行顶格',
        'indent of the first line: unexpected first line indented by 1.7, expected two characters, other lines flush',
      ],
    ],
  ],
  [
    'R3: a sentence behind its heading in the face of the heading',
    runIn('楷体_GB2312', '楷体_GB2312'),
    [
      [
        'R3 warning',
        '（一）启动。各部门按计划',
        '正文等的字体字号：字体 `楷体_GB2312`，应为 三号（16 pt）仿宋',
        'face and size of body and the like: unexpected the face `楷体_GB2312`, expected FangSong (仿宋), 16 pt',
      ],
    ],
  ],
  [
    'R4: 28.7 pt and a half: lines too close',
    on({}, { line: 519 }),
    [
      [
        'R4 warning',
        '',
        '每面行数：行距 25.95 pt，排 24 行，第 22 行下剩 23.6 mm，应为 22 行撑满版心',
        'lines a page: unexpected pitch 25.95 pt, 24 lines, 23.6 mm left below line 22, expected 22 lines that fill the text area',
      ],
    ],
  ],
  [
    'R4: lines of 29.5 pt',
    on({}, { line: 590 }),
    [
      [
        'R4 warning',
        '',
        '每面行数：行距 29.5 pt，排 21 行，应为 22 行撑满版心',
        'lines a page: unexpected pitch 29.5 pt, 21 lines, expected 22 lines that fill the text area',
      ],
    ],
  ],
  [
    'R4: lines of 30.25 pt',
    on({}, { line: 605 }),
    [
      [
        'R4 warning',
        '',
        '每面行数：行距 30.25 pt，排 21 行，应为 22 行撑满版心',
        'lines a page: unexpected pitch 30.25 pt, 21 lines, expected 22 lines that fill the text area',
      ],
    ],
  ],
  [
    'R4: characters 0.2 pt closer',
    spaced(-4),
    [
      [
        'R4 warning',
        '',
        '每行字数：每字 15.8 pt，排 27 字，应为 28 字',
        'characters a line: unexpected 15.8 pt a character, 27 a line, expected 28 characters',
      ],
    ],
  ],
  [
    'R4: characters 0.75 pt closer',
    spaced(-15),
    [
      [
        'R4 warning',
        '',
        '每行字数：每字 15.25 pt，排 29 字，应为 28 字',
        'characters a line: unexpected 15.25 pt a character, 29 a line, expected 28 characters',
      ],
    ],
  ],
  [
    'R5: dark grey words',
    opening('<w:color w:val="111010"/>'),
    [
      [
        'R5 error',
        '为规范市场监管，现就有关',
        '颜色：字色 `111010`，应为 黑色（发文机关标志为红色）',
        'colour: unexpected colour `111010`, expected black (the mark is red)',
      ],
    ],
  ],
  [
    'R5: highlighted words',
    opening('<w:highlight w:val="yellow"/>'),
    [
      [
        'R5 error',
        '为规范市场监管，现就有关',
        '颜色：有突出显示的底色，应为 黑色（发文机关标志为红色）',
        'colour: unexpected highlighted, expected black (the mark is red)',
      ],
    ],
  ],
  [
    'R5: a coloured page number',
    officialDocument(
      {},
      {
        odd: footer('<w:ind w:right="280"/><w:jc w:val="right"/>').replace(
          '<w:rPr></w:rPr>',
          '<w:rPr><w:color w:val="0000FF"/></w:rPr>',
        ),
      },
    ),
    [
      [
        'R5 error',
        '— # —',
        '颜色：字色 `0000FF`，应为 黑色（发文机关标志为红色）',
        'colour: unexpected colour `0000FF`, expected black (the mark is red)',
      ],
    ],
  ],
  [
    'R5: a mark neither red nor black',
    officialDocument({ mark: p('Mark', '清河区市场监督管理局文件', { rpr: '<w:color w:val="BD3C3C"/>' }) }),
    [
      [
        'R5 error',
        '清河区市场监督管理局文件',
        '颜色：字色 `BD3C3C`，应为 黑色（发文机关标志为红色）',
        'colour: unexpected colour `BD3C3C`, expected black (the mark is red)',
      ],
      [
        'R11 warning',
        '清河区市场监督管理局文件',
        '标志的颜色：字色 `BD3C3C`，应为 红色',
        'colour of the mark: unexpected colour `BD3C3C`, expected red',
      ],
    ],
  ],
  [
    'R7: the list of annexes below the signature',
    moved({ list: '', note: `${pieces.note}${pieces.list}` }),
    [
      [
        'R7 error',
        '清河区市场监督管理局',
        '各要素的次序：署名在附件说明之前，应为 版头、主体、版记依次编排',
        'order of the elements: unexpected organ stands before attachment-list, expected head, body, imprint in this order',
      ],
    ],
  ],
  [
    'R7: copies below the printing organ',
    moved({ imprint: imprintOf().replace(/(<w:tr>.*?<\/w:tr>)(<w:tr>.*?<\/w:tr>)/, '$2$1') }),
    [
      [
        'R7 error',
        '清河区市场监督管理局办公',
        '各要素的次序：印发在抄送之前，应为 版头、主体、版记依次编排',
        'order of the elements: unexpected printed-by stands before copies-to, expected head, body, imprint in this order',
      ],
    ],
  ],
];

test.each(BROKEN)('%s', (_, file, says) => {
  expect(formatFindings(file)).toEqual(says);
});

test.each<[name: string, file: Uint8Array]>([
  ['R1: paper 0.15 mm too wide', on({ width: 210.15 })],
  ['R2: text that begins 1 mm too low', on({ top: 38 })],
  ['R2: text that begins 1 mm too high', on({ top: 36 })],
  ['R2: a binding edge 1 mm too wide', on({ left: 29 })],
  ['R2: a binding edge 1 mm too narrow', on({ left: 27 })],
  ['R2: a text area 0.3 mm too wide', on({ textWidth: 156.3 })],
  ['R2: a text area 0.3 mm too high', on({ textHeight: 225.3 })],
  ['R2: a text area just as high as 22 lines', on({ textHeight: 224.7 })],
  ['R2, R4: margins and lines of GB/T 33476', on({ top: 34.58, textHeight: 229.84 }, { line: 589 })],
  ['R2: margins of GB/T 33476 0.3 mm off', on({ top: 34.88, textHeight: 229.84 }, { line: 592 })],
  ['R3: a heading in 楷体 before a sentence in 仿宋', runIn('楷体_GB2312', '仿宋_GB2312')],
  [
    'R3: digits in a Western face',
    opening('<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>', '共3项，定于2026年实施。'),
  ],
  [
    'R3: a rare character in a face that has it',
    officialDocument({
      opening: `<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr>${r('由张')}${r('珺', fonts('宋体'))}${r('负责。')}</w:p>`,
    }),
  ],
  ['R4: lines of 28.75 pt, which leave less than 2 mm', on({}, { line: 575 })],
  ['R4: lines closed up so that the signature keeps body on its page', on({}, { line: 520 })],
  ['R4: lines set wider for the same reason', on({}, { line: 595 })],
  ['R4: characters 0.7 pt closer, still 28', spaced(-14)],
  ['R5: black as printers mix it', opening('<w:color w:val="101010"/>')],
  [
    'R5: red as printers mix it',
    officialDocument({ mark: p('Mark', '清河区市场监督管理局文件', { rpr: '<w:color w:val="BE3C3C"/>' }) }),
  ],
])('%s is no fault', (_, file) => {
  expect(formatFindings(file)).toEqual([]);
});

test.each([
  ['R4', 574, ['行距 28.7 pt，按 7.3.5.5 为使署名与正文同页可以这样调整，须看排版结果']],
  ['R4', 575, []],
  ['R4', 595, ['行距 29.75 pt，按 7.3.5.5 为使署名与正文同页可以这样调整，须看排版结果']],
])('%s: lines of %i twentieths of a point', (id, line, reasons) => {
  expect(unjudged(on({}, { line }), id)).toEqual(reasons);
});
