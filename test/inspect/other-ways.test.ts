import { expect, test } from 'vitest';
import { inspect } from '../../src/inspect/inspect.ts';
import { deviationsOf } from '../../src/inspect/summarize-inspection.ts';
import { footer, imprintOf, officialDocument, parts, pieces } from '../support/official-document.ts';
import { fonts, p, r, type WordParts, wordDocument } from '../support/word-document.ts';

const margins = (sides: string) => `<w:pgSz w:w="11906" w:h="16838"/><w:pgMar ${sides} w:header="850" w:footer="1451"/>`;
const drawnLine =
  '<w:p><w:r><w:pict><v:line from="0,0" to="442pt,0" strokecolor="black" strokeweight="1pt"/></w:pict></w:r></w:p>';
const RED_TOP = '<w:pBdr><w:top w:val="single" w:sz="8" w:space="8" w:color="FF0000"/></w:pBdr>';
const row = (...cells: readonly string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
const paragraphs = (...own: readonly string[]) => own.join('');
const copies = (ppr: string, text = '抄送：区委办公室，区人大常委会办公室。') => p('Small', text, { ppr });
const printed = (ppr: string, text = '清河区市场监督管理局办公室\t2026年7月8日印发') => p('Small', text, { ppr });
const line = (side: string, size: number) => `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="000000"/>`;

/** Files that keep the standard in ways of their own. */
const KEPT: Readonly<Record<string, Uint8Array>> = {
  'a gutter that makes up the binding edge': officialDocument(
    {},
    { page: margins('w:top="2098" w:right="1474" w:bottom="1984" w:left="1021" w:gutter="567"') },
  ),
  'a gutter at the top': officialDocument(
    {},
    {
      page: margins('w:top="1531" w:right="1474" w:bottom="1984" w:left="1588" w:gutter="567"'),
      settings: '<w:evenAndOddHeaders/><w:gutterAtTop/>',
    },
  ),
  'a top margin that lets no header push it': officialDocument(
    {},
    { page: margins('w:top="-2098" w:right="1474" w:bottom="1984" w:left="1588"') },
  ),
  'an imprint with the rules drawn': officialDocument({
    imprint: paragraphs(
      drawnLine,
      copies('<w:ind w:left="1120" w:right="280" w:hanging="840"/>'),
      printed('<w:tabs><w:tab w:val="right" w:pos="8564"/></w:tabs><w:ind w:left="280"/>'),
      drawnLine,
    ),
  }),
  'an imprint between paragraphs with borders': officialDocument({
    imprint: paragraphs(
      p('Small', '', { ppr: `<w:pBdr>${line('bottom', 8)}</w:pBdr>` }),
      copies(`<w:pBdr>${line('bottom', 6)}</w:pBdr><w:ind w:left="1120" w:right="280" w:hanging="840"/>`),
      printed('<w:tabs><w:tab w:val="right" w:pos="8564"/></w:tabs><w:ind w:left="280"/>'),
      p('Small', '', { ppr: `<w:pBdr>${line('top', 8)}</w:pBdr>` }),
    ),
  }),
  'short copies that reach no edge': officialDocument({
    imprint: imprintOf().replace(' w:right="280" w:hanging', ' w:hanging'),
  }),
  'an imprint as wide as the text in per cent': officialDocument({
    imprint: imprintOf()
      .replace('w:w="8844" w:type="dxa"', 'w:w="5000" w:type="pct"')
      .replace(/<w:gridCol w:w="\d+"\/>/g, '<w:gridCol w:w="100"/>'),
  }),
  'an imprint that states no width at all': officialDocument({
    imprint: imprintOf()
      .replace('<w:tblW w:w="8844" w:type="dxa"/>', '')
      .replace(/<w:tblGrid>.*?<\/w:tblGrid>/, ''),
  }),
  'a copy number and an urgency in a table': officialDocument({
    zone: `<w:tbl><w:tblGrid><w:gridCol w:w="4422"/><w:gridCol w:w="4422"/></w:tblGrid>${row(p('Normal', '000001'), p('Normal', ''))}${row(p('Normal', '机密★1年', { rpr: fonts('黑体') }), p('Normal', ''))}</w:tbl>${parts.blank}`,
  }),
  'a secrecy up to a day': officialDocument({
    zone: `${p('Normal', '000001')}${p('Normal', '机密★2027年6月1日', { rpr: fonts('黑体') })}${pieces.zone.replace(parts.blank.repeat(2), '')}`,
  }),
  'the indent typed with a tab': officialDocument({
    opening:
      '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:tab/></w:r><w:r><w:t>为规范监管，现通知如下。</w:t></w:r></w:p>',
  }),
  'a page number at a right tab': officialDocument(
    {},
    {
      odd: footer('<w:tabs><w:tab w:val="right" w:pos="8564"/></w:tabs>').replace('<w:r>', '<w:r><w:tab/></w:r><w:r>'),
    },
  ),
  'a red rule above the blank line below the number': officialDocument({
    number: p('Number', '清市监〔2026〕6号'),
    afterNumber: `${p('Normal', '', { ppr: `${RED_TOP.replace('w:space="8"', 'w:space="0"')}<w:spacing w:before="170" w:after="0" w:line="579" w:lineRule="exact"/>` })}${parts.blank}`,
  }),
  'minutes with a number of their own form': officialDocument({
    mark: p('Mark', '清河区政府办公会议纪要'),
    number: p('Number', '第5号', { ppr: parts.rule }),
  }),
  'a day of adoption below the title': officialDocument({
    title: `${pieces.title}${p('Normal', '2026年7月7日', { ppr: '<w:jc w:val="center"/>' })}`,
    list: '',
    organ: '',
    date: '',
    note: '',
  }),
  'an order whose mark takes two lines': officialDocument({
    zone: `${parts.blank}${p('Normal', '', { ppr: parts.exact(555) })}`,
    mark: `${p('Mark', '清河区人民政府')}${p('Mark', '令')}`,
    number: p('Number', '第1号'),
  }),
};

/** What would be wrong with the measure of typing, and with nothing else. */
const TYPED = new Set(['R48 段首的空格']);

test.each(Object.entries(KEPT))('%s is no fault', (_, bytes) => {
  expect(faultsOf(bytes).filter((fault) => !TYPED.has(fault.replace(/:.*$/, '')))).toEqual([]);
});

test('a file without properties of its section states no page, and has no number', () => {
  const bytes = wordDocument({ body: p('', '关于开展抽查的通知') });
  const inspection = inspect(bytes);
  if ('advice' in inspection) throw new Error(inspection.text.en);
  const outcomes = new Map(inspection.rules.map(({ rule, outcome }): [string, string] => [rule.id, outcome]));
  expect(['R1', 'R2', 'R4'].map((id) => outcomes.get(id))).toEqual(Array(3).fill('not-measurable'));
  expect(faultsOf(bytes)).toContain('R38 页码: 没有');
});

test('letters higher than the lines of the grid take lines nobody counted', () => {
  const auto = '<w:spacing w:line="240" w:lineRule="auto"/>';
  const inspection = inspect(
    officialDocument(
      { mark: p('Mark', '清河区市场监督管理局文件', { ppr: auto }) },
      { bodySpacing: auto, section: '<w:docGrid w:type="lines" w:linePitch="579"/>' },
    ),
  );
  const verdicts = 'advice' in inspection ? [] : inspection.rules.find(({ rule }) => rule.id === 'R11')?.verdicts;
  expect(verdicts?.[0]?.outcome).toBe('not-measurable');
});

test('two columns hold no 28 characters a line', () => {
  const found = faultsOf(officialDocument({}, { section: '<w:cols w:num="2" w:space="425"/>' }));
  expect(found.filter((fault) => fault.startsWith('R4'))).toEqual(['R4 每行字数: 每字 15.75 pt，分 2 栏，排 13 字']);
});

test('a face nobody named is said to be missing, not shown as nothing', () => {
  const bare: WordParts = {
    body: `${p('', '清河区市场监督管理局文件', { rpr: '<w:color w:val="FF0000"/><w:sz w:val="72"/>' })}${p('', '清市监〔2026〕6号')}${p('', '签发人：赵一')}<w:p>${r('为做好抽查工作。')}</w:p>`,
  };
  const said = faultsOf(wordDocument(bare));
  expect(said.filter((fault) => fault.includes('``'))).toEqual([]);
  expect(said).toContain('R11 标志的字体: `清` 没有指定字体');
});

test('a letter without any page number shows none on its first page', () => {
  const letter = officialDocument(
    {
      zone: '',
      mark: p('Mark', '清河区市场监督管理局', {
        ppr: '<w:framePr w:w="9638" w:vAnchor="page" w:hAnchor="page" w:x="1134" w:y="1701"/>',
      }),
      afterMark: '',
      number: p('Number', '清市监函〔2026〕6号', { ppr: '<w:jc w:val="right"/>' }),
    },
    { odd: p('Footer', ''), even: p('Footer', '') },
  );
  expect(faultsOf(letter).filter((fault) => fault.startsWith('R43 首页'))).toEqual([]);
});

test('margins of the program alone make no letter of a document', () => {
  const inspection = inspect(
    officialDocument(
      { zone: '', mark: p('Mark', '清河区市场监督管理局') },
      { page: margins('w:top="1440" w:right="1800" w:bottom="1440" w:left="1800"') },
    ),
  );
  expect('advice' in inspection ? '' : inspection.form).toBe('document');
});

function faultsOf(bytes: Uint8Array): readonly string[] {
  const inspection = inspect(bytes);
  if ('advice' in inspection) throw new Error(inspection.text.en);
  return deviationsOf(inspection).map(
    ({ result: { rule }, verdict }) => `${rule.id} ${verdict.aspect.zh}: ${verdict.measured.zh}`,
  );
}
