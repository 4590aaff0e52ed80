import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { searchScript } from '../../../src/renderers/site/search-script.ts';
import { siteDocument } from '../../support/site-document.ts';

interface Search {
  readonly lines: readonly string[];
  readonly plans: Readonly<Record<string, readonly number[]>>;
}

function run(script: string): Search {
  return JSON.parse(runInNewContext(`${script};JSON.stringify(banwenSearch)`));
}

test('a line many documents have is said once, and each document knows its lines', () => {
  const { lines, plans } = run(
    searchScript([
      siteDocument({ id: 'a/2026/x', number: '清市监〔2026〕1号', text: ['共同的话', '甲的话'] }),
      siteDocument({ id: 'a/2026/y', text: ['共同的话', '共同的话', '乙的话'] }),
    ]),
  );
  expect(lines).toEqual(['清市监〔2026〕1号', '共同的话', '甲的话', '乙的话']);
  expect(plans).toEqual({ 'a/2026/x': [0, 1, 2], 'a/2026/y': [1, 3] });
});

test('the script sets one constant, whatever the words are', () => {
  const text = ['</script><script>alert(1)</script>', '`', '"\\', '\u2028', "'];alert(1)//", '__proto__'];
  const script = searchScript([siteDocument({ id: '__proto__/2026/x', text })]);
  expect(script).toMatch(/^const banwenSearch = \{\n/);
  expect(script).not.toMatch(/<|\u2028/);
  expect(run(script).lines).toEqual(text.filter((line) => line.length > 1));
});

test('all that a reader asks for is found: numbers, organs, items, objects, laws; a single sign is not', () => {
  const items = [{ name: '登记事项', class: null }];
  const departments = [{ name: '甲局', fullName: '清河市甲局', role: '牵头', items, units: [], leadWhen: null }];
  const basis = [{ title: '典当管理办法', number: '国发〔2019〕5号', date: null }];
  const issuers = [{ name: '清河市甲局', short: '甲局', creditCode: null }];
  const facts = { title: '标题', issuers, departments, basis, text: ['ISO 9001', '甲'] };
  const { lines } = run(searchScript([siteDocument({ id: 'a/2026/x', ...facts })]));
  expect(lines).toEqual(
    expect.arrayContaining(['清河市甲局', '甲局', '登记事项', '典当管理办法', '国发〔2019〕5号', 'ISO 9001']),
  );
  expect(lines).not.toContain('标题');
  expect(lines).not.toContain('甲');
});

test('no documents have no words', () => {
  expect(run(searchScript([]))).toEqual({ lines: [], plans: {} });
});
