import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { EnvironmentError } from '../../../src/core/failure.ts';
import { digestFonts } from '../../../src/shell/disk/digest-fonts.ts';

const folder = mkdtempSync(join(tmpdir(), 'banwen-fonts-'));
const shelf = () => {
  const texts = new Map<string, string>();
  return {
    program: 'x',
    texts,
    read: async (key: string) => texts.get(key),
    write: async (key: string, text: string) => void texts.set(key, text),
  };
};
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});

test('fonts have another digest when one is altered, renamed, added or gone', async () => {
  const told = new Set<string>();
  const tell = async () => void told.add(await digestFonts(folder, null));
  put('A.woff2', 'a');
  await tell();
  put('A.woff2', 'b');
  await tell();
  rmSync(join(folder, 'A.woff2'));
  put('B.woff2', 'b');
  await tell();
  put('C.woff2', 'c');
  await tell();
  rmSync(join(folder, 'B.woff2'));
  await tell();
  expect(told.size).toBe(5);
});

test('the digest is the same with what was kept, without it, and after a font was only touched', async () => {
  put('A.woff2', 'a');
  const kept = shelf();
  const first = await digestFonts(folder, kept);
  expect(await digestFonts(folder, kept)).toBe(first);
  expect(await digestFonts(folder, null)).toBe(first);
  utimesSync(join(folder, 'A.woff2'), 1, 1);
  expect(await digestFonts(folder, kept)).toBe(first);
});

test('a folder that is not there is a matter of the machine', async () => {
  rmSync(folder, { recursive: true });
  await expect(digestFonts(folder, null)).rejects.toBeInstanceOf(EnvironmentError);
});
