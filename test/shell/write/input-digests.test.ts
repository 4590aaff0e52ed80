import { expect, test } from 'vitest';
import type { Source } from '../../../src/core/source.ts';
import { inputDigests } from '../../../src/shell/write/input-digests.ts';

const ORGANS: Source = { path: 'plans/registry/qinghe/orgs.yaml', text: 'organs' };
const data = {
  organs: [
    { id: 'amr', name: '清河县市场监督管理局' },
    { id: 'health', name: '清河县卫生健康局' },
  ],
};

function digestsOf(read: string[] = []) {
  const shared = { sources: [ORGANS], builtIn: [], unreadable: [] };
  const readData = ({ path }: Source) => {
    read.push(path);
    return data;
  };
  return inputDigests(shared, [{ path: 'plans/qinghe/rows.csv', sha256: 'ab' }], { readData });
}

test('a file is read once, however many documents were made of it', () => {
  const read: string[] = [];
  const digests = digestsOf(read);
  for (const text of ['由清河县市场监督管理局牵头', '由清河县卫生健康局牵头']) digests.withValues([ORGANS.path], [text]);
  digests.valuesOf(ORGANS.path);
  expect(read).toEqual([ORGANS.path]);
});

test('a document used the entries it names, and of a table all of it', () => {
  const [organs, rows] = digestsOf().withValues([ORGANS.path, 'plans/qinghe/rows.csv'], ['由清河县卫生健康局牵头']).toReversed();
  expect(organs).toMatchObject({ path: ORGANS.path, used: ['清河县卫生健康局'] });
  expect(rows).toEqual({ path: 'plans/qinghe/rows.csv', sha256: 'ab' });
});
