import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inspect } from '../../src/inspect/inspect.ts';
import { deviationsOf } from '../../src/inspect/summarize-inspection.ts';
import { footer, imprintOf, officialDocument, parts, pieces, tableOf } from '../support/official-document.ts';
import { fonts, p, r, wordDocument } from '../support/word-document.ts';

const A4 =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:footer="1451"/>';
const DOUBLE =
  '<w:pBdr><w:top w:val="single" w:sz="6" w:color="FF0000"/><w:bottom w:val="single" w:sz="24" w:color="FF0000"/></w:pBdr>';

/** What each file does otherwise than the standard asks, as `rule aspect: found`, and nothing else. */
const FILES: Readonly<Record<string, readonly [Uint8Array, readonly string[]]>> = {
  'a document that keeps every rule': [officialDocument(), []],
  'a document that LibreOffice wrote anew': [readFileSync('test/fixtures/word/libreoffice.docx'), []],
  'lines of 29 points': [officialDocument({}, { line: 580 }), ['R4 每面行数: 行距 29 pt，排 21 行']],
  'lines of 28 points': [
    officialDocument({}, { line: 560 }),
    ['R4 每面行数: 行距 28 pt，排 22 行，第 22 行下剩 7.7 mm', 'R11 标志上边缘至纸张上边: 71.0 mm'],
  ],
  'characters not drawn together': [
    officialDocument({}, { runDefaults: `${fonts('仿宋_GB2312')}${parts.size(32)}` }),
    ['R4 每行字数: 每字 16 pt，排 27 字'],
  ],
  'margins as the program sets them': [
    officialDocument(
      {},
      {
        page: '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1474" w:bottom="2642" w:left="1588" w:footer="1451"/>',
      },
    ),
    ['R2 上边距: 25.4 mm', 'R11 标志上边缘至纸张上边: 60.4 mm'],
  ],
  'paper of another size': [
    officialDocument(
      {},
      {
        page: '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="2098" w:right="1808" w:bottom="986" w:left="1588" w:footer="453"/>',
      },
    ),
    ['R1 纸张大小: 215.9 mm × 279.4 mm'],
  ],
  'a body in 宋体': [
    officialDocument({ opening: p('Body', '为规范市场监管。', { rpr: fonts('宋体') }) }),
    ['R3 正文等的字体字号: 字体 `宋体`'],
  ],
  'quotes in Times New Roman': [
    officialDocument({
      opening: p('Body', '为做好“双随机”抽查。', {
        rpr: '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312" w:hint="default"/>',
      }),
    }),
    ['R3 引号、破折号、省略号: `“` 为 `Times New Roman`'],
  ],
  'fonts of the theme': [
    officialDocument(
      {
        opening: p('Body', '为规范市场监管。', {
          rpr: '<w:rFonts w:asciiTheme="minorEastAsia" w:eastAsiaTheme="minorEastAsia"/>',
        }),
      },
      {
        theme:
          '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont>',
      },
    ),
    ['R3 正文等的字体字号: 字体 `等线`', 'R3 主题字体: 字体 `等线` 由主题决定'],
  ],
  'a name the font does not have': [
    officialDocument({ opening: p('Body', '由张珺负责。') }),
    ['R3 生僻字: `仿宋_GB2312` 里没有 `珺`'],
  ],
  'blue words': [
    officialDocument({ opening: p('Body', '为规范市场监管。', { rpr: '<w:color w:val="0070C0"/>' }) }),
    ['R5 颜色: 字色 `0070C0`'],
  ],
  'a copy number of four digits': [
    officialDocument({ zone: `${p('Normal', '0001')}${pieces.zone.replace(parts.blank, '')}` }),
    ['R8 份号的写法: `0001`'],
  ],
  'a secrecy without copy number': [
    officialDocument({
      zone: `${parts.blank}${p('Normal', '机密', { rpr: fonts('黑体') })}${pieces.zone.replace(parts.blank.repeat(2), '')}`,
    }),
    ['R9 涉密公文的份号: 没有'],
  ],
  'an urgency in 仿宋': [
    officialDocument({ zone: `${p('Normal', '特急')}${pieces.zone.replace(parts.blank, '')}` }),
    ['R10 紧急程度的字体字号: 字体 `仿宋_GB2312`'],
  ],
  'a mark too high': [officialDocument({ zone: parts.blank.repeat(2) }), ['R11 标志上边缘至纸张上边: 57.4 mm']],
  'a black mark': [
    officialDocument({ mark: p('Mark', '清河区市场监督管理局文件', { rpr: '<w:color w:val="000000"/>' }) }),
    ['R11 标志的颜色: 字色 `000000`'],
  ],
  'half-width brackets in the number': [
    officialDocument({ number: p('Number', '清市监[2026]6号', { ppr: parts.rule }) }),
    ['R13 发文字号的写法: `清市监[2026]6号`：年份不在六角括号〔〕里'],
  ],
  'a number with 第 and a leading zero': [
    officialDocument({ number: p('Number', '清市监〔2026〕第06号', { ppr: parts.rule }) }),
    ['R13 发文字号的写法: `清市监〔2026〕第06号`：多了“第”字'],
  ],
  'a number one line below the mark': [officialDocument({ afterMark: parts.blank }), ['R13 标志与发文字号之间: 空 1 行']],
  'a request without signer': [
    officialDocument({ title: p('Title', '关于调整抽查计划的请示') }),
    ['R13 发文字号的位置: 居中', 'R14 签发人: 没有'],
  ],
  'no red rule': [officialDocument({ number: p('Number', '清市监〔2026〕6号') }), ['R15 红线: 没有找到']],
  'a red rule too near': [
    officialDocument({ number: p('Number', '清市监〔2026〕6号', { ppr: parts.rule.replace('w:space="8"', 'w:space="1"') }) }),
    ['R15 红线在发文字号之下: 约 1.4 mm'],
  ],
  'a title that ends with a full stop': [
    officialDocument({ title: p('Title', '关于开展抽查的通知。') }),
    ['R16 标题末尾: 以 `。` 结尾'],
  ],
  'a title in bold 黑体': [
    officialDocument({ title: p('Title', '关于开展抽查的通知', { rpr: `${fonts('黑体')}<w:b/>` }) }),
    ['R16 标题的字体字号: 字体 `黑体`', 'R16 标题的笔画: 加粗'],
  ],
  'a title that leaves 通知 alone': [
    officialDocument({ title: p('Title', '清河区市场监督管理局关于开展抽查的\n通知') }),
    ['R16 标题的回行: 末行只有 `通知`'],
  ],
  'an addressee indented, with a half-width colon': [
    officialDocument({ addressee: p('Body', '各镇人民政府:') }),
    ['R17 主送机关的位置: 缩进 2 字', 'R17 主送机关的末尾: 以 `:` 结尾，或中间有冒号'],
  ],
  'a body that begins on the second page': [
    officialDocument({ opening: p('Body', '为规范市场监管。', { ppr: '<w:pageBreakBefore/>' }) }),
    ['R18 正文开始处: 正文之前已经换页'],
  ],
  'a body without indent': [
    officialDocument({ opening: p('Normal', '为规范市场监管，现就有关事项通知如下。') }),
    ['R19 首行缩进: 首行空 0 字'],
  ],
  'a third level in bold': [
    officialDocument({ heading3: p('Body', '1.抽取名单', { rpr: '<w:b/>' }) }),
    ['R20 层次标题的笔画: 加粗'],
  ],
  'a first level in the face of the body': [
    officialDocument({ heading1: p('Body', '一、时间安排') }),
    ['R20 `一、` 一级的字体字号: 字体 `仿宋_GB2312`'],
  ],
  'a sign after the brackets of a level': [
    officialDocument({ heading2: p('Body', '（一）、启动', { rpr: fonts('楷体_GB2312') }) }),
    ['R20 序数的写法: `（一）、`'],
  ],
  'a level left out': [officialDocument({ heading2: '', heading3: '' }), ['R20 层次的次序: `一、` 之下直接用 `（1）`']],
  'a stop after the name of an annex': [
    officialDocument({ list: pieces.list.replace('抽查对象名单', '抽查对象名单。') }),
    ['R21 附件名称之后: 以 `。` 结尾', 'R21 附件说明与附件: 说明为 `抽查对象名单。`，附件为 `抽查对象名单`'],
  ],
  'a list of annexes as 附件1：': [
    officialDocument({ list: `${parts.blank}${p('Body', '附件1：抽查事项清单')}${p('Body', '附件2：抽查对象名单')}` }),
    [
      'R21 附件说明的写法: `附件1：抽查事项清单`',
      'R21 附件的编号: 没有编号，或写法不是 `1.`',
      'R21 附件说明的缩进: 首行空 2 字',
      'R21 附件说明与附件: 说明为 `附件1：抽查事项清单`，附件为 `抽查事项清单`',
    ],
  ],
  'an annex of another name': [
    officialDocument({ annexTitle: '检查事项表' }),
    ['R21 附件说明与附件: 说明为 `抽查事项清单`，附件为 `检查事项表`'],
  ],
  'organ and date flush right': [
    officialDocument({
      organ: p('Normal', '清河区市场监督管理局', { ppr: '<w:jc w:val="right"/>' }),
      date: p('Normal', '2026年7月7日', { ppr: '<w:jc w:val="right"/>' }),
    }),
    ['R22 署名和日期的位置: 日期右空 0 字，署名中心偏 11.2 mm'],
  ],
  'a date with leading zeros': [
    officialDocument({ date: p('Normal', '2026年07月07日', { ppr: '<w:ind w:right="1105"/><w:jc w:val="right"/>' }) }),
    ['R22 署名和日期的位置: 日期右空 3.5 字，署名中心偏 0.0 mm', 'R26 成文日期: `2026年07月07日`：月日编了虚位'],
  ],
  'half-width brackets around the note': [
    officialDocument({ note: p('Body', '(此件公开发布)') }),
    ['R28 附注的括号: `(此件公开发布)`'],
  ],
  'an annex that goes on with the page': [officialDocument({ annexBreak: '' }), ['R29 附件开始处: 前面没有换页']],
  'a label with a colon': [officialDocument({ annexLabel: '附件1：' }), ['R30 附件序号的写法: `附件1：`']],
  'rules of the imprint alike': [
    officialDocument({ imprint: imprintOf({ outer: 4, inner: 4 }) }),
    ['R32 首末两条的粗细: 0.18 mm'],
  ],
  'copies without a full stop': [
    officialDocument({ imprint: imprintOf({ copies: '抄送：区委办公室' }) }),
    ['R33 抄送的写法: `抄送：区委办公室` 以 `室` 结尾'],
  ],
  'an imprint that floats a line above the foot': [
    officialDocument({ imprint: imprintOf({ place: '<w:tblpPr w:vertAnchor="margin" w:tblpY="11044"/>' }) }),
    ['R37 版记的定位: 末条分隔线约在版心下边缘之上 10.2 mm'],
  ],
  'an imprint that floats at the foot': [
    officialDocument({ imprint: imprintOf({ place: '<w:tblpPr w:vertAnchor="margin" w:tblpY="11623"/>' }) }),
    [],
  ],
  'a day of printing with leading zeros': [
    officialDocument({ imprint: imprintOf({ day: '2026年07月08日印发' }) }),
    ['R35 印发日期的写法: `2026年07月08日印发`'],
  ],
  'annexes numbered anew': [
    officialDocument(
      { note: p('Body', '（此件公开发布）', { ppr: `<w:sectPr>${A4}</w:sectPr>` }) },
      { section: '<w:pgNumType w:start="1"/>' },
    ),
    ['R40 附件所在节的页码: 从 1 重新编排'],
  ],
  'names of those present in 宋体': [
    officialDocument({
      mark: p('Mark', '清河区政府办公会议纪要'),
      closing: `${parts.blank}<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr>${r('出席：', fonts('黑体'))}${r('赵一', fonts('宋体'))}</w:p>`,
    }),
    ['R45 出席、请假、列席的字体: `赵` 为 `宋体`'],
  ],
  'a letter with 文件 and the rule upside down': [
    officialDocument({
      zone: '',
      mark: `${p('Mark', '清河区市场监督管理局文件', { ppr: '<w:framePr w:w="9638" w:vAnchor="page" w:hAnchor="page" w:x="1134" w:y="1701"/>' })}${p('', '', { ppr: `<w:framePr w:w="9638" w:vAnchor="page" w:y="2753"/>${DOUBLE}` })}`,
      afterMark: '',
      number: p('Number', '清市监函〔2026〕6号', { ppr: '<w:jc w:val="right"/>' }),
      imprint: p('Small', '抄送：区委办公室。', { ppr: '<w:ind w:left="1120" w:right="280" w:hanging="840"/>' }),
    }),
    ['R43 信函标志: 加了“文件”', 'R43 标志下的双线: `thinThick`', 'R43 首页页码: 显示'],
  ],
  'a page number in the middle': [
    officialDocument({}, { settings: '', odd: footer('<w:jc w:val="center"/>') }),
    ['R38 页码的位置: 居中，单双页没有分开'],
  ],
  'a first page without a number': [
    officialDocument({}, { section: '<w:titlePg/>' }),
    ['R38 首页的页码: 首页单设页脚，没有页码'],
  ],
  'a number between hyphens': [
    officialDocument({}, { section: '<w:pgNumType w:fmt="numberInDash"/>' }),
    ['R38 页码的数字: 编号格式 `numberInDash`'],
  ],
  'no page number': [officialDocument({}, { odd: p('Footer', ''), even: p('Footer', '') }), ['R38 页码: 没有']],
  'a page number in a box at the outer edge, as WPS puts it': [
    officialDocument({}, { odd: boxed('outside'), even: boxed('outside') }),
    [],
  ],
  'a page number in a box in the middle': [
    officialDocument({}, { odd: boxed('center'), even: boxed('center') }),
    ['R38 页码的位置: 文本框居中'],
  ],
  'a grid of 22 lines and 28 characters, lines and characters left to it': [
    officialDocument(
      { zone: '', mark: p('Mark', '清河区市场监督管理局文件', { ppr: '<w:spacing w:before="1984"/>' }) },
      {
        runDefaults: `${fonts('仿宋_GB2312')}${parts.size(32)}`,
        bodySpacing: '<w:spacing w:line="240" w:lineRule="auto"/>',
        section: '<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"/>',
      },
    ),
    [],
  ],
  'a table without a grid': [
    officialDocument({ table: tableOf([['事项', '对象']], '') }),
    ['R41 表格的列宽: 没有列宽（tblGrid）'],
  ],
  'a half-width comma': [
    officialDocument({ opening: p('Body', '为规范监管,现通知如下。') }),
    ['R42 标点: 汉字后用了半角标点：`规范监管,现通知`'],
  ],
  'bold words in the body': [
    officialDocument({
      opening: `<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr>${r('请')}${r('务必', '<w:b/>')}${r('落实。')}</w:p>`,
    }),
    ['R46 字形: 加粗'],
  ],
  'text in the header': [officialDocument({}, { header: p('Normal', '内部资料') }), ['R47 页眉: `内部资料`']],
  'indents of blanks': [
    officialDocument({ opening: p('Normal', '　　为规范市场监管，现就有关事项通知如下。') }),
    ['R48 段首的空格: 用空格缩进'],
  ],
};

