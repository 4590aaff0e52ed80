import fs from 'node:fs';
import { expect, test } from 'vitest';
import { EnvironmentError } from '../../../src/core/failure.ts';
import { growingFile } from '../../../src/shell/forms/growing-file.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { withBuiltin } from '../../support/with-builtin.ts';

const scratch = scratchFolder();

test.each([
  ['nothing', []],
  ['one piece', ['甲']],
  ['text and bytes', ['甲', new Uint8Array([10]), '', '乙']],
  ['pieces larger than is held', ['a'.repeat(70_000), 'b', 'c'.repeat(200_000), '丁']],
])('a file of %s is all of it in order', (_, pieces) => {
  const file = growingFile(scratch.at('list'));
  for (const piece of pieces) file.add(piece);
  file.end();
  const whole = Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
  expect(fs.readFileSync(scratch.at('list')).equals(whole)).toBe(true);
});

test('what stands at the beginning is written over, whether it is held still or on the disk', () => {
  for (const length of [10, 100_000]) {
    const file = growingFile(scratch.at('volume'));
    file.add('?'.repeat(length));
    file.rewind(Buffer.from('头部'));
    file.add('尾');
    file.end();
    expect(scratch.read('volume')).toBe(`头部${'?'.repeat(length - 6)}尾`);
  }
});

test('a file that is there is begun anew', () => {
  scratch.put('list', '旧'.repeat(100));
  const file = growingFile(scratch.at('list'));
  file.add('新');
  file.end();
  expect(scratch.read('list')).toBe('新');
});

test('a place that cannot be written to, and a disk that is full, say so with the path', async () => {
  const told = (act: () => void): string => {
    try {
      act();
      return '';
    } catch (error) {
      return error instanceof EnvironmentError ? `${error.text.zh} ${error.advice.zh}` : String(error);
    }
  };
  const path = scratch.at('list');
  scratch.put('file');
  expect(told(() => growingFile(scratch.at('file/list')))).toMatch(/^无法写入 `.*\/file\/list`（ENOTDIR）/);
  const file = growingFile(path);
  file.add('甲');
  const writeFileSync = () => {
    throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
  };
  expect(await withBuiltin(fs, { writeFileSync }, () => told(file.end))).toBe(
    `无法写入 \`${path}\`（ENOSPC） 清理磁盘空间后重试`,
  );
});
