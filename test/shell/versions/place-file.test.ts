import { expect, test } from 'vitest';
import { UsageError } from '../../../src/core/failure.ts';
import { placeFile } from '../../../src/shell/versions/place-file.ts';
import { withFile } from '../../../src/shell/versions/with-file.ts';
import { fakeStages } from '../../build/fake-stages.ts';
import { fakeHost } from '../../support/fake-host.ts';

const host = () =>
  fakeHost({
    'plans/鹿泉区/2026/x.yaml': 'kind: campaign\nprofile: luquan-2026\n',
    'plans/市里/2026/y.yaml': 'kind: campaign\nprofile: shili-2026\n',
    'plans/市里/2026/torn.yaml': '\0',
  });
const place = (path: string, text: string, beside: string | null) =>
  placeFile({ path, text }, { host: host(), beside, stages: fakeStages });

test.each([
  ['it takes the place of the plan it is compared with', 'a.yaml', 'profile: shili-2026', '鹿泉区/2026/x', '鹿泉区/2026/x'],
  ['of a plan that cannot be read, too', 'a.yaml', '', '市里/2026/torn', '市里/2026/torn'],
  ['else it stands beside plans of its profile', '修订 稿(2).yaml', 'profile: shili-2026', null, '市里/2026/修订-稿-2-'],
  ['a plan that is not there is none', 'b.yml', 'profile: luquan-2026', '鹿泉区/2026/gone', '鹿泉区/2026/b'],
])('%s', async (_, path, text, beside, id) => {
  expect(await place(path, text, beside)).toEqual({ path: `plans/${id}.yaml`, id });
});

test.each([
  '',
  'profile: elsewhere',
  '- profile',
  'profile: [',
  'kind: campaign',
])('a file that says %j has no place', async (text) => {
  const error: unknown = await place('来稿.yaml', text, null).catch((each: unknown) => each);
  expect(error).toBeInstanceOf(UsageError);
  expect(error).toMatchObject({
    text: {
      zh: '`来稿.yaml` 不在工作文件夹里，也没有方案与它用同一份地区年度规则（profile）；用 --root DIR 指明它的工作文件夹',
      en: '`来稿.yaml` lies in no root, and no plan names the same profile; name its root with --root DIR',
    },
  });
});

test('a file put in stands for the one of its path, readable or not; the others and the disk stay', async () => {
  const base = host();
  const read = async (path: string) => {
    const { sources, unreadable } = await withFile(base, { path, text: '新' }).readSources();
    return [sources.map((source) => `${source.path} ${source.text.length}`).sort(), unreadable.map(({ file }) => file)];
  };
  const torn = 'plans/市里/2026/torn.yaml';
  expect(await read('plans/市里/2026/y.yaml')).toEqual([['plans/市里/2026/y.yaml 1', 'plans/鹿泉区/2026/x.yaml 36'], [torn]]);
  expect((await read(torn))[1]).toEqual([]);
  expect((await read('plans/新/2026/z.yaml'))[0]).toHaveLength(3);
  expect(base.writes).toEqual([]);
});