test.each(Object.entries(FILES))('%s', (_, [bytes, expected]) => {
  const inspection = inspect(bytes);
  if ('advice' in inspection) throw new Error(inspection.text.en);
  const found = deviationsOf(inspection).map(
    ({ result: { rule }, verdict }) => `${rule.id} ${verdict.aspect.zh}: ${verdict.measured.zh}`,
  );
  expect(found).toEqual(expected);
});

/** A footer with the number in a text box, placed by the edge of the page. */
function boxed(align: string): string {
  return `<w:p><w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="margin"><wp:align>${align}</wp:align></wp:positionH><wps:wsp><wps:spPr/><wps:txbx><w:txbxContent>${footer('')}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r></w:p>`;
}

const resultOf = (id: string, bytes: Uint8Array) => {
  const inspection = inspect(bytes);
  return 'advice' in inspection ? undefined : inspection.rules.find(({ rule }) => rule.id === id);
};

test('what only a printed page tells is never said to pass', () => {
  const outcomes = ['R6', 'R23', 'R27', 'R36', 'R37', 'R39'].map((id) => resultOf(id, officialDocument())?.outcome);
  expect(new Set(outcomes)).toEqual(new Set(['not-measurable']));
});

test('a rule that looked at some of what it asks passes in part', () => {
  expect(resultOf('R32', officialDocument())?.outcome).toBe('partial');
});

test('lines whose height the font decides are not measured', () => {
  const bytes = officialDocument({
    mark: p('Mark', '清河区市场监督管理局文件', { ppr: '<w:spacing w:line="240" w:lineRule="auto"/>' }),
  });
  const verdicts = resultOf('R11', bytes)?.verdicts.map(({ outcome }) => outcome);
  expect(verdicts?.[0]).toBe('not-measurable');
});

test('an empty file passes nothing that asks for text', () => {
  const inspection = inspect(wordDocument({ body: '' }));
  const passed = 'advice' in inspection ? [] : inspection.rules.filter(({ outcome }) => outcome === 'pass');
  expect(passed.map(({ rule }) => rule.id)).toEqual(['R47']);
});

test('margins of GB/T 33476 are taken for what they are', () => {
  const page =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1961" w:right="1474" w:bottom="1847" w:left="1588" w:footer="1451"/>';
  const inspection = inspect(officialDocument({}, { page, line: 592 }));
  expect('advice' in inspection ? '' : inspection.profile.id).toBe('B');
  expect(['R2', 'R4'].map((id) => resultOf(id, officialDocument({}, { page, line: 592 }))?.outcome)).toEqual(['pass', 'pass']);
});
