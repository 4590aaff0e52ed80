import { expect, test } from 'vitest';
import type { Imprint, Manuscript, Part } from '../../../src/documents/manuscript.ts';
import { wordPackage } from '../../../src/renderers/docx/word-package.ts';
import { annex, annexLabel, landscapeAnnex, linesOf, mark, notice, plan, title } from '../../scenarios/blocks.ts';
import { plainManuscript } from '../../support/plain-manuscript.ts';
import { unzip } from '../../support/unzip.ts';

const NOTICE = notice(mark(['税务局']), title('通知'), linesOf(2));
const PLAN = plan(title('方案'), linesOf(2));
const ANNEX = annex(annexLabel('附件1'), title('登记表'));
const TURNED = landscapeAnnex(annexLabel('附件2'), title('统计表'));
const IMPRINT: Imprint = { origin: { path: [] }, sentTo: null, copiesTo: null, organ: '办公室', date: '2026年7月7日印发' };

interface Told {
  readonly starts: string;
  readonly paper: 'upright' | 'turned';
  /** The pages a footer is named for, each with what it shows. */
  readonly numbers: string;
}

async function sections(parts: readonly Part[], more: Partial<Manuscript> = {}): Promise<readonly Told[]> {
  const files = unzip(await wordPackage({ ...plainManuscript('a/2026/x', '标题'), ...more, parts }));
  const xml = files.get('word/document.xml') ?? '';
  const relations = new Map(
    [...(files.get('word/_rels/document.xml.rels') ?? '').matchAll(/<Relationship [^>]*>/g)].map(([text]) => [
      /\bId="(\w+)"/.exec(text)?.[1],
      `word/${/Target="([^"]+)"/.exec(text)?.[1]}`,
    ]),
  );
  return (xml.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? []).map((section) => ({
    starts: /<w:type w:val="(\w+)"\/>/.exec(section)?.[1] ?? '',
    paper: /w:orient="landscape"/.test(section) ? 'turned' : 'upright',
    numbers: (section.match(/<w:footerReference [^>]*>/g) ?? [])
      .map((each) => {
        const shown = files.get(relations.get(/r:id="(\w+)"/.exec(each)?.[1]) ?? '') ?? '';
        return `${/w:type="(\w+)"/.exec(each)?.[1]}${shown.includes('PAGE') ? '' : ' none'}`;
      })
      .toSorted()
      .join(', '),
  }));
}

const upright = { starts: 'nextPage', paper: 'upright' } as const;
const turned = { starts: 'nextPage', paper: 'turned' } as const;
const BOTH = 'default, even';

test('every part begins a page, and pages are numbered on through them (7.3.7, 7.5)', async () => {
  expect(await sections([NOTICE, PLAN, ANNEX])).toEqual([
    { ...upright, numbers: BOTH },
    { ...upright, numbers: '' },
    { ...upright, numbers: '' },
  ]);
});

test('a page on its side has numbers of its own, and so has the next upright one', async () => {
  expect(await sections([PLAN, TURNED, TURNED, ANNEX])).toEqual([
    { ...upright, numbers: BOTH },
    { ...turned, numbers: BOTH },
    { ...turned, numbers: '' },
    { ...upright, numbers: BOTH },
  ]);
});

test('an imprint stands on the last page, and on an upright one of its own behind a page on its side', async () => {
  expect(await sections([PLAN, ANNEX], { imprint: IMPRINT })).toHaveLength(2);
  expect(await sections([PLAN, TURNED], { imprint: IMPRINT })).toEqual([
    { ...upright, numbers: BOTH },
    { ...turned, numbers: BOTH },
    { ...upright, numbers: BOTH },
  ]);
});

test('an imprint that asks for an even page stands on the back of the last, or apart behind a blank page without numbers', async () => {
  const layout = { ...plainManuscript('a/2026/x', '标题').layout, imprintPage: 'even' } as const;
  const last = async (...parts: readonly Part[]) => (await sections(parts, { imprint: IMPRINT, layout })).at(-1);
  expect(await last(PLAN)).toEqual({ starts: 'evenPage', paper: 'upright', numbers: '' });
  expect(await last(PLAN, ANNEX)).toEqual({ ...upright, numbers: '' });
  expect(await last(PLAN, TURNED)).toEqual({ starts: 'oddPage', paper: 'upright', numbers: 'default none, even none' });
});

test('the first page of a letter shows no number, the others do (10.1)', async () => {
  const layout = { ...plainManuscript('a/2026/x', '标题').layout, form: 'letter' } as const;
  expect(await sections([NOTICE, ANNEX], { layout })).toEqual([
    { ...upright, numbers: 'default, even, first none' },
    { ...upright, numbers: '' },
  ]);
  expect(await sections([PLAN], { layout })).toEqual([{ ...upright, numbers: BOTH }]);
});

test('a manuscript without parts is one empty page, with its imprint where it has one', async () => {
  expect(await sections([])).toEqual([{ ...upright, numbers: BOTH }]);
  expect(await sections([], { imprint: IMPRINT })).toEqual([{ ...upright, numbers: BOTH }]);
});
