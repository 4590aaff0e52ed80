import { expect, test } from 'vitest';
import { markArtifacts } from '../../../src/renderers/pdf/mark-artifacts.ts';

const marked = (...lines: readonly string[]) => markArtifacts(lines.join('\n')).split('\n');

test('text and paths outside the structure are artifacts, those within are left alone', () => {
  expect(marked('BT', '<0069> Tj', 'ET', '/P <</MCID 0 >>BDC', 'BT', '<0001> Tj', 'ET', 'EMC', '0 0 9 1 re', 'f')).toEqual([
    ...['/Artifact BMC', 'BT', '<0069> Tj', 'ET', 'EMC'],
    ...['/P <</MCID 0 >>BDC', 'BT', '<0001> Tj', 'ET', 'EMC'],
    ...['/Artifact BMC', '0 0 9 1 re', 'f', 'EMC'],
  ]);
});

test('what only clips is no artifact, and marks that say nothing of the structure go along', () => {
  expect(marked('0 0 9 9 re', 'W* n', 'BT', '/Span<</ActualText ( ) >> BDC', '<0001> Tj', 'EMC', 'ET', '/X1 Do')).toEqual([
    ...['0 0 9 9 re', 'W* n'],
    ...['/Artifact BMC', 'BT', '/Span<</ActualText ( ) >> BDC', '<0001> Tj', 'EMC', 'ET', 'EMC'],
    ...['/Artifact BMC', '/X1 Do', 'EMC'],
  ]);
});

test('a piece that is repeated becomes an artifact', () => {
  const content = ['/TH <</MCID 3 >>BDC', 'BT', '<0001> Tj', 'ET', 'EMC'].join('\n');
  expect(markArtifacts(content, new Set([3]))).toBe(content.replace('/TH <</MCID 3 >>BDC', '/Artifact BMC'));
  expect(markArtifacts(content, new Set([4]))).toBe(content);
});

test('every sort of painting outside the structure is an artifact of its own', () => {
  expect(marked('0 0 m', '9 9 l', 'S', '0 0 9 9 re', 'B*', '1 2 3 4 re', '5 6 7 8 re', 'f*', '/Sh1 sh')).toEqual([
    ...['/Artifact BMC', '0 0 m', '9 9 l', 'S', 'EMC'],
    ...['/Artifact BMC', '0 0 9 9 re', 'B*', 'EMC'],
    ...['/Artifact BMC', '1 2 3 4 re', '5 6 7 8 re', 'f*', 'EMC'],
    ...['/Artifact BMC', '/Sh1 sh', 'EMC'],
  ]);
});

test('a path that clips is followed by one that paints', () => {
  expect(marked('0 0 9 9 re', 'W n', '0 0 9 9 re', 'f')).toEqual([
    ...['0 0 9 9 re', 'W n', '/Artifact BMC', '0 0 9 9 re', 'f', 'EMC'],
  ]);
});

test('what the browser has marked as an artifact is not marked again', () => {
  const content = ['/Artifact <</Type /Pagination>> BDC', 'BT', '<0001> Tj', 'ET', '0 0 9 9 re', 'f', 'EMC'];
  expect(marked(...content)).toEqual(content);
  expect(marked('')).toEqual(['']);
});

test('within a piece nothing is an artifact, even below a mark that says nothing', () => {
  const content = [
    '/P <</MCID 0 >>BDC',
    '/Span <</ActualText ( )>> BDC',
    'BT',
    '<0001> Tj',
    'ET',
    'EMC',
    '0 0 9 9 re',
    'f',
    'EMC',
  ];
  expect(marked(...content)).toEqual(content);
});
