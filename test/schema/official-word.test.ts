import { expect, test } from 'vitest';
import { officialOutcomes } from '../../src/plan/statistics/official-outcomes.ts';
import { officialWord } from '../../src/schema/official-word.ts';

test.each([
  ['正常', '未发现问题'],
  ['合格', '未发现问题'],
  ['未年报', '未按规定公示年度报告'],
  ['查无下落，无法联系', '通过登记的住所（经营场所）无法联系'],
  ['已整改', '发现问题已责令改正'],
  ['责令限期改正', '发现问题已责令改正'],
  ['已停业', '未发现开展本次抽查涉及的经营活动'],
  ['不合格', '发现问题待后续处理'],
])('%s stands for %s', (written, official) => {
  expect(officialWord(written, officialOutcomes)).toBe(official);
});

test('a word is only taken for one that is allowed', () => {
  expect(officialWord('已整改', ['责令改正', '立案'])).toBe('责令改正');
  expect(officialWord('正常', ['企业'])).toBeUndefined();
  expect(officialWord('甲乙丙', officialOutcomes)).toBeUndefined();
});
