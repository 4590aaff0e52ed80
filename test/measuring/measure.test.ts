import { expect, test } from 'vitest';
import { everyBlock } from '../support/manuscripts.ts';
import { equal, holds, within } from './finding.ts';
import { measure } from './measure.ts';
import { measureTable } from './measure-table.ts';
import type { PageScan, Scan } from './scan.ts';
import { SETTINGS } from './sheet.ts';
import type { TextLine } from './text-lines.ts';

const line = (text: string, [left, right, top]: readonly [number, number, number]): TextLine => {
  return { text, left, right, top, bottom: top + 5.6 };
};

const page = (number: number, lines: readonly TextLine[]): PageScan => {
  return { number, landscape: false, width: 210, height: 297, raster: null, lines };
};

const fonts = ['FangSong', 'XiaoBiaoSong', 'Hei', 'Kai', 'Song'].map((face) => {
  return { name: `ABCDEF+Gw${face}-Regular`, type: 'CID TrueType', embedded: true };
});

const failed = (scan: Scan, setting = SETTINGS.browser) =>
  measure(scan, { manuscript: { ...everyBlock(), imprint: null } }, setting).flatMap(({ ok, what }) => (ok ? [] : [what]));

test('a length is held against what is wanted; what was not found fails', () => {
  expect(within('head', 72.5, [72, 1])).toEqual({ what: 'head', measured: '72.50', wanted: '72 ± 1', ok: true });
  expect(within('head', 74, [72, 1]).ok).toBe(false);
  expect(within('head', null, [72, 1])).toMatchObject({ measured: 'none', ok: false });
  expect(equal('lines', 21, 22).ok).toBe(false);
  expect(holds('body', true)).toMatchObject({ measured: 'yes', ok: true });
});

test('lines, characters and margins of a full page are judged', () => {
  const rows = Array.from({ length: 22 }, (_, row) => line('国'.repeat(28), [28, 184, 39 + row * 10.213]));
  const full = failed({ fonts, pages: [page(1, rows)] });
  expect(full.filter((what) => /lines|pitch|characters|margin/.test(what))).toEqual([]);
  const wide = rows.map((row) => ({ ...row, text: `${row.text}国`, right: 189.7, top: row.top * 0.99 }));
  expect(failed({ fonts, pages: [page(1, wide)] })).toEqual(
    expect.arrayContaining(['page 1 right', 'page 1 characters', 'page 1 pitch', 'page 1 margin right']),
  );
});

test('a date stands four characters from the right, below the middle of its organ', () => {
  const organ = line('清河市市场监督管理局', [117, 172.6, 100]);
  const body = line('正文一行，不是署名', [28, 100, 80]);
  const date = line('2026年7月7日', [128, 161.8, 110]);
  expect(failed({ fonts, pages: [page(1, [body, organ, date])] }).filter((what) => /date|organ/.test(what))).toEqual([]);
  expect(failed({ fonts, pages: [page(1, [body, organ, { ...date, left: 136, right: 170 }])] })).toEqual(
    expect.arrayContaining(['date right', 'organ over date']),
  );
  expect(failed({ fonts, pages: [page(1, [organ, date])] })).toContain('signature page shows body');
});

test('fonts are those of the document, whole in the file', () => {
  const strange = [...fonts, { name: '[none]', type: 'Type 3', embedded: true }];
  expect(failed({ fonts, pages: [page(1, [])] }).filter((what) => /font|face/.test(what))).toEqual([]);
  expect(failed({ fonts: strange, pages: [page(1, [])] })).toContain('strange fonts');
  expect(failed({ fonts: fonts.slice(1), pages: [page(1, [])] })).toContain('faces');
});

test('a table shows the value that lies furthest out, and what failed', () => {
  const findings = [within('page 1 number', 269.1, [269, 0.7]), within('page 2 number', 271, [269, 0.7])];
  const table = measureTable([{ name: 'letter', route: 'browser', pages: 2, findings }]);
  expect(table.split('\n')).toHaveLength(3);
  expect(table).toContain('| letter | browser | 2 |');
  expect(table).toMatch(/271\.00 .*\| page 2 number 271\.00 \|$/m);
});
