import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileFolder, repository } from '../support/compile-folder.ts';
import { manuscriptText } from '../support/manuscript-text.ts';

const { plans, shared } = await compileFolder('');

test('the plans of this repository compile without an error or a warning', () => {
  const said = [...shared, ...plans.flatMap(({ diagnostics }) => diagnostics)];
  expect(
    said.filter(({ severity }) => severity !== 'info').map(({ file, rule, message }) => `${file} ${rule} ${message.zh}`),
  ).toEqual([]);
});

test('a campaign takes at most 60 lines, one with 23 items at most 80', () => {
  for (const { file, plan } of plans) {
    if (plan?.kind !== 'campaign') continue;
    const items = plan.departments.reduce((sum, { items }) => sum + items.length, 0);
    const lines = readFileSync(join(repository, file), 'utf8').trimEnd().split('\n').length;
    expect(lines, file).toBeLessThanOrEqual(items > 10 ? 80 : 60);
  }
});

for (const { id, manuscript } of plans) {
  test(`${id} reads as the bureau would issue it`, async () => {
    if (manuscript === undefined) throw new Error('no manuscript');
    await expect(`${manuscriptText(manuscript).join('\n')}\n`).toMatchFileSnapshot(
      `../golden/plans/${id.replaceAll('/', '-')}.txt`,
    );
  });
}
