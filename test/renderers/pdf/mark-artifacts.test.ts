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
