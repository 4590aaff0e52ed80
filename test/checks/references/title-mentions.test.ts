import { expect, test } from 'vitest';
import { titleMentions } from '../../../src/checks/references/title-mentions.ts';
import { type Scene, testSubject } from '../../support/test-subject.ts';

const TITLE = '示例市甲区2026年信用监管工作方案';
const OUTLINE = `
id: own
title: 示例市甲区2026年抽查方案
notice: { title: '{{issuer}}关于做好抽查工作的通知', text: 现予印发。 }
sections: [{ id: a, text: 做好抽查。 }]`;

const mentions = (plan: string, scene: Scene = {}) => titleMentions(testSubject(plan, scene)).map(({ text }) => text);

/** A work plan of the title, with a preamble. */
const withPreamble = (preamble: string) => `kind: work-plan\ntitle: ${TITLE}\npreamble: ${preamble}`;

/** A work plan under a notice that says this. */
const withNotice = (text: string) =>
  `kind: work-plan\ntitle: ${TITLE}\nnotice: true\noverrides: { notice.title: 关于印发《${TITLE}》的通知, notice.text: '${text}' }`;

test('the heading is the typed title, else that of the plan as the outline words it', () => {
  expect(mentions(withPreamble('做好抽查。'))).toEqual([TITLE]);
  expect(mentions('notice: true', { outline: OUTLINE })).toEqual(['示例市甲区2026年抽查方案']);
  expect(mentions('', { outline: OUTLINE })).toEqual(['示例市甲区2026年抽查方案']);
  expect(mentions('')).toEqual([]);
});

test('a notice names the plan it issues, by words or by reference', () => {
  expect(mentions(withNotice('现将《2026年监管工作方案》印发给你们。'))).toEqual([TITLE, '2026年监管工作方案', TITLE]);
  expect(mentions(withNotice('现将《{{title}}》印发给你们。'))).toEqual([TITLE, TITLE, TITLE]);
  expect(mentions(withNotice('现将《 {{ title }} 》印发给你们。'))).toEqual([TITLE, TITLE, TITLE]);
});

test('a notice without its sentence, or one that refers to a title nobody gave, names nothing', () => {
  expect(mentions(`kind: work-plan\ntitle: ${TITLE}\nnotice: true\noverrides: { notice.text: null }`)).toEqual([TITLE]);
  expect(mentions('notice: true\noverrides: { notice.text: "现将《{{title}}》印发给你们。" }')).toEqual([]);
});

test('a heading without the name of a kind is meant by titles without one', () => {
  const heading = '示例市甲区2026年信用监管若干措施';
  const preamble = '制定《示例市甲区2026年信用监管的若干措施》，落实《示例市甲区2026年信用监管措施方案》。';
  expect(mentions(`kind: work-plan\ntitle: ${heading}\npreamble: ${preamble}`)).toEqual([
    heading,
    '示例市甲区2026年信用监管的若干措施',
  ]);
});

test('what a notice cites beside it is of another kind, or is made of a reference', () => {
  expect(mentions(withNotice('现将《抽查事项清单》印发给你们。'))).toEqual([TITLE, TITLE]);
  expect(mentions(withNotice('现将《{{title}}的补充方案》《补充{{title}}》印发给你们。'))).toEqual([TITLE, TITLE]);
});

test('a sentence means the plan by a title of its year and kind that is much like it', () => {
  const like = '示例市甲区2026年信用监管的工作方案';
  expect(mentions(withPreamble(`制定《${like}》。`))).toEqual([TITLE, like]);
  expect(mentions(withPreamble(`制定《${like.replace('2026', '2025')}》。`))).toEqual([TITLE]);
  expect(mentions(withPreamble(`制定《${like.replace('方案', '计划')}》。`))).toEqual([TITLE]);
  expect(mentions(withPreamble('制定《示例市乙县2026年食品安全整治方案》。'))).toEqual([TITLE]);
  expect(mentions(withPreamble(`依照${like}开展抽查。`))).toEqual([TITLE]);
});

test('a document the registry knows is another one, by its number too; the plan’s own number is its own', () => {
  const like = '示例市甲区2026年信用监管的工作方案';
  expect(mentions(withPreamble(`根据《${like}》（甲联办〔2026〕2号）制定。`))).toEqual([TITLE]);
  expect(mentions(withPreamble(`根据《${like}》（甲市监〔2026〕4号）制定。`))).toEqual([TITLE, like]);
  const registry = `docs: [{ id: own, title: 另一文件, number: 甲市监〔2026〕4号 }]`;
  const plan = `${withPreamble(`根据《${like}》（甲市监〔2026〕4号）制定。`)}\n`;
  expect(mentions(plan, { registry })).toEqual([TITLE]);
  expect(mentions(`${plan}number: { prefix: 甲市监, sequence: 4 }`, { registry })).toEqual([TITLE, like]);
});
