import { fonts, p, r, type WordParts, wordDocument } from './word-document.ts';

/** The pieces of a document in their order; a test replaces those it is about. */
export interface Pieces {
  readonly zone: string;
  readonly mark: string;
  readonly afterMark: string;
  readonly number: string;
  readonly afterNumber: string;
  readonly title: string;
  readonly afterTitle: string;
  readonly addressee: string;
  readonly opening: string;
  readonly heading1: string;
  readonly heading2: string;
  readonly heading3: string;
  readonly heading4: string;
  readonly closing: string;
  readonly list: string;
  readonly beforeSignature: string;
  readonly organ: string;
  readonly date: string;
  readonly note: string;
  readonly annexBreak: string;
  readonly annexLabel: string;
  readonly annexTitle: string;
  readonly annexBody: string;
  readonly table: string;
  readonly imprint: string;
  /** All annexes with their breaks, in place of the two of the pieces above; empty for these. */
  readonly annexes: string;
}

const exact = (line: number): string => `<w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/>`;
const size = (half: number): string => `<w:sz w:val="${half}"/>`;
const blank = p('Normal', '');
const red = '<w:color w:val="FF0000"/>';

/** Formatting tests vary. */
export const parts = {
  exact,
  size,
  blank,
  rule: '<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="8" w:color="FF0000"/></w:pBdr>',
  indent: '<w:ind w:firstLineChars="200" w:firstLine="630"/>',
} as const;

/** A document that keeps every rule a file can keep. */
export const pieces: Pieces = {
  zone: `${blank.repeat(3)}${p('Normal', '', { ppr: exact(247), rpr: '' })}`,
  mark: p('Mark', '清河区市场监督管理局文件'),
  afterMark: blank.repeat(2),
  number: p('Number', '清市监〔2026〕6号', { ppr: parts.rule }),
  afterNumber: blank.repeat(2),
  title: p('Title', '清河区市场监督管理局\n关于开展“双随机、一公开”抽查的通知'),
  afterTitle: blank,
  addressee: p('Normal', '各镇人民政府，区有关部门：'),
  opening: p('Body', '为规范市场监管，现就有关事项通知如下。'),
  heading1: p('Body', '一、时间安排', { rpr: fonts('黑体') }),
  heading2: p('Body', '（一）启动', { rpr: fonts('楷体_GB2312') }),
  heading3: p('Body', '1.抽取名单'),
  heading4: p('Body', '（1）随机抽取检查对象'),
  closing: p('Body', '请遵照执行。'),
  list: `${blank}${p('Normal', '附件：1.抽查事项清单', { ppr: '<w:ind w:left="1890" w:hanging="1260"/>' })}${p('Normal', '2.抽查对象名单', { ppr: '<w:ind w:left="1890" w:hanging="315"/>' })}`,
  beforeSignature: blank.repeat(2),
  organ: p('Normal', '清河区市场监督管理局', { ppr: '<w:ind w:right="623"/><w:jc w:val="right"/>' }),
  date: p('Normal', '2026年7月7日', { ppr: '<w:ind w:right="1260"/><w:jc w:val="right"/>' }),
  note: p('Body', '（此件公开发布）'),
  annexBreak: '<w:pageBreakBefore/>',
  annexLabel: '附件',
  annexTitle: '抽查事项清单',
  annexBody: p('Body', '下列事项纳入抽查。'),
  table: tableOf([
    ['事项', '对象'],
    ['登记', '企业'],
  ]),
  imprint: imprintOf(),
  annexes: '',
};

