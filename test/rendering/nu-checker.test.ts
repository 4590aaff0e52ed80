import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles } from '../support/built-files.ts';
import { checkHtml, type NuMessage } from '../support/check-html.ts';

/**
 * What the checker warns of without reason: it reads files, which have no origin, so that `'self'` allows nothing; and data
 * that no browser runs are no script to the policy.
 */
const NO_ORIGIN =
  /^Resource violates Content Security Policy \(meta tag\): external |^Inline script violates Content Security Policy/;

const pages = [...builtFiles('disclosure.html'), 'output/index.html'];

function tell({ url, lastLine, message }: NuMessage): string {
  return `${url.replace(/^.*\/output\//, '')} ${lastLine} ${message}`;
}

test('every page of output/ is HTML as the Nu checker knows it, and every style sheet is CSS', ({ skip }) => {
  if (pages.length === 1) return skip('output/ holds no disclosure.html: run npm start first');
  const styles = readdirSync('output').filter((file) => file.endsWith('.css'));
  const found = [
    checkHtml(pages, 'html'),
    checkHtml(
      styles.map((file) => join('output', file)),
      'css',
    ),
  ];
  const [inPages, inStyles] = found;
  if (!inPages || !inStyles) return skip('the Nu checker (npm package vnu-jar) or Java is not installed');
  expect(inStyles.map(tell)).toEqual([]);
  expect(inPages.filter(({ message }) => !NO_ORIGIN.test(message)).map(tell)).toEqual([]);
});
