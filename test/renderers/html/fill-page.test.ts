import { expect, test } from 'vitest';
import { fillPage } from '../../../src/renderers/html/fill-page.ts';

const view = { title: '<甲 & "乙">', list: Array.from({ length: 30 }, (_, at) => ({ at })), empty: null, yes: true };

test('values are escaped, and one nobody gave is an error', async () => {
  expect(await fillPage('<p>{{title}}</p>{{#each list}}{{at}}{{/each}}', view)).toContain(
    '<p>&lt;甲 &amp; &quot;乙&quot;&gt;</p>0123',
  );
  await expect(fillPage('{{nothing}}', view)).rejects.toThrow('nothing');
});

test.each([
  '{{constructor}}',
  '{{title.constructor}}',
  '{{title.constructor.constructor}}',
  '{{list.constructor.name}}',
  '{{__proto__}}',
  '{{#with title}}{{constructor}}{{/with}}',
  '{{lookup this "constructor"}}',
  '{{lookup (lookup title "constructor") "constructor"}}',
  '{{#with (lookup this "__proto__")}}{{toString}}{{/with}}',
  '{{#each this}}{{#with this}}{{constructor}}{{/with}}{{/each}}',
  '{{title.toString}}',
  '{{list.map}}',
  '{{__defineGetter__ "a" title}}',
  '{{helperMissing}}',
  '{{blockHelperMissing}}',
  '{{eval "1"}}',
  '{{require "fs"}}',
  '{{@root.constructor}}',
  '{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}',
  '{{#> a}}{{> @partial-block}}{{/a}}',
  '{{> (lookup . "title")}}',
  '{{#with __count}}{{constructor}}{{/with}}',
  '{{#if',
  '{{/if}}',
])('a frame reaches no prototype, no code and no other frame: %s', async (frame) => {
  const text = await fillPage(frame, view).catch((error: unknown) => (error instanceof Error ? '' : 'no error'));
  expect(text.trim()).toBe('');
});

test('lists in lists, and pieces that call pieces, end', async () => {
  const nested = `${'{{#each @root.list}}'.repeat(9)}字${'{{/each}}'.repeat(9)}`;
  await expect(fillPage(nested, view)).rejects.toThrow('without end');
  await expect(fillPage(`${'{{#each @root.list}}'.repeat(4)}${'字'.repeat(2000)}${'{{/each}}'.repeat(4)}`, view)).rejects.toThrow(
    'without end',
  );
  const laughs = Array.from({ length: 30 }, (_, at) => `{{#*inline "p${at}"}}{{> p${at + 1}}}{{> p${at + 1}}}{{/inline}}`);
  await expect(fillPage(`${laughs.join('')}{{#*inline "p30"}}ha{{/inline}}{{> p0}}`, view)).rejects.toThrow('without end');
  expect(await fillPage('{{#each list}}字{{/each}}', view)).toBe('字'.repeat(30));
});
