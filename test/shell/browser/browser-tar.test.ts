import { expect, test } from 'vitest';
import { readTar } from '../../../src/shell/browser/browser-tar.ts';

function entry(name: string, type: string, text: string): Uint8Array {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(text.length.toString(8).padStart(11, '0'), 124);
  header.write(type, 156);
  const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
  body.write(text);
  return Buffer.concat([header, body]);
}

test('regular files are read with their bytes, folders are passed over', () => {
  const archive = Buffer.concat([
    entry('lib/', '5', ''),
    entry('lib/a.so', '0', 'x'.repeat(513)),
    entry('lib/b', '0', 'b'),
    Buffer.alloc(1024),
  ]);
  const files = [...readTar(archive)].map(({ name, bytes }) => [name, bytes.length]);
  expect(files).toEqual([
    ['lib/a.so', 513],
    ['lib/b', 1],
  ]);
});