/** A ruled table of texts. */
export function tableOf(rows: readonly (readonly string[])[], grid = '<w:gridCol w:w="4422"/><w:gridCol w:w="4422"/>'): string {
  const cells = (texts: readonly string[]) =>
    texts.map((text) => `<w:tc><w:tcPr><w:tcW w:w="4422" w:type="dxa"/></w:tcPr>${p('Cell', text)}</w:tc>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="8844" w:type="dxa"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>${p('Cell', '')}`;
}

/** An imprint with its rules, in eighths of a point. */
export function imprintOf({
  outer = 8,
  inner = 6,
  copies = '抄送：区委办公室，区人大常委会办公室。',
  day = '2026年7月8日印发',
  place = '',
} = {}): string {
  const line = (name: string, sz: number) => `<w:${name} w:val="single" w:sz="${sz}" w:space="0" w:color="000000"/>`;
  const cell = (span: number, xml: string) => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${xml}</w:tc>`;
  const organ = p('Small', '清河区市场监督管理局办公室', { ppr: '<w:ind w:left="280"/>' });
  const printed = p('Small', day, { ppr: '<w:ind w:right="280"/><w:jc w:val="right"/>' });
  const sentTo = p('Small', copies, { ppr: '<w:ind w:left="1120" w:right="280" w:hanging="840"/>' });
  return `<w:tbl><w:tblPr>${place}<w:tblW w:w="8844" w:type="dxa"/><w:tblBorders>${line('top', outer)}${line('bottom', outer)}${line('insideH', inner)}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="5844"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr>${cell(2, sentTo)}</w:tr><w:tr>${cell(1, organ)}${cell(1, printed)}</w:tr></w:tbl>${p('Normal', '', { ppr: exact(20) })}`;
}

/** The pages, styles and footers around the pieces. */
export interface Frame {
  readonly page: string;
  readonly line: number;
  readonly runDefaults: string;
  readonly settings: string;
  readonly odd: string;
  readonly even: string;
  readonly header: string;
  readonly section: string;
  /** Of the style all others are based on. */
  readonly bodySpacing: string;
}

const number = (rpr = ''): string => `${r('— ', rpr)}<w:fldSimple w:instr=" PAGE ">${r('1', rpr)}</w:fldSimple>${r(' —', rpr)}`;

/** A footer paragraph with the page's number. */
export function footer(ppr: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="Footer"/>${ppr}</w:pPr>${number()}</w:p>`;
}

const frame: Frame = {
  page: '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="850" w:footer="1451" w:gutter="0"/>',
  line: 579,
  runDefaults: `${fonts('仿宋_GB2312')}${size(32)}<w:spacing w:val="-5"/>`,
  settings: '<w:evenAndOddHeaders/>',
  odd: footer('<w:ind w:right="280"/><w:jc w:val="right"/>'),
  even: footer('<w:ind w:left="280"/><w:jc w:val="left"/>'),
  header: '',
  section: '',
  bodySpacing: '',
};

/** The file of a document, with pieces or the frame around them replaced. */
export function officialDocument(own: Partial<Pieces> = {}, around: Partial<Frame & WordParts> = {}): Uint8Array {
  const all = { ...pieces, ...own };
  const set = { ...frame, ...around };
  const references = ['default', 'even']
    .map((kind, at) => `<w:footerReference w:type="${kind}" r:id="footer${at + 1}"/>`)
    .join('');
  const header = set.header === '' ? '' : '<w:headerReference w:type="default" r:id="header1"/>';
  const { annexBreak, annexLabel, annexTitle, ...flow } = all;
  const two = `${p('Label', `${annexLabel}${annexLabel === '附件' ? '1' : ''}`, { ppr: annexBreak })}${blank}${p('Title', annexTitle)}${blank}${flow.annexBody}${flow.table}${p('Label', '附件2', { ppr: '<w:pageBreakBefore/>' })}${blank}${p('Title', '抽查对象名单')}${blank}${p('Body', '名单另行公布。')}`;
  const { annexBody: _, table: __, imprint, annexes, ...document } = flow;
  return wordDocument({
    body: `${Object.values(document).join('')}${annexes === '' ? two : annexes}${imprint}<w:sectPr>${header}${references}${set.page}${set.section}</w:sectPr>`,
    styles: stylesOf(set.bodySpacing === '' ? exact(set.line) : set.bodySpacing, set.runDefaults),
    settings: set.settings,
    running: { footer1: set.odd, footer2: set.even, ...(set.header === '' ? {} : { header1: set.header }) },
    ...around,
  });
}

function stylesOf(bodySpacing: string, runDefaults: string): string {
  const style = (id: string, ppr: string, rpr = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="Normal"/><w:pPr>${ppr}</w:pPr><w:rPr>${rpr}</w:rPr></w:style>`;
  const centred = '<w:jc w:val="center"/>';
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr>${runDefaults}</w:rPr></w:rPrDefault></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr>${bodySpacing}</w:pPr></w:style>`,
    style('Body', parts.indent),
    style('Mark', `${exact(720)}${centred}`, `${fonts('方正小标宋简体')}${size(72)}${red}<w:spacing w:val="0"/>`),
    style('Number', centred),
    style('Title', `${exact(700)}${centred}`, `${fonts('方正小标宋简体')}${size(44)}<w:spacing w:val="0"/>`),
    style('Label', '', fonts('黑体')),
    style('Cell', exact(440), size(28)),
    style('Small', exact(539), `${size(28)}<w:spacing w:val="0"/>`),
    style('Footer', exact(280), `${fonts('宋体')}${size(28)}<w:spacing w:val="0"/>`),
  ].join('');
}
