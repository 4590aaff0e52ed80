import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digest } from '../../../src/build/digest.ts';
import { digestOutputs } from '../../../src/shell/disk/digest-outputs.ts';
import type { AnswerShelf } from '../../../src/shell/host.ts';

const LATER = 10_000;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banwen-looks-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const put = (file: string, text: string) => writeFileSync(join(folder, file), text);
/** The clock of the machine, some time after the files were written. */
const wait = () => vi.useFakeTimers({ now: Date.now() + LATER, toFake: ['Date'] });

function memoryShelf(): AnswerShelf & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return { program: 'x', texts, read: async (key) => texts.get(key), write: async (key, text) => void texts.set(key, text) };
}
/** What the shelf says of a file is made false, to see whether it is gone by. */
const falsified = (shelf: AnswerShelf & { readonly texts: Map<string, string> }): AnswerShelf => {
  const entries = [...shelf.texts].map(([key, text]) => {
    const body = text.slice(text.indexOf('\n') + 1).replaceAll(digest('甲'), digest('假'));
    return [key, `${digest(body)}\n${body}`] as const;
  });
  return { ...shelf, read: async (key) => new Map(entries).get(key) };
};

test('files that are there have digests, others none', async () => {
  put('a', '甲');
  mkdirSync(join(folder, 'b'));
  const found = await digestOutputs(folder, ['a', 'b', 'c', 'a/d', '../x'], null);
  expect([...found]).toEqual([['a', digest('甲')]]);
});

test('a file that looks as it did is not read again', async () => {
  put('a', '甲');
  wait();
  const shelf = memoryShelf();
  await digestOutputs(folder, ['a'], shelf);
  expect((await digestOutputs(folder, ['a'], falsified(shelf))).get('a')).toBe(digest('假'));
});

test('a file that was written only now is read again: it may change without looking otherwise', async () => {
  put('a', '甲');
  const shelf = memoryShelf();
  await digestOutputs(folder, ['a'], shelf);
  expect((await digestOutputs(folder, ['a'], falsified(shelf))).get('a')).toBe(digest('甲'));
});

test('a file of the same size and time that was altered is read again', async () => {
  put('a', '甲');
  const { atime, mtime } = statSync(join(folder, 'a'));
  wait();
  const shelf = memoryShelf();
  await digestOutputs(folder, ['a'], shelf);
  put('a', '乙');
  utimesSync(join(folder, 'a'), atime, mtime);
  expect((await digestOutputs(folder, ['a'], shelf)).get('a')).toBe(digest('乙'));
});

test.each([
  '',
  '{}',
  `${digest('{"a":1}')}\n{"a":1}`,
  'x',
])('what is kept damaged (%j) is as if it were not there', async (text) => {
  put('a', '甲');
  const shelf = { ...memoryShelf(), read: async () => text };
  expect((await digestOutputs(folder, ['a'], shelf)).get('a')).toBe(digest('甲'));
});

test('a link is followed as the reader of outputs follows it', async () => {
  put('a', '甲');
  symlinkSync(join(folder, 'a'), join(folder, 'b'));
  expect((await digestOutputs(folder, ['b'], null)).get('b')).toBe(digest('甲'));
});
