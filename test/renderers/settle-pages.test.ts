import { expect, test } from 'vitest';
import type { Block, Layout, Manuscript, Part } from '../../src/documents/manuscript.ts';
import { pageRemarks, settlePages } from '../../src/renderers/settle-pages.ts';
import { everyBlock } from '../support/manuscripts.ts';

const origin = { path: [] };
const bureau = '清河市东区市场监督管理局';

interface Given {
  readonly titleLines?: number;
  readonly paragraphs?: readonly number[];
  readonly to?: string;
}

/** A notice under a mark: its title twenty characters times `titleLines`, its paragraphs as many lines as asked. */
function notice({ titleLines = 2, paragraphs = [1], to = '各成员单位：' }: Given, layout: Partial<Layout> = {}): Manuscript {
  const blocks: Block[] = [
    { kind: 'mark', organs: [bureau], suffix: '文件', origin },
    { kind: 'document-number', text: '清市监〔2026〕6号', origin, signers: [] },
    { kind: 'title', text: '监'.repeat(20 * titleLines), origin },
    { kind: 'addressee', text: to, origin: { path: ['to'] } },
    ...paragraphs.map((lines): Block => {
      return { kind: 'paragraph', level: null, number: '', lead: '', text: '文'.repeat(28 * lines - 2), origin };
    }),
    { kind: 'signature', organs: [bureau], date: '2026年7月1日', sealing: 'seal', stamps: [], origin: { path: ['issuers'] } },
    { kind: 'note', text: '（信息公开类型：主动公开）', origin },
  ];
  const part: Part = { role: 'notice', orientation: 'portrait', blocks };
  const manuscript = everyBlock();
  return { ...manuscript, layout: { ...manuscript.layout, ...layout }, parts: [part] };
}

test('a notice that fits its page is left as it is', () => {
  const manuscript = notice({});
  const settled = settlePages(manuscript);
  expect(settled.manuscript).toBe(manuscript);
  expect([settled.pitches, settled.breaks, pageRemarks(manuscript)]).toEqual([[28.95], [null], []]);
});

test('a notice a line too long is set closer, but never below 26 points', () => {
  const [pitch = 0] = settlePages(notice({ paragraphs: [2] })).pitches;
  expect(pitch).toBeLessThan(28.95);
  expect(pitch).toBeGreaterThanOrEqual(26);
});

test('a signature that no pitch brings beside body takes the end of the only paragraph with it', () => {
  const manuscript = notice({ titleLines: 4, paragraphs: [3] });
  const { pitches, breaks } = settlePages(manuscript);
  expect([pitches, pageRemarks(manuscript)]).toEqual([[28.95], []]);
  expect(breaks).toEqual([{ block: 4, offset: 54 }]);
});

test('the last of several paragraphs goes with it whole', () => {
  expect(settlePages(notice({ titleLines: 4, paragraphs: [1, 2] })).breaks).toEqual([null]);
});

test('a single line of body leaves the signature alone, which is said', () => {
  expect(pageRemarks(notice({ titleLines: 5, paragraphs: [1] }))).toEqual([
    { kind: 'signature-without-body', origin: { path: ['issuers'] } },
  ]);
});

test('addressees that leave the first page no body move into the imprint, and that is said', () => {
  const to = `${Array.from({ length: 60 }, (_, index) => `清河市第${index + 1}街道办事处`).join('、')}：`;
  const given = notice({ to, paragraphs: [2, 2] });
  const { manuscript } = settlePages(given);
  expect(manuscript.parts[0]?.blocks.some(({ kind }) => kind === 'addressee')).toBe(false);
  expect(manuscript.imprint?.sentTo).toBe(`${to.slice(0, -1)}。`);
  expect(pageRemarks(given)).toEqual([{ kind: 'addressees-moved', origin: { path: ['to'] } }]);
});

test('without an imprint they stay, and the first page is said to have no body', () => {
  const to = `${'清河市街道办事处、'.repeat(60)}：`;
  const given = { ...notice({ to, paragraphs: [2, 2] }), imprint: null };
  const { manuscript } = settlePages(given);
  expect(manuscript.parts[0]?.blocks.some(({ kind }) => kind === 'addressee')).toBe(true);
  expect(pageRemarks(given).map(({ kind }) => kind)).toContain('first-page-without-body');
});

test('an imprint that asks for an even page takes the back of an odd one, or stands apart behind a blank one', () => {
  const even = { imprintPage: 'even' } as const;
  const manuscript = notice({}, even);
  const plan: Part = { role: 'plan', orientation: 'portrait', blocks: [{ kind: 'title', text: '方案', origin }] };
  expect(settlePages(manuscript).imprintPage).toBe('last');
  expect(settlePages(notice({ titleLines: 1 })).imprintPage).toBe('last');
  expect(settlePages({ ...manuscript, parts: [plan] }).imprintPage).toBe('back');
  expect(settlePages({ ...manuscript, parts: [plan, plan] }).imprintPage).toBe('last');
  expect(settlePages({ ...manuscript, parts: [plan, { ...plan, orientation: 'landscape' }] }).imprintPage).toBe('apart');
});

test('on the one page of a letter, whose number stands right below its rule, there is room for ten lines', () => {
  const blocks = (lines: number): readonly Block[] => [
    { kind: 'mark', organs: [bureau], suffix: '', origin },
    { kind: 'document-number', text: '清市监函〔2026〕6号', origin, signers: [] },
    { kind: 'title', text: '关于商请派员的函', origin },
    { kind: 'addressee', text: '市公安局：', origin },
    { kind: 'paragraph', level: null, number: '', lead: '', text: '文'.repeat(28 * lines - 2), origin },
    { kind: 'signature', organs: [bureau], date: '2026年7月1日', sealing: 'seal', stamps: [], origin },
  ];
  const pitch = (lines: number) => {
    const manuscript = notice({}, { form: 'letter' });
    const part: Part = { role: 'notice', orientation: 'portrait', blocks: blocks(lines) };
    return settlePages({ ...manuscript, parts: [part] }).pitches[0];
  };
  expect([9, 10, 11].map(pitch)).toEqual([28.95, 28.95, 27.65]);
});

test('an imprint that just fits the last page of one grid leaves room for its foot on the other', () => {
  const lines = (count: number): Part => {
    const text = '文'.repeat(28 * count - 2);
    return {
      role: 'plan',
      orientation: 'portrait',
      blocks: [{ kind: 'paragraph', level: null, number: '', lead: '', text, origin }],
    };
  };
  const place = (count: number, grid: Layout['grid']) => {
    const manuscript = notice({}, { imprintPage: 'even', grid });
    return settlePages({ ...manuscript, parts: [lines(22), lines(count)] }).imprintPage;
  };
  const most = (grid: Layout['grid']) =>
    Array.from({ length: 22 }, (_, index) => index + 1).filter((count) => place(count, grid) === 'last').length;
  expect([most('gbt9704'), most('gbt33476')]).toEqual([20, 19]);
});
