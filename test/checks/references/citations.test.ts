import { expect, test } from 'vitest';
import { citations } from '../../../src/checks/references/citations.ts';
import { testSubject } from '../../support/test-subject.ts';

test('a title within a title is part of it, and a number in brackets belongs to the title before it', () => {
  const cited = cite('落实《省政府关于印发《办法》的通知》( 示政〔2026〕3号 )和《工作规范》，制定本方案');
  expect(cited.map(({ title, number }) => [title, number?.text])).toEqual([
    ['省政府关于印发《办法》的通知', '示政〔2026〕3号'],
    ['工作规范', undefined],
  ]);
});

test('the number of a title stands where it was typed', () => {
  const text = '落实《工作规范》的通知（示政〔2026〕3号）';
  const [{ number } = { number: null }] = cite(text);
  expect(text.slice(number?.start, number?.end)).toBe('示政〔2026〕3号');
});

test('editions, standards and numbers before the title tell a document from others', () => {
  const cited = cite(
    '《事项清单》（2019年版）、GB/T 9704-2012《公文格式》、示政〔2026〕3号文件《工作要点》、《工作规范》（以下简称规范）',
  );
  expect(cited.map(({ isTold }) => isTold)).toEqual([true, true, true, false]);
});

test('the plan’s own title, and one with a reference in it, are no citations', () => {
  expect(cite('本方案即《示例市甲区2026年信用监管工作要点》，《{{title}}》')).toEqual([]);
});

test('what the notice of a plan names is no citation, nor is the plan’s title where the notice names another paper', () => {
  const outline = `
id: own
title: 示例市甲区2026年信用监管工作要点
notice: { title: 关于印发工作要点的通知, text: 现予印发。 }
sections: [{ id: a, text: 做好抽查。 }]`;
  const plan = `
kind: work-plan
notice: true
overrides: { notice.text: 现将《抽查方案》印发给你们。 }
preamble: 制定《示例市甲区2026年信用监管工作要点》，落实《事项清单》。`;
  expect(citations(testSubject(plan, { outline })).map(({ title }) => title)).toEqual(['事项清单']);
});

test('a bracket that closes nothing begins no title', () => {
  expect(cite('落实》和《工作规范》').map(({ title }) => title)).toEqual(['工作规范']);
});

function cite(preamble: string) {
  return citations(testSubject(`kind: work-plan\npreamble: "${preamble}"`));
}
