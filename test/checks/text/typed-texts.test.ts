import { expect, test } from 'vitest';
import { typedTexts } from '../../../src/checks/text/typed-texts.ts';
import { testSubject } from '../../support/test-subject.ts';

/** The texts of a plan that contain a word, with the dotted path each is told at. */
function told(plan: string, word: string): readonly string[] {
  const found = typedTexts(testSubject(plan).plan, (text) => text.includes(word));
  return [...new Set(found.map(({ text, path }) => `${path.join('.')}: ${text}`))];
}

test('a text is told at the value that states it', () => {
  expect(told('sampling: { objects: { text: 全区“甲”企业 } }', '“甲”')).toEqual(['sampling.objects.text: 全区“甲”企业']);
  expect(told('overrides: { results: 公示“甲”结果。 }', '“甲”')).toEqual(['overrides.results: 公示“甲”结果。']);
});

test('so is one of a list, and of a table of texts', () => {
  const plan = 'inspectionNotice: { by: [电话通知, 上门“甲”] }';
  expect(told(plan, '“甲”')).toEqual(['inspectionNotice.by.1: 上门“甲”']);
  expect(told('asIssued: { items: { 区市场监管局: 检查“甲” } }', '“甲”')).toEqual(['asIssued.items.区市场监管局: 检查“甲”']);
});

test('a fact no value states alone is told at the nearest that states it', () => {
  expect(told('number: { prefix: 甲市监, sequence: 6 }', '〔2026〕')).toEqual(['number: 甲市监〔2026〕6号']);
});

test('entries of a list each have their place', () => {
  const plan = 'kind: results\nentities: [{ name: 乙, outcome: 未发现问题 }, { name: “甲”公司, outcome: 未发现问题 }]';
  expect(told(plan, '“甲”')).toEqual(['entities.1.name: “甲”公司']);
});

test('the name of an item typed for a problem is of the plan', () => {
  const plan = 'kind: results\nentities: [{ name: 乙, outcome: 未发现问题, findings: [{ item: 公示信息检查, text: 未公示 }] }]';
  expect(told(plan, '公示信息')).toEqual(['entities.0.findings.0.item: 公示信息检查']);
});

test('what the registry and the profile state is not of the plan', () => {
  expect(told('sequence: 3', '示例')).toEqual([]);
});

test('what is not sought is left out', () => {
  expect(told('overrides: { results: 公示结果。 }', '“甲”')).toEqual([]);
});
