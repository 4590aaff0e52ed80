import { expect, test } from 'vitest';
import { parseTemplate } from '../../src/documents/fill.ts';

test('dotted names are answered, spaces inside the braces do not matter, and nothing is escaped', () => {
  const template = parseTemplate('由{{lead}}于{{ schedule.window.start }}前<报>');
  expect(template.references.map(({ name }) => name)).toEqual(['lead', 'schedule.window.start']);
  expect(
    template.print(
      new Map([
        ['lead', '<b>&"'],
        ['schedule.window.start', '7月'],
      ]),
    ),
  ).toBe('由<b>&"于7月前<报>');
});

test('a name that has quotation marks of its own bears single ones where the sentence quotes it', () => {
  const answers = new Map([['platform', '云南省“双随机、一公开”监管平台']]);
  expect(parseTemplate('通过“{{platform}}”公示').print(answers)).toBe('通过“云南省‘双随机、一公开’监管平台”公示');
  expect(parseTemplate('“甲”和{{platform}}').print(answers)).toBe('“甲”和云南省“双随机、一公开”监管平台');
});

test('a reference without an answer is printed as typed', () => {
  expect(parseTemplate('见{{ basis }}').print(new Map())).toBe('见{{ basis }}');
});

test.each([
  '{{{lead}}}',
  '{{#each a}}',
  '{{> part}}',
  '{{! note}}',
  '{{lookup a b}}',
  '{{../a}}',
  '{{a',
  '{{}}',
  '{{&a}}',
  '{{~a~}}',
])('%s is malformed, at its very place', (braces) => {
  const [malformed] = parseTemplate(`前${braces}后`).malformed;
  expect(malformed?.start).toBe(1);
  expect(parseTemplate(`前${braces}后`).print(new Map())).toBe(`前${braces}后`);
});

test.each([
  'constructor',
  '__proto__',
  'toString',
  'if',
  'each',
  'lookup',
  'this',
  'log',
  'hasOwnProperty',
])('{{%s}} reaches neither prototype nor helper', (name) => {
  expect(parseTemplate(`{{${name}}}`).print(new Map())).toBe(`{{${name}}}`);
});

test('a long run of braces is read in one go', () => {
  const braces = '{'.repeat(200_000);
  expect(parseTemplate(braces).malformed).toHaveLength(1);
});

test('a title that holds another one bears single marks where the sentence sets it in marks', () => {
  const answers = new Map([['title', '转发《抽查办法》的方案']]);
  expect(parseTemplate('关于印发《{{title}}》的通知').print(answers)).toBe('关于印发《转发〈抽查办法〉的方案》的通知');
  expect(parseTemplate('{{title}}').print(answers)).toBe('转发《抽查办法》的方案');
});
