import type { Block } from '../../src/documents/manuscript.ts';
import { linesOf, plan, signed, title } from './blocks.ts';
import { ORGAN, type Scenario, scenario } from './scenario.ts';

/** After a title of one line and a blank line a first page holds 19 lines of body, a further page 22. */
const FIRST_PAGE = 19;
const PAGE = 22;
const SIGNED_LINES = 3;

function document(lines: number): readonly Block[] {
  const paragraphs = Math.floor(lines / 3) - 1;
  const rest = lines - paragraphs * 3;
  const body = [...Array.from({ length: paragraphs }, () => linesOf(3)), linesOf(rest)];
  return [title('2026年度“双随机、一公开”抽查工作计划'), ...body, signed([ORGAN], 'none')];
}

const fullPage = FIRST_PAGE - SIGNED_LINES;
const twoFullPages = fullPage + PAGE;

/** Documents whose length is what matters. */
export const lengths: readonly Scenario[] = [
  scenario('four-pages', {
    shows: '正文四页：每页22行，每行28字',
    pages: 4,
    parts: [plan(...document(FIRST_PAGE + 2 * PAGE + 9))],
    copiesTo: '市人民政府办公室',
  }),
  scenario('full-last-page', {
    shows: '最后一行恰好在版心最后一行，不多出空白页',
    pages: 2,
    parts: [plan(...document(twoFullPages))],
  }),
  scenario('imprint-new-page', {
    shows: '末页放不下版记，版记另起一页，居版心底部',
    pages: 3,
    parts: [plan(...document(twoFullPages))],
    copiesTo: '市人民政府办公室，市纪委监委机关，市委宣传部',
  }),
  scenario('imprint-just-fits', {
    shows: '版记恰好放在末页余下的地方',
    pages: 2,
    parts: [plan(...document(twoFullPages - 3))],
    copiesTo: null,
  }),
  scenario('long-copies', {
    shows: '抄送机关三行，回行与冒号后的首字对齐',
    pages: 1,
    parts: [plan(...document(8))],
    copiesTo:
      '市委各部委，市人大常委会办公室，市政府办公室，市政协办公室，市监委，市法院，市检察院，清河军分区，各人民团体，各民主党派清河市委员会，市工商业联合会',
  }),
  scenario('even-imprint', {
    shows: '版记在双数页：正文一页，版记在其背面',
    pages: 2,
    parts: [plan(...document(8))],
    copiesTo: '市人民政府办公室',
    layout: { imprintPage: 'even' },
  }),
  scenario('even-imprint-same-page', {
    shows: '版记在双数页：末页本是双数页',
    pages: 2,
    parts: [plan(...document(fullPage + 8))],
    copiesTo: '市人民政府办公室',
    layout: { imprintPage: 'even' },
  }),
  scenario('even-imprint-blank-page', {
    shows: '版记在双数页：其前有空白页，空白页和版记页不编页码',
    pages: 4,
    parts: [plan(...document(twoFullPages))],
    copiesTo: '市人民政府办公室',
    layout: { imprintPage: 'even' },
  }),
];
