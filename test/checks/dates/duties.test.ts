import { expect, test } from 'vitest';
import { actsOf, objectsIn, sentenceAround } from '../../../src/checks/dates/duties.ts';

function stretchOf(text: string, word: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
}

const acts = (text: string, duty: string) => actsOf(text, stretchOf(text, duty));

test('a sentence ends at full stops, semicolons and lines, and with the text', () => {
  const text = '先行抽取；检查结果及时公示，由各部门负责。总结另行报送';
  const sentence = (word: string) => {
    const { start, end } = sentenceAround(text, stretchOf(text, word));
    return [start, end, text.slice(start, end)];
  };
  expect(sentence('公示')).toEqual([5, 20, '检查结果及时公示，由各部门负责']);
  expect(sentence('抽取')).toEqual([0, 4, '先行抽取']);
  expect(sentence('报送')).toEqual([21, text.length, '总结另行报送']);
});

test('no sentence is looked through further than three hundred signs to either side', () => {
  const text = `${'甲'.repeat(400)}公示${'乙'.repeat(400)}`;
  expect(sentenceAround(text, stretchOf(text, '公示'))).toEqual({ start: 100, end: 702 });
});

test('what is to be published is what the clause names, else the sentence', () => {
  expect(acts('抽查计划下达后，检查结果向社会公示。', '公示')).toEqual(['results']);
  expect(acts('抽查计划下达后，向社会公示。', '公示')).toEqual(['plan']);
  expect(acts('按规定向社会公示。', '公示')).toEqual(['results']);
  expect(acts('查处情况及时公示。', '公示')).toEqual(['disposals']);
});

test('handing in is to report, whatever it is', () => {
  expect(acts('检查结果于月底报送。', '报送')).toEqual(['report']);
});

test('what is entered is a duty where it is results or disposals, and a plan is not', () => {
  expect(acts('检查结果录入平台。', '录入')).toEqual(['results']);
  expect(acts('工作方案录入平台。', '录入')).toEqual([]);
  expect(acts('执法人员录入平台。', '录入')).toEqual([]);
  expect(acts('工作方案录入并公示。', '录入并公示')).toEqual(['plan']);
});

test('a text may name several objects', () => {
  expect(objectsIn('检查结果和查处情况')).toEqual(['disposals', 'results']);
});
