import { expect, test } from 'vitest';
import { printedBody, printedLines } from '../../../src/checks/wording/printed-lines.ts';
import { testSubject } from '../../support/test-subject.ts';

const outline = `
id: own
title: 抽查方案
sections:
  - { id: aims, heading: 目标, text: [做好抽查。, 做好公示。] }
  - { id: ways, heading: 方式, headings: runIn, children: [{ id: ways.draw, heading: 抽取, text: 随机抽取。 }] }`;

test('a document reads line by line: headings, and paragraphs with the headings that run into them', () => {
  const subject = testSubject('sequence: 3', { outline });
  expect(printedLines(subject.manuscript?.parts ?? [])).toEqual(['目标', '做好抽查。', '做好公示。', '方式', '抽取。随机抽取。']);
  expect(printedBody(subject)).toBe('目标\n做好抽查。\n做好公示。\n方式\n抽取。随机抽取。');
});

test('a document that could not be composed has no lines', () => {
  expect(printedBody(testSubject('sequence: 3'))).toBeUndefined();
});
