import { expect, test } from 'vitest';
import { nearestWords } from '../../src/core/nearest-words.ts';

const ORGANS = [
  '区市场监管局',
  '区水利局',
  '区监察局',
  '区文化广电和旅游局',
  '石家庄市鹿泉区市场监督管理局',
  'lq-market',
  'lq-police',
];

function nearest(written: string, words: readonly string[] = ORGANS): string | undefined {
  return nearestWords(written, words, (word) => word)[0]?.candidate;
}

test('a slip of one sign, or two signs swapped, finds the word meant', () => {
  expect(nearest('区市场监督局')).toBe('区市场监管局');
  expect(nearest('区场市监管局')).toBe('区市场监管局');
  expect(nearest('lq-makret')).toBe('lq-market');
  expect(nearest('lq-plice')).toBe('lq-police');
});

test('an abbreviation finds the word whose signs it takes', () => {
  expect(nearest('区市监局')).toBe('区市场监管局');
  expect(nearest('区文旅局')).toBe('区文化广电和旅游局');
});

test('a word within another counts, however long the other is', () => {
  expect(nearest('鹿泉区')).toBe('石家庄市鹿泉区市场监督管理局');
  expect(nearest('police')).toBe('lq-police');
});

test('a word of another script is never meant, nor one that shares too little', () => {
  expect(nearest('market', ['市场'])).toBeUndefined();
  expect(nearest('区教育局', ['市金融办'])).toBeUndefined();
  expect(nearest('', ORGANS)).toBeUndefined();
});
